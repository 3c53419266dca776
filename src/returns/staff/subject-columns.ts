import { column } from "../../engine/column";
import { text } from "../../values/text";
import { share } from "./percent-column";

/** The code of a principal subject within the share before it. SCB's codes are not public, so any text is taken. */
const principal = (header: string, subject: string, number: number) =>
  column({
    header,
    synonyms: [`${subject} ${number}`, `Kod ${subject} ${number}`, `${subject} ${number} kod`],
    presence: "optional",
    type: text,
  });

/** The subjects and their shares (variables 29-80): what teaching is divided into, a hundred per cent a row. */
export const subjectColumns = {
  biology: share("OmfBiologi", "Biologi"),
  physics: share("OmfFysik", "Fysik"),
  geography: share("OmfGeografi", "Geografi"),
  history: share("OmfHistoria", "Historia"),
  physicalEducation: share("OmfIdrott", "Idrott", "Idrott och hälsa"),
  chemistry: share("OmfKemi", "Kemi"),
  mathematics: share("OmfMatematik", "Matematik", "Matte"),
  religion: share("OmfReligion", "Religion", "Religionskunskap"),
  socialStudies: share("OmfSamhall", "Samhällskunskap", "Samhäll", "Samhälle"),
  art: share("OmfBild", "Bild"),
  homeEconomics: share("OmfHemKonsum", "Hem- och konsumentkunskap", "Hemkunskap", "HKK"),
  music: share("OmfMusik", "Musik"),
  crafts: share("OmfSlojd", "Slöjd"),
  technology: share("OmfTeknik", "Teknik"),
  swedish: share("OmfSvenska", "Svenska"),
  swedishAsSecondLanguage: share("OmfSVA", "Svenska som andraspråk", "SVA"),
  english: share("OmfEngelska", "Engelska"),
  french: share("OmfFranska", "Franska"),
  spanish: share("OmfSpanska", "Spanska"),
  german: share("OmfTyska", "Tyska"),
  sami: share("OmfSamiska", "Samiska"),
  otherLanguage: share("OmfOvrigtSprak", "Övrigt språk", "Övriga språk"),
  signLanguage: share("OmfTeckensprak", "Teckenspråk"),
  motherTongue: share("OmfMMAL", "Modersmål", "MMål"),
  /** MMalKod: the language of the mother tongue. Three letters in SCB's other returns. */
  motherTongueCode: column({
    header: "MMalKod",
    synonyms: ["Modersmålskod", "Kod modersmål", "Språkkod", "Språkkod modersmål", "Modersmål kod"],
    presence: "optional",
    type: text,
  }),
  psychology: share("OmfPsykologi", "Psykologi"),
  philosophy: share("OmfFilosofi", "Filosofi"),
  aesthetics: share("OmfEstetisk", "Estetisk verksamhet", "Estetiska ämnen"),
  naturalScience: share("OmfNaturkunsk", "Naturkunskap"),
  vocational: share("OmfYrkes", "Yrkesämnen", "Yrkesämne"),
  vocationalSubject1: principal("HuvudYrkesAmn1", "Huvudsakligt yrkesämne", 1),
  vocationalSubject2: principal("HuvudYrkesAmn2", "Huvudsakligt yrkesämne", 2),
  vocationalSubject3: principal("HuvudYrkesAmn3", "Huvudsakligt yrkesämne", 3),
  annex4: share("OmfBilaga4", "Bilaga 4", "Ämnen enligt bilaga 4"),
  annex4Subject1: principal("Bilaga4amn1", "Ämne i bilaga 4", 1),
  annex4Subject2: principal("Bilaga4amn2", "Ämne i bilaga 4", 2),
  annex4Subject3: principal("Bilaga4amn3", "Ämne i bilaga 4", 3),
  certain: share("OmfVissa", "Vissa ämnen"),
  certainSubject1: principal("Vissaamn1", "Visst ämne", 1),
  certainSubject2: principal("Vissaamn2", "Visst ämne", 2),
  certainSubject3: principal("Vissaamn3", "Visst ämne", 3),
  adaptedVocational: share("OmfYrkesgsar", "Yrkesämnen i anpassad gymnasieskola"),
  adaptedVocationalSubject1: principal("HuvudYrkesgsarAmn1", "Yrkesämne i anpassad gymnasieskola", 1),
  adaptedVocationalSubject2: principal("HuvudYrkesgsarAmn2", "Yrkesämne i anpassad gymnasieskola", 2),
  adaptedVocationalSubject3: principal("HuvudYrkesgsarAmn3", "Yrkesämne i anpassad gymnasieskola", 3),
  communication: share("OmfKommunikation", "Kommunikation"),
  motorSkills: share("OmfMotorik", "Motorik"),
  everydayActivities: share("OmfVardagsaktiviteter", "Vardagsaktiviteter"),
  perception: share("OmfVerklighetsuppfattning", "Verklighetsuppfattning"),
  individual: share("OmfIndivid", "Individ", "Individ och samhälle"),
  natureAndEnvironment: share("OmfNaturo", "Natur", "Natur och miljö"),
  languageAndCommunication: share("OmfSprakochk", "Språk och kommunikation"),
} as const;
