import { addDays, type Day } from "../values/day";
import { nackaInstructions } from "./nacka-source";

export const certificateSource = nackaInstructions(
  "Sjukskriven elev",
  "Eleven kontaktar skolan och informerar om sin sjukskrivning och lämnar läkarintyg (krav när sjukfrånvaron överstiger sju dagar).",
);

export const startWhileSickSource = nackaInstructions(
  "Sjukskriven elev",
  "OBS! En elev kan inte gå in i studier under en pågående sjukskrivning.",
);

export const laterCoursesSource = nackaInstructions(
  "Sjukskriven elev",
  "Om eleven har efterföljande kurser sätts dessa som Ej påbörjad och eleven får söka om kursen/kurserna när eleven är frisk igen.",
);

const daysWithoutCertificate = 7;

/** A pupil's absence for illness (sjukskrivning), both days included; `end` is undefined while it goes on. */
export interface SickLeave {
  readonly start: Day;
  readonly end?: Day | undefined;
}

/** The first day that needs a doctor's certificate (läkarintyg): the eighth. */
export function certificateFrom({ start }: SickLeave): Day {
  return addDays(start, daysWithoutCertificate);
}

/** Whether an illness has gone on, by a day, for so long that a certificate is required. */
export function certificateRequired(leave: SickLeave, on: Day): boolean {
  return Math.min(on, leave.end ?? on) >= certificateFrom(leave);
}

/** Whether a course begins during an illness, which it cannot: it is not begun (ej påbörjad), and applied for anew. */
export function startsWhileSick(courseStart: Day, { start, end }: SickLeave): boolean {
  return courseStart >= start && (end === undefined || courseStart <= end);
}
