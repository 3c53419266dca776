import { column } from "../../engine/column";
import { date } from "../../values/date";
import { grade } from "../../values/grade";
import { mark } from "../../values/mark";
import { money } from "../../values/money";
import { personalNumber } from "../../values/personal-number";
import { points } from "../../values/points";
import { text } from "../../values/text";
import { courseKey } from "./course-key";
import { priceCategory } from "./price-category";
import { paidForm } from "./study-form";
import { studyStatus } from "./study-status";

/** What a line of the payout sheet and a row of the provider's own register both tell of a person in a course. */
const shared = {
  personalNumber: column({
    header: "Personnummer",
    synonyms: [
      "Pnr", "PersonNr", "Pers.nr", "P-nr", "Elevens personnummer", "Elev personnummer", "Personnummer/samordningsnummer",
      "Person-/samordningsnummer", "Personid", "Födelsenummer", "Personal number",
    ], // prettier-ignore
    presence: "essential",
    type: personalNumber,
    personal: true,
  }),
  name: column({
    header: "Namn",
    synonyms: ["Elev", "Elevens namn", "Kund", "Deltagare", "Efternamn, förnamn", "Studerande", "Name"],
    presence: "optional",
    type: text,
    personal: true,
  }),
  course: column({
    header: "Kurskod",
    synonyms: [
      "Kurs", "Kurs kod", "Kod", "Kursens kod", "Nivåkod", "Ämneskod", "Kurskod/nivåkod", "Kurs/studieväg", "Studieväg och kurs",
      "Studieväg/kurs", "Studieväg", "Sfi-kurs", "Course code", "Course",
    ], // prettier-ignore
    presence: "essential",
    type: courseKey,
  }),
  courseName: column({
    header: "Kursnamn",
    synonyms: ["Kursens namn", "Benämning", "Kursbenämning", "Course name"],
    presence: "optional",
    type: text,
  }),
  points: column({
    header: "Poäng",
    synonyms: ["Kurspoäng", "Verksamhetspoäng", "Poäng för kursen", "Kursens poäng", "P", "Vp", "Points"],
    presence: "expected",
    type: points,
  }),
  form: column({
    header: "Klassrum/distans",
    synonyms: ["Studieform", "Form", "Undervisningsform", "Kursform", "Förläggning", "Distans", "Study form"],
    presence: "expected",
    type: paidForm,
  }),
  category: column({
    header: "Ersättningskategori",
    synonyms: [
      "Kategori",
      "Priskategori",
      "Checkkategori",
      "Ersättningsgrupp",
      "Prisgrupp",
      "Checkbelopp avser",
    ],
    presence: "optional",
    type: priceCategory,
  }),
  startDate: column({
    header: "Startdatum",
    synonyms: [
      "Start",
      "Kursstart",
      "Startdag",
      "Fr.o.m.",
      "Från",
      "Individuellt startdatum",
      "Börjar",
      "Start date",
    ],
    presence: "essential",
    type: date,
  }),
  endDate: column({
    header: "Slutdatum",
    synonyms: [
      "Slut",
      "Kursslut",
      "Slutdag",
      "T.o.m.",
      "Till",
      "Individuellt slutdatum",
      "Slutar",
      "End date",
    ],
    presence: "expected",
    type: date,
  }),
  withdrawalDate: column({
    header: "Avbrottsdatum",
    synonyms: [
      "Avbrott",
      "Avbrott datum",
      "Avbr.datum",
      "Datum för avbrott",
      "Avbrottsdag",
      "Withdrawal date",
    ],
    presence: "expected",
    type: date,
  }),
  grade: column({
    header: "Betyg",
    synonyms: ["Resultat", "Kursbetyg", "Betygsvärde", "Grade"],
    presence: "expected",
    type: grade,
  }),
  gradeDate: column({
    header: "Betygsdatum",
    synonyms: ["Betygsatt", "Datum för betyg", "Betygsdag", "Betyg datum", "Grade date"],
    presence: "optional",
    type: date,
  }),
  package: column({
    header: "Kurspaket",
    synonyms: ["Paket", "Paketnamn", "Yrkespaket", "Package"],
    presence: "optional",
    type: text,
  }),
  examination: column({
    header: "Prövning",
    synonyms: ["Prövning/validering", "Prövning (J/N)", "Är prövning", "Examination"],
    presence: "optional",
    type: mark,
  }),
} as const;

