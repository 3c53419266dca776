import { column } from "../../engine/column";
import { date } from "../../values/date";
import { hours } from "../../values/hours";
import { mark } from "../../values/mark";
import { points } from "../../values/points";
import { text } from "../../values/text";
import { komvuxColumns } from "../komvux/columns";
import { participantColumns } from "../participant-columns";
import { studyStatus } from "../payout/study-status";
import { personColumns } from "../person-columns";

const dates = { presence: "optional", type: date } as const;
const marks = { presence: "optional", type: mark } as const;

/**
 * The columns of a provider's own register for following pupils up (uppföljning): activity, sickness, workplace
 * learning and how courses end. Nobody prescribes its layout. What tells it from the komvux return is the day of the
 * last activity, which SCB's variables lack; without that column a sheet is not taken for a register.
 */
export const followUpColumns = {
  personalNumber: participantColumns.personalNumber,
  ...personColumns,
  courseCode: komvuxColumns.courseCode,
  points: { ...komvuxColumns.points, header: "Poäng", presence: "optional" },
  startDate: {
    ...participantColumns.startDate,
    header: "Startdatum",
    synonyms: ["Kursstart", ...participantColumns.startDate.synonyms],
  },
  endDate: {
    ...participantColumns.endDate,
    header: "Slutdatum",
    synonyms: ["Kursslut", ...participantColumns.endDate.synonyms],
  },
  /** Status: Ej påbörjad, Avbrott or anything else, which decides nothing. */
  status: column({
    header: "Status",
    synonyms: ["Studiestatus", "Kursstatus", "Elevstatus", "Läge", "Elevens status", "Study status"],
    presence: "optional",
    type: studyStatus,
  }),
  /** Senast aktiv: the last day in the classroom or of a task that counts for the grade. */
  lastActivity: column({
    header: "Senast aktiv",
    synonyms: [
      "Senaste aktivitet", "Senast aktiv datum", "Sista aktivitet", "Senast närvarande", "Senaste närvaro",
      "Senast inlämnat", "Senaste inlämning", "Aktiv senast", "Senaste studieaktivitet", "Datum senaste aktivitet", "Senaste aktivitetsdatum", "Senast inlämnad uppgift",
      "Last activity", "Last active",
    ], // prettier-ignore
    presence: "essential",
    type: date,
  }),
  /** Sjukskriven från och med. */
  sickStart: column({
    header: "Sjukskriven från",
    synonyms: [
      "Sjukskriven fr.o.m.", "Sjukskrivning från", "Sjukskrivning start", "Sjuk från", "Sjukfrånvaro från",
      "Första sjukdag", "Sjukskriven", "Sick from",
    ], // prettier-ignore
    ...dates,
  }),
  /** Sjukskriven till och med; empty while it goes on. */
  sickEnd: column({
    header: "Sjukskriven till",
    synonyms: [
      "Sjukskriven t.o.m.", "Sjukskrivning till", "Sjukskrivning slut", "Sjuk till", "Sjukfrånvaro till",
      "Sista sjukdag", "Friskanmäld", "Sick until",
    ], // prettier-ignore
    ...dates,
  }),
  /** Läkarintyg: it has been handed in. */
  certificate: column({
    header: "Läkarintyg",
    synonyms: [
      "Intyg",
      "Läkarintyg inlämnat",
      "Sjukintyg",
      "Läkarintyg (J/N)",
      "Intyg inlämnat",
      "Certificate",
    ],
    ...marks,
  }),
  /** Beviljad ledighet från och med. */
  leaveStart: column({
    header: "Beviljad ledighet från",
    synonyms: [
      "Ledig från",
      "Ledighet från",
      "Ledighet fr.o.m.",
      "Ledig fr.o.m.",
      "Ledighet start",
      "Leave from",
    ],
    ...dates,
  }),
  /** Beviljad ledighet till och med. */
  leaveEnd: column({
    header: "Beviljad ledighet till",
    synonyms: [
      "Ledig till",
      "Ledighet till",
      "Ledighet t.o.m.",
      "Ledig t.o.m.",
      "Ledighet slut",
      "Leave until",
    ],
    ...dates,
  }),
  /** Yrkesutbildning or lärlingsutbildning; empty for all else. */
  vocationalForm: column({
    header: "Utbildningsform",
    synonyms: [
      "Yrkesutbildning/lärling", "Yrkesform", "Form av yrkesutbildning", "Lärling/yrkesvux", "Yrkesvux/lärling",
      "Typ av utbildning", "Vocational form",
    ], // prettier-ignore
    presence: "optional",
    type: text,
  }),
  /** The points of the whole education or package, where the row's hours at a workplace are the whole education's. */
  educationPoints: column({
    header: "Utbildningens poäng",
    synonyms: [
      "Paketets poäng",
      "Paketpoäng",
      "Poäng för utbildningen",
      "Yrkespaketets poäng",
      "Education points",
    ],
    presence: "optional",
    type: points,
  }),
  /** Validerade poäng, of the education or of the course. */
  validatedPoints: column({
    header: "Validerade poäng",
    synonyms: [
      "Validerat",
      "Poäng validerade",
      "Antal validerade poäng",
      "Validering poäng",
      "Validated points",
    ],
    presence: "optional",
    type: points,
  }),
  /** Hours of workplace learning (APL) that are done. */
  workplaceHours: column({
    header: "Genomförda APL-timmar",
    synonyms: [
      "APL-timmar", "APL timmar", "Genomförd APL", "APL genomförd", "APL (timmar)", "Timmar APL", "Antal APL-timmar",
      "APL", "Timmar på arbetsplats", "Workplace hours",
    ], // prettier-ignore
    presence: "expected",
    type: hours,
  }),
  grade: { ...participantColumns.grade, presence: "optional" },
  withdrawal: { ...participantColumns.withdrawal, presence: "optional" },
  withdrawalDate: { ...participantColumns.withdrawalDate, presence: "optional" },
  /** Fel kurs: the mapping of knowledge at the start showed another course to be right. */
  wrongCourse: column({
    header: "Fel kurs",
    synonyms: [
      "Fel kurs (J/N)",
      "På fel kurs",
      "Felplacerad",
      "Fel nivå",
      "Inte på rätt kurs",
      "Wrong course",
    ],
    ...marks,
  }),
  /** Nacka's rektor has been told that a streck is near. */
  principalContact: column({
    header: "Kontakt med Nackas rektor",
    synonyms: [
      "Kontakt med rektor", "Kontaktat rektor", "Rektor kontaktad", "Rektor informerad", "Kontakt rektor",
      "Datum kontakt rektor", "Contact with principal",
    ], // prettier-ignore
    ...marks,
  }),
  /** Hemkommun; another than Nacka makes the pupil an IKE pupil (interkommunal ersättning). */
  homeMunicipality: column({
    header: "Hemkommun",
    synonyms: [
      "Elevens hemkommun",
      "Folkbokföringskommun",
      "Hem kommun",
      "Kommun",
      "Hemkommunkod",
      "Home municipality",
    ],
    presence: "optional",
    type: text,
  }),
  /** The home municipality has been told. */
  homeContact: column({
    header: "Kontakt med hemkommunen",
    synonyms: [
      "Kontakt hemkommun", "Hemkommun kontaktad", "Hemkommunen kontaktad", "Hemkommunen informerad",
      "Kontakt med hemkommun", "Contact with home municipality",
    ], // prettier-ignore
    ...marks,
  }),
} as const;

export type FollowUpColumn = keyof typeof followUpColumns;
