import { column } from "../../engine/column";
import { date } from "../../values/date";
import { testParticipation } from "../../values/test-participation";
import { testResult } from "../../values/test-result";
import { testedCourse } from "../../values/tested-course";
import { participantColumns } from "../participant-columns";

/**
 * The columns of the return of national tests (Swedish: nationella provresultat), for upper secondary komvux and for
 * sfi. SCB's templates for them are not public; the columns are those that its sister collections in other schools
 * have in common, and the headers are what people call them.
 */
export const nationalTestsColumns = {
  schoolUnit: participantColumns.schoolUnit,
  personalNumber: participantColumns.personalNumber,
  /** The course or level that the test is of, or the course of sfi. */
  testedCourse: column({
    header: "Kurskod",
    synonyms: [
      "Kurs", "Kurs kod", "Kurs/ämneskod", "Ämneskod", "Ämneskod/nivå", "Ämne/nivå", "Ämne och nivå", "Nivåkod", "Provkurs", "Kurs som provet avser",
      "Provets kurs", "Nationellt prov i", "Prov i kurs", "Kurs/nivå", "Sfi-kurs", "Studieväg/kurs", "Course code", "Course",
    ], // prettier-ignore
    presence: "essential",
    type: testedCourse,
  }),
  /** Provdatum. */
  testDate: column({
    header: "Provdatum",
    synonyms: [
      "Datum för prov", "Datum för provet", "Prov datum", "Provdag", "Provtillfälle", "Datum nationellt prov", "Provets datum",
      "Test date",
    ], // prettier-ignore
    presence: "expected",
    type: date,
  }),
  /** Deltagit: whether the test was taken. */
  participation: column({
    header: "Deltagande",
    synonyms: [
      "Deltagit", "Delt", "Deltagit i provet", "Deltagit i prov", "Deltagandekod", "Deltagande i prov", "Provdeltagande",
      "Har deltagit", "Participation",
    ], // prettier-ignore
    presence: "expected",
    type: testParticipation,
  }),
  /** Provbetyg: the grade of the test as a whole. */
  testResult: column({
    header: "Provbetyg",
    synonyms: [
      "Provresultat", "Betyg på provet", "Betyg på prov", "Provb", "Resultat på provet", "Sammanvägt provbetyg",
      "Nationellt provbetyg", "NP-betyg", "Betyg nationellt prov", "Test grade",
    ], // prettier-ignore
    presence: "essential",
    type: testResult,
  }),
} as const;

export type NationalTestsColumn = keyof typeof nationalTestsColumns;