/**
 * The columns of Nacka's payout sheet (utbetalningsunderlag). Its layout is not public: this is what it must hold to be
 * checked, with spellings that such sheets have elsewhere; a provider's profile maps the real one.
 */
export const payoutColumns = {
  ...shared,
  /** The period (period) of the year in which the course is given: "2023_1". */
  period: column({
    header: "Period",
    synonyms: ["Kursperiod", "Termin/period"],
    presence: "optional",
    type: text,
  }),
  price: column({
    header: "À-pris",
    synonyms: [
      "A-pris",
      "Apris",
      "Pris",
      "Pris/poäng",
      "Pris per poäng",
      "Kr/poäng",
      "Checkbelopp",
      "Checkpris",
      "Price",
    ],
    presence: "expected",
    type: money,
  }),
  amount: column({
    header: "Belopp",
    synonyms: [
      "Utbetalt belopp",
      "Utb.belopp",
      "Utbetalning",
      "Ersättning",
      "Summa",
      "Kronor",
      "Belopp kr",
      "Belopp (kr)",
      "Amount",
    ],
    presence: "essential",
    type: money,
  }),
  /** Korrigering: a line that puts an earlier month right, if its amount does not show it by being negative. */
  correction: column({
    header: "Korrigering",
    synonyms: [
      "Korr",
      "Korrigering föregående månad",
      "Rättelse",
      "Anmärkning",
      "Typ",
      "Radtyp",
      "Just.",
      "Correction",
    ],
    presence: "optional",
    type: text,
  }),
} as const;

export type PayoutColumn = keyof typeof payoutColumns;

/**
 * The columns of the provider's own register: what the payout sheet is held against. Whatever is left out of it
 * leaves out the deviations that need it, and the result says which.
 */
export const registerColumns = {
  ...shared,
  status: column({
    header: "Status",
    synonyms: ["Studiestatus", "Kursstatus", "Läge"],
    presence: "optional",
    type: studyStatus,
  }),
  /** The day that the grade catalogue (betygskatalog) was sent or had arrived. */
  catalogueDate: column({
    header: "Betygskatalog inkommen",
    synonyms: ["Betygskatalog", "Betygskatalog skickad", "Katalog skickad", "Betygskatalog datum"],
    presence: "optional",
    type: date,
  }),
  /** Invoiced apart: an apprentice's orienteringskurs. */
  invoiced: column({
    header: "Fakturerad",
    synonyms: ["Faktura", "Fakturerat", "Fakturanummer", "Faktura nr", "Invoiced"],
    presence: "optional",
    type: mark,
  }),
  /** The person has protected personal data (skyddade personuppgifter). */
  protected: column({
    header: "Skyddade personuppgifter",
    synonyms: ["Skyddad", "Skyddad identitet", "Sekretess", "Skydd", "Protected"],
    presence: "optional",
    type: mark,
  }),
  /** The day that a registered letter about a protected person's result was received by Nacka. */
  letterDate: column({
    header: "Rekommenderat brev mottaget",
    synonyms: ["Brev mottaget", "Rek mottaget", "Rekommenderat brev"],
    presence: "optional",
    type: date,
  }),
  /** Komvuxarbete: the day that huvudmannens rektor signed. */
  signedDate: column({
    header: "Komvuxarbete undertecknat",
    synonyms: [
      "Undertecknat av rektor",
      "Rektor undertecknat",
      "Signerat av rektor",
      "Komvuxarbete signerat",
    ],
    presence: "optional",
    type: date,
  }),
  /** The last day that the pupil was present or handed in work that counts. */
  lastActive: column({
    header: "Senast aktiv",
    synonyms: ["Senaste aktivitet", "Senast närvarande", "Senaste studieaktivitet", "Last active"],
    presence: "optional",
    type: date,
  }),
  homeMunicipality: column({
    header: "Hemkommun",
    synonyms: ["Folkbokföringskommun", "Kommun", "Elevens hemkommun", "Home municipality"],
    presence: "optional",
    type: text,
  }),
} as const;

export type RegisterColumn = keyof typeof registerColumns;

/** What recognition needs of each. */
export const payoutSheet = { id: "payout", columns: payoutColumns } as const;
export const register = { id: "register", columns: registerColumns } as const;
