import type { Day } from "../values/day";
import { nackaPage } from "./nacka-source";

export const withdrawal28Source = nackaPage(
  "Elever med skyddade personuppgifter",
  "elever-med-skyddade-personuppgifterskyddad-identitet",
  "Gör kunden avbrott på kursen efter 28 dagar på kursen, sammanställer anordnaren uppgifter […]. Ersättning för kursen utbetalas efter att Nacka vuxenutbildning mottagit betygskatalog eller fått besked om avbrott.",
);

/** Days on a course that decide whether a withdrawal (avbrott) is after 28 days. */
export const decisiveDays = 28;

/**
 * How "efter 28 dagar" is read: `full` when 28 whole days have passed, `strict` when more than 28 have. Nacka's text
 * does not say; they differ on one single day, the start day + 28.
 */
export type Reading28 = "full" | "strict";

export interface Withdrawal {
  /** 0 on the course's first day. */
  readonly daysOnCourse: number;
  readonly after28Days: boolean;
  /** True on day 27 and 28, where the reading or a day's difference in a date turns the answer. */
  readonly onTheEdge: boolean;
}

/**
 * Whether a withdrawal falls after 28 days, counted from the pupil's own first day on the course. Undefined for a
 * withdrawal before the first day: such a pupil never began (ej påbörjad).
 */
export function withdrawal28(start: Day, stop: Day, reading: Reading28 = "full"): Withdrawal | undefined {
  const daysOnCourse = stop - start;
  if (!(daysOnCourse >= 0)) return undefined;
  return {
    daysOnCourse,
    after28Days: reading === "full" ? daysOnCourse >= decisiveDays : daysOnCourse > decisiveDays,
    onTheEdge: daysOnCourse === decisiveDays || daysOnCourse === decisiveDays - 1,
  };
}
