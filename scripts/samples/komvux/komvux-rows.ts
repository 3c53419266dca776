import { day, iso, type Day } from "../../../src/values/day";
import { testCoordinationNumbers, testPersonalNumbers } from "../../../src/workbench/samples/test-identities";
import { type OfferedCourse, rounds, startedBeforeGy25, tracks } from "./course-offer";
import { basic, provider, schoolUnit, serial, type SampleRow } from "./sample-row";
import type { SeededRandom } from "../seeded-random";

/** Temporary numbers in SCB's form, with dates of birth of nobody in particular. */
const temporaryNumbers = ["19870514TF10", "19931102TF20", "19790326TF10", "19981217TF20"];

/** Shares of those who read on basic level, general subjects and so on. */
const trackShares = [
  "basic",
  "basic",
  "general",
  "general",
  "general",
  "science",
  "business",
  "care",
  "care",
];

const periodEnd = day("2026-06-28");

/** A return without anything to remark on: each person in the courses of one track, with a plausible result. */
export function komvuxRows(random: SeededRandom, count: number): SampleRow[] {
  const people = random.shuffled([...testPersonalNumbers, ...testCoordinationNumbers, ...temporaryNumbers]);
  const rows: SampleRow[] = [];
  for (const person of people) {
    const track = random.pick(trackShares);
    rows.push(...coursesOf(random, person, tracks[track] ?? []));
    if (track === "care" && random.chance(0.4)) rows.push(begunBefore(random, person));
  }
  return rows.slice(0, count).sort(byCourseAndStart);
}

/** One to three courses of a track, no course twice and never two of one subject at a time. */
function coursesOf(
  random: SeededRandom,
  person: string,
  track: readonly (readonly OfferedCourse[])[],
): SampleRow[] {
  const rows: SampleRow[] = [];
  for (const subject of random.shuffled(track).slice(0, random.whole(1, 3))) {
    const first = random.whole(0, subject.length - 1);
    const course = subject[first] as OfferedCourse;
    const round = roundFor(random, course);
    rows.push(rowOf(random, person, course, round));
    const next = subject[first + 1];
    const later = rounds.find(({ start }) => start > round.end);
    if (next && later && random.chance(0.4)) rows.push(rowOf(random, person, next, later));
  }
  return rows;
}

/** Half a course (50 points) is not spread over more than a term. */
function roundFor(random: SeededRandom, { points }: OfferedCourse): (typeof rounds)[number] {
  const weeks = ({ start, end }: (typeof rounds)[number]) => (day(end) - day(start)) / 7;
  const possible = rounds.filter((round) => points > 50 || weeks(round) < 12);
  const withinSpring = possible.filter(({ start, end }) => start > "2026" && day(end) <= periodEnd);
  return random.pick(random.chance(0.8) ? withinSpring : possible);
}

function begunBefore(random: SeededRandom, person: string): SampleRow {
  const course = random.pick(startedBeforeGy25);
  const round =
    course.points === 200
      ? { start: "2025-06-09", end: "2026-01-30" }
      : { start: "2025-06-16", end: "2026-01-16" };
  return rowOf(random, person, course, round);
}

function rowOf(
  random: SeededRandom,
  person: string,
  course: OfferedCourse,
  round: { readonly start: string; readonly end: string },
): SampleRow {
  const row: SampleRow = {
    schoolUnit,
    personalNumber: person,
    courseCode: course.code,
    level: course.level,
    points: course.points,
    completedPoints: course.points,
    startDate: serial(round.start),
    endDate: serial(round.end),
    studyForm: random.pick(["Klassrum", "Klassrum", "Distans", "Närdistans"]),
    provider,
    grade: null,
    missingGradeReason: null,
    withdrawal: null,
    withdrawalDate: null,
    examination: null,
  };
  const fate = random.next();
  if (fate < 0.1) return withdrawn(random, row, course, round);
  if (day(round.end) > periodEnd) return { ...row, completedPoints: course.points / 2 };
  if (course.code.startsWith("GRNORI")) return { ...row, missingGradeReason: "Orienteringskurs" };
  if (fate < 0.13) return { ...row, missingGradeReason: "Underlag saknas" };
  if (fate < 0.17 && course.level !== basic && course.code.endsWith("X")) return examined(random, row);
  return { ...row, grade: gradeOf(random, course) };
}

function withdrawn(
  random: SeededRandom,
  row: SampleRow,
  course: OfferedCourse,
  { start, end }: { readonly start: string; readonly end: string },
): SampleRow {
  const from = Math.max(day(start) + 14, day("2026-01-05"));
  const until = Math.min(day(end) - 2, day("2026-06-24"));
  const left = random.whole(Math.min(from, until), until);
  const share = (left - day(start)) / (day(end) - day(start));
  return {
    ...row,
    completedPoints: Math.floor((course.points * share) / 10) * 10,
    withdrawal: "Ja",
    withdrawalDate: left,
  };
}

/** An examination (prövning): two weeks, on the same course. */
function examined(random: SeededRandom, row: SampleRow): SampleRow {
  const start = random.pick(["2026-02-02", "2026-03-16", "2026-05-18"]);
  return {
    ...row,
    startDate: serial(start),
    endDate: day(start) + 11,
    completedPoints: 0,
    grade: random.pick(["A", "B", "C", "D", "E", "F"]),
    examination: "Prövning",
  };
}

function gradeOf(random: SeededRandom, { code, level }: OfferedCourse): string {
  if (level === basic) return random.chance(0.88) ? "G" : "IG";
  if (code.startsWith("KVAR")) return random.chance(0.9) ? "E" : "F";
  return random.pick(["A", "B", "C", "C", "D", "D", "E", "E", "E", "F"]);
}

function byCourseAndStart(a: SampleRow, b: SampleRow): number {
  const key = (row: SampleRow) =>
    `${String(row.courseCode)} ${iso(Number(row.startDate) as Day)} ${String(row.personalNumber)}`;
  return key(a).localeCompare(key(b), "sv");
}
