import { column } from "../engine/column";
import { date } from "../values/date";
import { grade } from "../values/grade";
import { mark } from "../values/mark";
import { personalNumber } from "../values/personal-number";
import { schoolUnitCode } from "../values/school-unit-code";

/**
 * The columns that a row about one person in one course has, in every return of such rows: who, where, when and how
 * it went. Headers are SCB's names of the variables where its page on the komvux register names them.
 */
export const participantColumns = {
  /** Skolenhetskod: eight digits in the register of school units. */
  schoolUnit: column({
    header: "Skolenhetskod",
    synonyms: [
      "Skolenhet", "Skolenhets kod", "Skolenhetens kod", "Skolenhetsnummer", "Skolenhetsnr", "Skolenhet kod",
      "Enhetskod", "Skolkod", "Kod för skolenhet", "SkolenhetsId", "SE-kod", "Skolenhet - aktuell anordnare",
      "School unit code", "School unit",
    ], // prettier-ignore
    presence: "optional",
    type: schoolUnitCode,
  }),
  /** Personnummer, samordningsnummer or a temporary number, twelve characters. */
  personalNumber: column({
    header: "Personnummer",
    synonyms: [
      "Pnr", "PersonNr", "Person-nr", "Personnummer (ÅÅÅÅMMDDNNNN)", "Pers.nr", "P-nr", "Persnummer",
      "Personnummer 12 siffror", "Elevens personnummer", "Elev personnummer", "Elevens pnr", "Elev pnr",
      "Deltagarens personnummer", "Kursdeltagarens personnummer", "Person-/samordningsnummer",
      "Personnummer/samordningsnummer", "Födelsenummer", "Personidentitet", "Personal identity number", "Personal number",
    ], // prettier-ignore
    presence: "essential",
    type: personalNumber,
    personal: true,
  }),
  /** Kursstart. */
  startDate: column({
    header: "Kursstart",
    synonyms: [
      "Startdatum", "Start", "Kursstartdatum", "Kursens start", "Start datum", "Kurs start", "Datum kursstart",
      "Startdat", "Kursens startdatum", "Fr.o.m.", "From datum", "Från", "Från och med", "Börjar", "Påbörjad",
      "Elevens startdatum", "Individuellt startdatum", "Start date",
    ], // prettier-ignore
    presence: "essential",
    type: date,
  }),
  /** Kursslut. */
  endDate: column({
    header: "Kursslut",
    synonyms: [
      "Slutdatum", "Slut", "Kursslutdatum", "Kursens slut", "Slut datum", "Kurs slut", "Datum kursslut", "Slutdat",
      "Kursens slutdatum", "T.o.m.", "Tom datum", "Till", "Till och med", "Slutar", "Avslutad", "Elevens slutdatum",
      "Individuellt slutdatum", "End date",
    ], // prettier-ignore
    presence: "expected",
    type: date,
  }),
  /** Betyg. */
  grade: column({
    header: "Betyg",
    synonyms: [
      "Betygsvärde", "Slutbetyg kurs", "Kursbetyg", "Betyg på kursen", "Satt betyg", "Betyg i kursen", "Nivåbetyg",
      "Ämnesbetyg", "Betygs värde", "Elevens betyg", "Kursdeltagarens betyg", "Resultat", "Grade",
    ], // prettier-ignore
    presence: "expected",
    type: grade,
  }),
  /** Avbrott: the participant left the course. */
  withdrawal: column({
    header: "Avbrott",
    synonyms: [
      "Avbrott (J/N)", "Avbruten", "Avbruten kurs", "Avbrutit", "Avbrott på kursen", "Avbröt", "Kursavbrott",
      "Avbrott ja/nej", "Avbrott kod", "Avbrottskod", "Studieavbrott", "Avbr.", "Avhopp", "Withdrawal",
    ], // prettier-ignore
    presence: "expected",
    type: mark,
  }),
  /** Avbrottsdatum. */
  withdrawalDate: column({
    header: "Avbrottsdatum",
    synonyms: [
      "Avbr.datum", "Avbrotts datum", "Datum för avbrott", "Avbrottsdag", "Datum avbrott", "Avbrottsdat",
      "Avbrott datum", "Avbruten datum", "Avbröt datum", "Avhoppsdatum", "Avbrott fr.o.m.", "Avbrott från",
      "Withdrawal date",
    ], // prettier-ignore
    presence: "expected",
    type: date,
  }),
} as const;

export type ParticipantColumns = typeof participantColumns;
