import { column } from "../../engine/column";
import { date } from "../../values/date";
import { mark } from "../../values/mark";
import { schoolUnitCode } from "../../values/school-unit-code";
import { text } from "../../values/text";
import { komvuxColumns } from "../komvux/columns";
import { participantColumns } from "../participant-columns";
import { personColumns } from "../person-columns";

/**
 * The columns of a grade catalogue (betygskatalog), in the order of Nacka's own list of what it holds, then what a
 * provider keeps beside it. What tells it from the komvux return is betygsdatum, which SCB's variables lack; without
 * that column a sheet is not taken for a catalogue.
 */
export const gradeCatalogueColumns = {
  /** Skolenhetskod: Nacka's own. "Skolenhet" alone is the provider here, as in Nacka's list. */
  schoolUnit: column({
    header: "Skolenhetskod",
    synonyms: [
      "Skolenhets kod", "Skolenhetens kod", "Skolenhetsnummer", "Skolenhetsnr", "Enhetskod", "Skolkod",
      "Kod för skolenhet", "SkolenhetsId", "SE-kod", "School unit code",
    ], // prettier-ignore
    presence: "expected",
    type: schoolUnitCode,
  }),
  /** Huvudman: Nacka kommun. */
  authority: column({
    header: "Huvudman",
    synonyms: ["Huvudmannen", "Huvudmannens namn", "Huvudman namn", "Ansvarig huvudman", "Authority"],
    presence: "expected",
    type: text,
  }),
  /** Skolenhet: the provider that taught. */
  school: column({
    header: "Skolenhet",
    synonyms: [
      "Skolenhet - aktuell anordnare", "Anordnare", "Aktuell anordnare", "Utbildningsanordnare", "Skola", "Skolans namn",
      "Skolenhetens namn", "Utförare", "Anordnarens namn", "Provider", "School",
    ], // prettier-ignore
    presence: "expected",
    type: text,
  }),
  courseCode: komvuxColumns.courseCode,
  /** Kursnamn, or the name of the subject and its level. */
  courseName: column({
    header: "Kursnamn",
    synonyms: [
      "Kursens namn", "Kursbenämning", "Benämning", "Namn på kurs", "Namn på kursen", "Kurs namn", "Ämne och nivå",
      "Kursens benämning", "Kurs i klartext", "Course name",
    ], // prettier-ignore
    presence: "expected",
    type: text,
  }),
  points: { ...komvuxColumns.points, header: "Poäng" },
  grade: { ...participantColumns.grade, presence: "essential" },
  /** The pupil's own first day on the course. */
  startDate: {
    ...participantColumns.startDate,
    header: "Startdatum",
    synonyms: ["Kursstart", ...participantColumns.startDate.synonyms],
    presence: "expected",
  },
  /** The pupil's own last day on the course. */
  endDate: {
    ...participantColumns.endDate,
    header: "Slutdatum",
    synonyms: ["Kursslut", ...participantColumns.endDate.synonyms],
  },
  /** Betygsdatum: the same as the course's last day. */
  gradeDate: column({
    header: "Betygsdatum",
    synonyms: [
      "Betyg datum", "Betygets datum", "Betygsdag", "Datum för betyg", "Datum betyg", "Betygsatt", "Betygsatt datum",
      "Betygssättningsdatum", "Datum för betygssättning", "Betygsdat", "Grade date",
    ], // prettier-ignore
    presence: "essential",
    type: date,
  }),
  personalNumber: participantColumns.personalNumber,
  ...personColumns,
  /** Övriga upplysningar: what a specialisation was about, and PRÖVNING. */
  otherInformation: column({
    header: "Övriga upplysningar",
    synonyms: [
      "Upplysningar", "Övrig upplysning", "Övr. upplysningar", "Övrigt", "Anmärkning", "Anmärkningar", "Övrig information",
      "Notering", "Other information",
    ], // prettier-ignore
    presence: "expected",
    type: text,
  }),
  /** Prövning: the grade comes of an examination. */
  examination: column({
    header: "Prövning",
    synonyms: ["Prövning (J/N)", "Är prövning", "Prövning ja/nej", "Prövn.", "Efter prövning", "Examination"],
    presence: "optional",
    type: mark,
  }),
  /** Titel of a komvuxarbete. */
  title: column({
    header: "Titel på komvuxarbete",
    synonyms: ["Titel", "Komvuxarbetets titel", "Arbetets titel", "Titel komvuxarbete", "Rubrik", "Title"],
    presence: "optional",
    type: text,
  }),
  /** Sammanfattning of a komvuxarbete, at most 240 characters. */
  summary: column({
    header: "Sammanfattning av komvuxarbete",
    synonyms: [
      "Sammanfattning", "Komvuxarbetets sammanfattning", "Arbetets sammanfattning", "Sammanfattning komvuxarbete",
      "Beskrivning av komvuxarbete", "Summary",
    ], // prettier-ignore
    presence: "optional",
    type: text,
  }),
  /** The huvudman's rektor has signed: without that a catalogue of a komvuxarbete is not complete. */
  authoritySigned: column({
    header: "Huvudmannens rektor har undertecknat",
    synonyms: [
      "Huvudmannens rektor", "Underskrift huvudmannens rektor", "Undertecknad av huvudmannens rektor",
      "Huvudmannens signatur", "Signerad av huvudmannens rektor", "Nackas rektor har undertecknat", "Signed by authority",
    ], // prettier-ignore
    presence: "optional",
    type: mark,
  }),
  /** Who signed for the provider, as a title: lärare or rektor. */
  signedBy: column({
    header: "Undertecknad av",
    synonyms: [
      "Underskrift", "Signatur", "Signerad av", "Undertecknare", "Undertecknat av", "Underskrift av",
      "Undertecknarens titel", "Signed by",
    ], // prettier-ignore
    presence: "optional",
    type: text,
    personal: true,
  }),
  /** Signed digitally, which Nacka cannot receive. */
  digitalSignature: column({
    header: "Digital signatur",
    synonyms: [
      "Digitalt signerad", "Digital underskrift", "Digitalt undertecknad", "E-signatur", "Elektronisk underskrift",
      "E-signerad", "Digital signature",
    ], // prettier-ignore
    presence: "optional",
    type: mark,
  }),
  /** Written by hand, which Nacka cannot receive. */
  handwritten: column({
    header: "Handskriven",
    synonyms: ["Handskriven katalog", "Handskrivet", "Skriven för hand", "Handskriven (J/N)", "Handwritten"],
    presence: "optional",
    type: mark,
  }),
  /** The day on which the catalogue was with Nacka, as far as the provider knows. */
  sentDate: column({
    header: "Inlämnad till Nacka",
    synonyms: [
      "Inlämnad", "Inlämningsdatum", "Skickad", "Skickad till Nacka", "Skickad datum", "Skickades", "Postad",
      "Nacka tillhanda", "Tillhanda", "Lämnad till huvudman", "Inskickad", "Sent",
    ], // prettier-ignore
    presence: "expected",
    type: date,
  }),
} as const;

export type GradeCatalogueColumn = keyof typeof gradeCatalogueColumns;
