import { addDays, type Day } from "../values/day";
import { nackaInstructions } from "./nacka-source";
import type { Source } from "./source";

export const activitySource = nackaInstructions(
  "Studieaktivitet",
  "En elev är aktiv i en kurs när eleven närvarar i klassrummet eller lämnar in en betygsgrundande uppgift. Om en elev inte är studieaktiv på tre veckor räknas det som avbrott enligt vuxförordningen och CSN.",
);

/** The ordinance is exact where Nacka's text is not: more than three weeks, in a row, and not for these reasons. */
export const withdrawalSource: Source = {
  title: "Förordning (2011:1108) om vuxenutbildning 7 kap. 1 §",
  stated:
    "En elev ska anses ha avbrutit kursen om eleven har varit frånvarande mer än tre veckor i följd, utan att detta har berott på sjukdom eller beviljad ledighet.",
};

/** Inactive days (three weeks) that may pass; the day after them the pupil counts as withdrawn (avbrott). */
export const inactiveDaysAllowed = 21;
/** The inactive day from which to warn: our choice, a week before. */
export const inactiveDaysWarned = 15;

/** Days away for illness or granted leave (sjukdom, beviljad ledighet), both included. */
export interface ExcusedAbsence {
  readonly start: Day;
  readonly end: Day;
}

/**
 * - `active`: nothing to do. - `excused`: ill or on leave on the day itself.
 * - `warned`: get in touch. - `full`: three full weeks have passed. - `withdrawn`: more than three weeks.
 */
export type ActivityState = "active" | "excused" | "warned" | "full" | "withdrawn";

export interface Activity {
  readonly state: ActivityState;
  /** Days in a row without activity, up to and with the day asked about. */
  readonly inactiveDays: number;
  /** The first of them: what several municipalities report as the withdrawal's date. */
  readonly inactiveSince: Day;
  /** The first day on which more than three weeks will have passed, should nothing happen. */
  readonly withdrawnFrom: Day;
}

/**
 * How a pupil stands in one course on a day, by the last day of activity in it. Excused days are not counted, and the
 * count starts anew after them (our reading of "i följd"); they no longer help once three weeks have been exceeded.
 */
export function activity(lastActive: Day, on: Day, excused: readonly ExcusedAbsence[] = []): Activity {
  const absences = excused
    .filter(({ start, end }) => start <= end && start <= on)
    .sort((a, b) => a.start - b.start);
  let since = lastActive;
  let isExcused = false;
  for (const { start, end } of absences) {
    if (start - since > inactiveDaysAllowed + 1) break;
    since = Math.max(since, Math.min(end, on)) as Day;
    isExcused ||= end >= on && start <= on;
  }
  const inactiveDays = Math.max(0, on - since);
  return {
    state: isExcused ? "excused" : stateAfter(inactiveDays),
    inactiveDays,
    inactiveSince: addDays(since, 1),
    withdrawnFrom: addDays(since, inactiveDaysAllowed + 1),
  };
}

function stateAfter(inactiveDays: number): ActivityState {
  if (inactiveDays > inactiveDaysAllowed) return "withdrawn";
  if (inactiveDays === inactiveDaysAllowed) return "full";
  return inactiveDays >= inactiveDaysWarned ? "warned" : "active";
}
