import { column } from "../../engine/column";
import { languageCode } from "../../values/language-code";
import { sfiStudies } from "../../values/sfi-studies";
import { participantColumns } from "../participant-columns";

/**
 * The columns of the sfi return (Swedish: komvux i svenska för invandrare, elever och kursdeltagare). SCB's template
 * is not public. Study path and course are stated by SCB's statistics and a list of language codes is published with
 * the collection; the others follow from the komvux register and from the results that SCB publishes.
 */
export const sfiColumns = {
  schoolUnit: participantColumns.schoolUnit,
  personalNumber: participantColumns.personalNumber,
  /** Studieväg: 1, 2 or 3. Some layouts have path and course together in it: "2C". */
  studyPath: column({
    header: "Studieväg",
    synonyms: [
      "Studievägar", "Studieväg (1-3)", "Sfi-studieväg", "Studieväg sfi", "Studievägskod", "Studieväg nr", "Elevens studieväg",
      "Studieväg/kurs", "Studieväg och kurs", "Studievägskurs", "Studieväg + kurs", "Studieväg-kurs", "Spår", "Sfi-spår",
      "Study path",
    ], // prettier-ignore
    presence: "essential",
    type: sfiStudies,
  }),
  /** Kurs: A, B, C or D. Missing where the layout has it together with the study path. */
  sfiCourse: column({
    header: "Kurs",
    synonyms: [
      "Sfi-kurs", "Kurs sfi", "Kurs (A-D)", "Kursbokstav", "Sfi kurs A-D", "Kursnivå", "Nivå", "Kurskod", "Kurs kod",
      "Sfi-kurskod", "Kurs i sfi", "Course",
    ], // prettier-ignore
    presence: "optional",
    type: sfiStudies,
  }),
  /** Språkkod: three letters. That it is the pupil's mother tongue (modersmål) is inferred. */
  language: column({
    header: "Språkkod",
    synonyms: [
      "Språk", "Modersmål", "Modersmålskod", "Språkkod (ISO 639-3)", "Kod för språk", "Elevens språk", "Elevens modersmål",
      "Språk kod", "Förstaspråk", "Modersmål språkkod", "Language", "Language code",
    ], // prettier-ignore
    presence: "expected",
    type: languageCode,
  }),
  startDate: participantColumns.startDate,
  endDate: participantColumns.endDate,
  withdrawal: participantColumns.withdrawal,
  withdrawalDate: participantColumns.withdrawalDate,
  grade: participantColumns.grade,
} as const;

export type SfiColumn = keyof typeof sfiColumns;
