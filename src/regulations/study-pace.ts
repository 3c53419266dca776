import type { Day } from "../values/day";
import type { Source } from "./source";

export const studyPaceSource: Source = {
  title: "Förordning (2011:1108) om vuxenutbildning 2 kap. 2 §",
  stated: "20 verksamhetspoäng motsvarar en veckas heltidsstudier.",
};

/** Full time (heltid), in points a week. */
export const fullTimePointsPerWeek = 20;

/** How fast a course is read (studietakt). */
export interface StudyPace {
  /** Weeks from the first day to the last, both included; a part of a week counts as its days. */
  readonly weeks: number;
  readonly pointsPerWeek: number;
  /** 100 is full time. */
  readonly percent: number;
}

/** The pace of points read from a day to a day. A course that ends before it begins has no pace: NaN. */
export function studyPace(points: number, start: Day, end: Day): StudyPace {
  const days = end < start ? NaN : end - start + 1;
  return {
    weeks: days / 7,
    pointsPerWeek: (points * 7) / days,
    percent: (points * 7 * 100) / (days * fullTimePointsPerWeek),
  };
}
