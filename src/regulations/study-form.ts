import { day, type Day } from "../values/day";
import { nackaInstructions } from "./nacka-source";
import { decided, undecided, type Ruling } from "./ruling";
import type { Source } from "./source";

/** What a course is for its share of teacher-led time: grundläggande, gymnasial, or an orienteringskurs of either. */
export type TaughtLevel = "basic" | "upperSecondary" | "orientation";
/** Dagtid or kvällstid. No clock time parts them in Nacka's text; the provider knows. */
export type TimeOfDay = "day" | "evening";
/** Klassrumskurs or distanskurs: they are paid differently. */
export type StudyForm = "classroom" | "distance";

interface TeacherLedShare {
  readonly level: TaughtLevel;
  readonly times: readonly TimeOfDay[];
  /** The courses' first day from which the share holds, and the last; open where the source names no date. */
  readonly since?: Day;
  readonly until?: Day;
  /** Least teacher-led time, whole clock minutes a point: a point is an hour here, unlike in workplace learning. */
  readonly minutesPerPoint: number;
  readonly percent: number;
  readonly source: Source;
}

const says = (sentence: string) => nackaInstructions("Definition av studieform", sentence);

const basicDay = says(
  "Minst 75 % av verksamhetspoängen ska vara lärarledd undervisning i en klassrumskurs dagtid på grundläggande nivå.",
);
const upperSecondaryDay = says(
  "Minst 55 % av verksamhetspoängen ska vara lärarledd undervisning i en klassrumskurs dagtid på gymnasial nivå.",
);
const orientation = says(
  "Minst 75 % av verksamhetspoängen ska vara lärarledd undervisning i en orienteringskurs. Från och med 1 augusti 2022 ska minst 80% vara lärarledd undervisning.",
);
const evening = says(
  "Minst 30 % av verksamhetspoängen ska vara lärarledd undervisning i en klassrumskurs kvällstid. Detta gäller kurser på såväl grundläggande som gymnasial nivå.",
);

/** Every threshold of a classroom course. An orienteringskurs has its own, whatever the time of day (our reading). */
export const teacherLedShares: readonly TeacherLedShare[] = [
  { level: "basic", times: ["day"], minutesPerPoint: 45, percent: 75, source: basicDay },
  { level: "upperSecondary", times: ["day"], minutesPerPoint: 33, percent: 55, source: upperSecondaryDay },
  { level: "basic", times: ["evening"], minutesPerPoint: 18, percent: 30, source: evening },
  { level: "upperSecondary", times: ["evening"], minutesPerPoint: 18, percent: 30, source: evening },
  {
    level: "orientation",
    times: ["day", "evening"],
    until: day("2022-07-31"),
    minutesPerPoint: 45,
    percent: 75,
    source: orientation,
  },
  {
    level: "orientation",
    times: ["day", "evening"],
    since: day("2022-08-01"),
    minutesPerPoint: 48,
    percent: 80,
    source: orientation,
  },
];

/** The sentence that makes every other course a distanskurs. */
export const distanceSource = says("Uppfyller en kurs inte kraven är det en distanskurs.");

export interface TaughtCourse {
  readonly level: TaughtLevel;
  readonly time: TimeOfDay;
  readonly points: number;
  /** The course's first day; without it the rules of today's text hold. */
  readonly startDate?: Day | undefined;
}

/** The share that a course must reach: by the course's first day, the latest where no day is given. */
export function teacherLedShare(
  course: Pick<TaughtCourse, "level" | "time" | "startDate">,
): TeacherLedShare | undefined {
  const { level, time, startDate } = course;
  return teacherLedShares.findLast(
    (share) =>
      share.level === level &&
      share.times.includes(time) &&
      (startDate === undefined ||
        (startDate >= (share.since ?? 0) && startDate <= (share.until ?? Infinity))),
  );
}

/** The least teacher-led time in a whole classroom course, in whole clock minutes. Points are whole and above zero. */
export function requiredTeacherMinutes(
  course: TaughtCourse,
): Ruling<number, "pointsNotWhole" | "pointsNotPositive"> {
  const { points } = course;
  if (!Number.isSafeInteger(points)) return undecided("pointsNotWhole");
  if (points <= 0) return undecided("pointsNotPositive");
  return decided((teacherLedShare(course)?.minutesPerPoint ?? 0) * points);
}

/**
 * The same a week, for a course of so many weeks: clock minutes, with a fraction where the points do not divide
 * evenly. The whole course's minutes are what binds.
 */
export function requiredTeacherMinutesPerWeek(
  course: TaughtCourse,
  weeks: number,
): Ruling<number, "pointsNotWhole" | "pointsNotPositive" | "weeksNotPositive"> {
  const whole = requiredTeacherMinutes(course);
  if (whole.kind === "undecided") return whole;
  if (!(weeks > 0 && Number.isFinite(weeks))) return undecided("weeksNotPositive");
  return decided(whole.value / weeks);
}

/** A classroom course where the teacher-led clock minutes reach what is required, a distance course otherwise. */
export function studyForm(
  course: TaughtCourse,
  teacherLedMinutes: number,
): Ruling<StudyForm, "pointsNotWhole" | "pointsNotPositive" | "minutesNegative"> {
  const required = requiredTeacherMinutes(course);
  if (required.kind === "undecided") return required;
  if (!(teacherLedMinutes >= 0)) return undecided("minutesNegative");
  return decided(teacherLedMinutes >= required.value ? "classroom" : "distance");
}
