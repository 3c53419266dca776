import { type Activity, activity, type ExcusedAbsence } from "../../regulations/activity";
import type { Day } from "../../values/day";
import type { Grade } from "../../values/grade";
import type { Mark } from "../../values/mark";
import type { StudyStatus } from "../payout/study-status";

/** What a row says of how the pupil's course ended, if it has. */
export interface Outcome {
  readonly status?: StudyStatus | undefined;
  readonly grade?: Grade | undefined;
  readonly withdrawal?: Mark | undefined;
  readonly withdrawalDate?: Day | undefined;
}

/** A row's dates of study and of absence that is excused. */
export interface Course {
  readonly startDate: Day;
  readonly endDate?: Day | undefined;
  readonly lastActivity?: Day | undefined;
  readonly sickStart?: Day | undefined;
  readonly sickEnd?: Day | undefined;
  readonly leaveStart?: Day | undefined;
  readonly leaveEnd?: Day | undefined;
}

/** Registered as ej påbörjad. */
export function neverBegan({ status }: Outcome): boolean {
  return status === "notBegun";
}

/** Withdrawn, by its date, its mark or the status. */
export function hasLeft({ status, withdrawal, withdrawalDate }: Outcome): boolean {
  return status === "withdrawn" || withdrawal?.set === true || withdrawalDate !== undefined;
}

/** Neither graded, withdrawn nor never begun. */
export function isOpen(outcome: Outcome): boolean {
  return outcome.grade === undefined && !hasLeft(outcome) && !neverBegan(outcome);
}

/**
 * How the pupil stands on a day, in a course that goes on and has no outcome; undefined for all others. Who has not
 * been active at all has been inactive since the course's first day; an absence without an end goes on.
 */
export function activityOn(row: Course & Outcome, on: Day): Activity | undefined {
  const { startDate, endDate, lastActivity } = row;
  if (!isOpen(row) || startDate > on || (endDate !== undefined && endDate < on)) return undefined;
  const before = startDate - 1;
  const last = Math.min(on, Math.max(before, lastActivity ?? before)) as Day;
  return activity(last, on, [
    ...absence(row.sickStart, row.sickEnd, on),
    ...absence(row.leaveStart, row.leaveEnd, on),
  ]);
}

function absence(start: Day | undefined, end: Day | undefined, on: Day): readonly ExcusedAbsence[] {
  return start === undefined ? [] : [{ start, end: end ?? (Math.max(start, on) as Day) }];
}
