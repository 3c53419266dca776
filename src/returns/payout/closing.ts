import type { PayableEvent } from "../../regulations/payable-event";
import { type Reading28, withdrawal28 } from "../../regulations/withdrawal-28-days";
import { inactiveDaysAllowed } from "../../regulations/activity";
import { addDays, type Day } from "../../values/day";
import type { Entry, RegisterRow } from "./entry";
import type { PayoutSettings } from "./payout-settings";

/** How a person's course closed: what may be paid for, and the day that puts it on a month's sheet. */
export interface Closing {
  readonly event: PayableEvent;
  /** Undefined for a course that never began. */
  readonly on: Day | undefined;
}

const passed = new Set(["A", "B", "C", "D", "E", "G", "VG", "MVG"]);

/** How an entry's course closed; undefined for one that is still open, or whose dates do not tell. */
export function closing(entry: Entry & Partial<RegisterRow>, settings: PayoutSettings): Closing | undefined {
  if (entry.status === "notBegun") return { event: "notBegun", on: undefined };
  const withdrawn = withdrawalDay(entry, settings);
  if (withdrawn !== undefined) {
    const days =
      entry.start === undefined ? undefined : withdrawal28(entry.start, withdrawn, settings.reading28);
    if (days === undefined) return undefined;
    return { event: days.after28Days ? "withdrawalAfter28" : "withdrawalWithin28", on: withdrawn };
  }
  if (entry.grade === undefined) return undefined;
  const on = entry.gradeDate ?? entry.end;
  if (entry.examination) return { event: "examination", on };
  if (entry.grade === "streck") return { event: "streck", on };
  return { event: passed.has(entry.grade) ? "gradePassed" : "gradeFailed", on };
}

export function isPassed(entry: Pick<Entry, "grade">): boolean {
  return entry.grade !== undefined && passed.has(entry.grade);
}

/** The withdrawal's day as registered, else by the last activity of somebody whose status says withdrawn. */
export function withdrawalDay(
  entry: Entry & Partial<RegisterRow>,
  settings: PayoutSettings,
): Day | undefined {
  if (entry.withdrawal !== undefined) return entry.withdrawal;
  if (entry.status !== "withdrawn" || entry.lastActive === undefined) return undefined;
  return settings.withdrawalDay === "firstInactive"
    ? addDays(entry.lastActive, 1)
    : addDays(entry.lastActive, inactiveDaysAllowed + 1);
}

/** A choice that turns whether a withdrawal is after 28 days. */
export interface Flip {
  readonly unknown: "reading28" | "withdrawalDay" | "shares" | "priceYear";
  /** The choice that gives the other answer, as the texts name it. */
  readonly choice: string;
}

/** The choices that would put a withdrawal on the other side of 28 days: the reading, or which day is the withdrawal's. */
export function flips28(entry: Entry & Partial<RegisterRow>, settings: PayoutSettings): Flip[] {
  const { start, lastActive } = entry;
  const stop = withdrawalDay(entry, settings);
  if (start === undefined || stop === undefined) return [];
  const after = (day: Day, reading: Reading28) => withdrawal28(start, day, reading)?.after28Days;
  const now = after(stop, settings.reading28);
  const flips: Flip[] = [];
  const other: Reading28 = settings.reading28 === "full" ? "strict" : "full";
  if (after(stop, other) !== now) flips.push({ unknown: "reading28", choice: other });
  const days: readonly (readonly [string, Day | undefined])[] = [
    ["lastActive", lastActive],
    ["firstInactive", lastActive === undefined ? undefined : addDays(lastActive, 1)],
    ["afterThreeWeeks", lastActive === undefined ? undefined : addDays(lastActive, inactiveDaysAllowed + 1)],
  ];
  for (const [choice, day] of days) {
    const answer = day === undefined ? undefined : after(day, settings.reading28);
    if (answer !== undefined && answer !== now) {
      flips.push({ unknown: "withdrawalDay", choice });
      break;
    }
  }
  return flips;
}
