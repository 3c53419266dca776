import { column } from "../../engine/column";
import { courseCode } from "../../values/course-code";
import { date } from "../../values/date";
import { grade } from "../../values/grade";
import { graduationDocument } from "../../values/graduation-document";
import { personalNumber } from "../../values/personal-number";
import { points } from "../../values/points";
import { schoolUnitCode } from "../../values/school-unit-code";
import { text } from "../../values/text";

/**
 * The columns of the return of examina and slutbetyg. SCB's template for komvux is not public: all of this is inferred
 * from the sister template of gymnasieskolan, which has a row for each course in the document and begins with
 * Personnummer and Betygstyp, and from what the documents hold by law. Its letters for Betygstyp are not taken over.
 */
export const examenColumns = {
  schoolUnit: column({
    header: "Skolenhetskod",
    synonyms: [
      "Skolenhet",
      "Skolenhetens kod",
      "Skolenhetsnummer",
      "Enhetskod",
      "Skolkod",
      "School unit code",
    ],
    presence: "optional",
    type: schoolUnitCode,
  }),
  personalNumber: column({
    header: "Personnummer",
    synonyms: [
      "Pnr", "PersonNr", "Pers.nr", "P-nr", "Persnummer", "Elevens personnummer", "Personnummer/samordningsnummer",
      "Personal identity number",
    ], // prettier-ignore
    presence: "essential",
    type: personalNumber,
    personal: true,
  }),
  name: column({
    header: "Namn",
    synonyms: ["Elevens namn", "Elevnamn", "Elev", "För- och efternamn", "Efternamn, förnamn", "Name"],
    presence: "optional",
    type: text,
    personal: true,
  }),
  /** Betygstyp: which document the row belongs to. */
  documentType: column({
    header: "Betygstyp",
    synonyms: [
      "Examenstyp", "Typ av examen", "Dokumenttyp", "Typ av betygsdokument", "Betygsdokument", "Examen/slutbetyg",
      "Examen eller slutbetyg", "Examen", "Typ av betyg", "Bevistyp",
    ], // prettier-ignore
    presence: "essential",
    type: graduationDocument,
  }),
  /** Studieområde of a högskoleförberedande examen, or the national program of a yrkesexamen. */
  programme: column({
    header: "Studieområde eller program",
    synonyms: [
      "Studieområde",
      "Program",
      "Inriktning",
      "Yrkesprogram",
      "Studieområde/program",
      "Studievägskod",
    ],
    presence: "optional",
    type: text,
  }),
  issuedOn: column({
    header: "Utfärdandedatum",
    synonyms: [
      "Utfärdat", "Utfärdad", "Utfärdat datum", "Datum för utfärdande", "Examensdatum", "Datum för examen",
      "Utfärdad den", "Datum för slutbetyg",
    ], // prettier-ignore
    presence: "expected",
    type: date,
  }),
  courseCode: column({
    header: "Kurskod",
    synonyms: [
      "Kurs",
      "Ämneskod",
      "Nivåkod",
      "Kurs/ämneskod",
      "Kurskod/nivåkod",
      "Kursens kod",
      "Course code",
    ],
    presence: "essential",
    type: courseCode,
  }),
  points: column({
    header: "Poäng",
    synonyms: ["Kurspoäng", "Gymnasiepoäng", "Kursens poäng", "Antal poäng", "Poäng för kursen", "Points"],
    presence: "expected",
    type: points,
  }),
  grade: column({
    header: "Betyg",
    synonyms: ["Betygsvärde", "Kursbetyg", "Betyg i kursen", "Ämnesbetyg", "Nivåbetyg", "Grade"],
    presence: "expected",
    type: grade,
  }),
} as const;

export type ExamenColumn = keyof typeof examenColumns;
