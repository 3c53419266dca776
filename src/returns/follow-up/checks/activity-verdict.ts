import type { ActivityState } from "../../../regulations/activity";
import type { Day } from "../../../values/day";
import { iso } from "../../../values/day";
import { activityOn, type Course, type Outcome } from "../standing";

/** The columns that decide how a pupil stands: the course must have begun, the others may be empty. */
export const activityColumns = {
  needs: ["startDate"],
  reads: [
    "lastActivity", "endDate", "sickStart", "sickEnd", "leaveStart", "leaveEnd", "status", "grade", "withdrawal",
    "withdrawalDate",
  ],
} as const; // prettier-ignore

/** A finding at the day of the last activity where the pupil stands so today. */
export function activityVerdict(state: ActivityState, row: Course & Outcome, today: Day) {
  const found = activityOn(row, today);
  if (found?.state !== state) return undefined;
  const { inactiveDays, inactiveSince, withdrawnFrom } = found;
  return {
    at: ["lastActivity", "startDate"] as const,
    params: { inactiveDays, inactiveSince: iso(inactiveSince), withdrawnFrom: iso(withdrawnFrom) },
  };
}
