import { addDays, type Day } from "../values/day";
import { decided, undecided, type Ruling } from "./ruling";
import { fullTimePointsPerWeek } from "./study-pace";

export type CourseWeeksReason = "pointsNegative" | "paceNotPositive";

/**
 * The weeks that points take at a pace (studietakt) in percent of full time: 1,500 points at 100 are 75 weeks.
 * With a fraction where they do not come out even.
 */
export function courseWeeks(points: number, percent = 100): Ruling<number, CourseWeeksReason> {
  if (!(points >= 0 && Number.isFinite(points))) return undecided("pointsNegative");
  if (!(percent > 0 && Number.isFinite(percent))) return undecided("paceNotPositive");
  return decided((points * 100) / (fullTimePointsPerWeek * percent));
}

/** The last day of a course of so many weeks from its first day; a part of a week takes the whole of its last day. */
export function courseEnd(start: Day, weeks: number): Day {
  return addDays(start, Math.max(0, Math.ceil(weeks * 7 - 1e-9) - 1));
}
