import { decided, undecided, type Ruling } from "./ruling";
import { fullTimePointsPerWeek } from "./study-pace";

/**
 * The pace (studietakt) of points over so many weeks, in per cent of full time (`studyPaceSource`): Nacka writes
 * 20 points a week as "studietakt 100 %".
 */
export function pacePercent(
  points: number,
  weeks: number,
): Ruling<number, "pointsNegative" | "weeksNotPositive"> {
  if (!(points >= 0 && Number.isFinite(points))) return undecided("pointsNegative");
  if (!(weeks > 0 && Number.isFinite(weeks))) return undecided("weeksNotPositive");
  return decided((points * 100) / (weeks * fullTimePointsPerWeek));
}
