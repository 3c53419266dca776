import { column } from "../../engine/column";
import { courseCode } from "../../values/course-code";
import { educationLevel } from "../../values/education-level";
import { mark } from "../../values/mark";
import { points } from "../../values/points";
import { text } from "../../values/text";
import { participantColumns } from "../participant-columns";

/**
 * The columns of the komvux return (Swedish: komvux, elever, kursdeltagare och utbildningsresultat).
 * Headers are the 14 variables as SCB's page on the komvux register names them, in its order, after the code of
 * the school unit, which SCB's list lacks but a file over several units needs. SCB's own template is not public:
 * its headers and their order may differ, so the synonyms are the spellings that people and exports use.
 */
export const komvuxColumns = {
  schoolUnit: participantColumns.schoolUnit,
  personalNumber: participantColumns.personalNumber,
  /** Kurskod; from 2025-07-01 also the code of a subject's level (ämne och nivå). */
  courseCode: column({
    header: "Kurskod",
    synonyms: [
      "Kurs kod", "Kurs", "Kurs/ämneskod", "Ämneskod", "Ämneskod/nivå", "Ämne/nivå", "Nivåkod", "Kurskod/nivåkod",
      "Kurs- eller ämneskod", "Kurs eller nivå", "Kurskod/ämneskod", "Kurs-/nivåkod", "Kursens kod", "Kod kurs",
      "Skolverkets kurskod", "Nationell kurskod", "KursId", "Course code", "Course",
    ], // prettier-ignore
    presence: "essential",
    type: courseCode,
  }),
  /** Utbildningsnivå: grundläggande or gymnasial. */
  level: column({
    header: "Utbildningsnivå",
    synonyms: [
      "Nivå", "Utb.nivå", "Utbnivå", "Utbildnings nivå", "Skolform", "Skolformsdel", "Nivå på utbildningen",
      "Utbildningens nivå", "Kursnivå", "Kursens nivå", "Grundläggande/gymnasial", "Grundläggande eller gymnasial",
      "Level of education", "Education level",
    ], // prettier-ignore
    presence: "expected",
    type: educationLevel,
  }),
  /** Poäng för kursen. */
  points: column({
    header: "Poäng för kursen",
    synonyms: [
      "Poäng", "Kurspoäng", "Kursens poäng", "Antal poäng", "Gymnasiepoäng", "Gy-poäng", "Verksamhetspoäng", "Poängtal",
      "Kursens verksamhetspoäng", "Kurs poäng", "Poäng kurs", "Nivåns poäng", "Verksamhetspoäng för kursen", "Poäng i kursen",
      "Points", "Course points",
    ], // prettier-ignore
    presence: "expected",
    type: points,
  }),
  /** Kursdeltagarens genomförda verksamhetspoäng: how much of the course the participant went through. */
  completedPoints: column({
    header: "Kursdeltagarens genomförda verksamhetspoäng för kursen",
    synonyms: [
      "Genomförda verksamhetspoäng", "Genomförda poäng", "Genomf. poäng", "Genomf. verksamhetspoäng", "Gen. poäng",
      "Genomförd verksamhetspoäng", "Genomförd poäng", "Deltagarens genomförda verksamhetspoäng", "Lästa poäng",
      "Elevens genomförda verksamhetspoäng", "Elevens genomförda poäng", "Fullgjorda poäng", "Uppnådda poäng",
      "Completed points",
    ], // prettier-ignore
    presence: "expected",
    type: points,
  }),
  startDate: participantColumns.startDate,
  endDate: participantColumns.endDate,
  /** Kursens förläggning: classroom, distance and so on. SCB's codes are not public, so any text is taken. */
  studyForm: column({
    header: "Kursens förläggning",
    synonyms: [
      "Förläggning", "Studieform", "Kursförläggning", "Undervisningsform", "Förlagd", "Kursens form", "Kursform",
      "Distans/närundervisning", "Klassrum/distans", "Distans", "Studie form", "Förläggning av kursen", "Study form",
    ], // prettier-ignore
    presence: "expected",
    type: text,
  }),
  /** Utbildningsanordnare. SCB's codes are not public, so any text is taken. */
  provider: column({
    header: "Utbildningsanordnare",
    synonyms: [
      "Anordnare", "Utb.anordnare", "Utbanordnare", "Anordnarkod", "Anordnarens namn", "Kursanordnare",
      "Utbildnings anordnare", "Anordnare av utbildningen", "Utförare", "Skola", "Provider", "Education provider",
    ], // prettier-ignore
    presence: "expected",
    type: text,
  }),
  grade: participantColumns.grade,
  /** Orsak till att betygsvärde ej finns. SCB's codes are not public, so any text is taken. */
  missingGradeReason: column({
    header: "Orsak till att betygsvärde ej finns",
    synonyms: [
      "Orsak", "Orsak till att betyg saknas", "Orsak ej betyg", "Orsak saknat betyg", "Orsak betyg saknas",
      "Orsak utan betyg", "Orsak betygsvärde ej finns", "Orsak inget betyg", "Varför betyg saknas", "Ej betyg orsak",
      "Orsak till saknat betyg", "Orsak till att betyg ej finns", "Orsakskod", "Reason for no grade",
    ], // prettier-ignore
    presence: "expected",
    type: text,
  }),
  withdrawal: participantColumns.withdrawal,
  withdrawalDate: participantColumns.withdrawalDate,
  /** Prövning/validering: the row is an examination, not a course that was taught. SCB's codes are not public. */
  examination: column({
    header: "Prövning/validering",
    synonyms: [
      "Prövning", "Validering", "Prövning eller validering", "Prövning/valid.", "Prövning validering", "Prövn./valid.",
      "Validering/prövning", "Prövning (J/N)", "Prövning/validering kod", "Är prövning", "Pröv./val.",
      "Prövning/validering ja/nej", "Examination",
    ], // prettier-ignore
    presence: "expected",
    type: mark,
  }),
} as const;

export type KomvuxColumn = keyof typeof komvuxColumns;
