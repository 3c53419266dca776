import { builtInCourses } from "../../../src/regulations/courses/built-in-courses";
import type { KomvuxCheckId } from "../../../src/returns/komvux/check-id";
import type { KomvuxColumn } from "../../../src/returns/komvux/columns";
import { day } from "../../../src/values/day";
import type { RowKind } from "./komvux-change";
import { komvuxSheet } from "./komvux-sheet";
import { plantedCourses } from "./planted-courses";
import { plantedDates } from "./planted-dates";
import { plantedPeople } from "./planted-people";
import { plantedResults } from "./planted-results";
import { type ExpectedFinding, Planting } from "../planting";
import { type SampleRow, serial } from "./sample-row";

const periodEnd = day("2026-06-28");

/** Every change that concerns one row; rows that belong together are planted as pairs. */
const plantedChanges = [...plantedPeople, ...plantedCourses, ...plantedDates, ...plantedResults];

/** Kinds that few rows are of choose first; nearly any row is "graded". */
const rarestFirst = [
  ...plantedChanges.filter(({ kind }) => kind !== "level" && kind !== "graded"),
  ...plantedChanges.filter(({ kind }) => kind === "level"),
  ...plantedChanges.filter(({ kind }) => kind === "graded"),
];

type KomvuxPlanting = Planting<KomvuxColumn, RowKind, KomvuxCheckId>;

/** The clean rows with findings planted in about half of them, and the list of what should be found. */
export function plantFindings(clean: readonly SampleRow[]): {
  rows: SampleRow[];
  findings: ExpectedFinding[];
} {
  const planting = new Planting<KomvuxColumn, RowKind, KomvuxCheckId>(
    clean,
    komvuxSheet,
    "personalNumber",
    isKind,
  );
  plantPairs(planting);
  planting.plant(rarestFirst);
  return { rows: planting.rows, findings: planting.inSheetOrder() };
}

/** Findings that need two rows: the second is written over a row further down. */
function plantPairs(planting: KomvuxPlanting): void {
  for (let time = 0; time < 2; time++) {
    planting.repeat("shortLevel", "level", () => ({}), [["KVX-DUPLICATE", "personalNumber"]]);
    planting.repeat(
      "shortLevel",
      "level",
      (row) => ({ startDate: Number(row.startDate) + 14, endDate: Number(row.endDate) + 14 }),
      [["KVX-COURSE-OVERLAP", "startDate"]],
    );
    planting.repeat("shortLevel", "level", (row) => ({ personalNumber: asTemporary(row) }), [
      ["KVX-PERSON-TWO-NUMBERS", "personalNumber"],
    ]);
    planting.repeat(
      "shortLevel",
      "level",
      asGy11,
      [["KVX-GY11-LATE-START", "courseCode"]],
      [["KVX-COURSE-BOTH-SYSTEMS", "courseCode"]],
    );
    planting.repeat("part", "level", wholeCourse, [["KVX-PARTS-AND-WHOLE", "courseCode"]]);
  }
}

/** The temporary number that somebody may have had before. */
const asTemporary = ({ personalNumber }: SampleRow) => `${String(personalNumber).slice(0, 8)}TF10`;

const asGy11 = ({ courseCode }: SampleRow) => ({
  courseCode: builtInCourses.find(String(courseCode))?.replaces ?? null,
});

function wholeCourse({ courseCode }: SampleRow): Partial<SampleRow> {
  const subject = String(courseCode).slice(0, 6);
  const points = /ENG|MAT/.test(subject) ? 600 : 700;
  return {
    courseCode: `${subject}2`,
    points,
    completedPoints: points / 2,
    startDate: serial("2026-01-12"),
    endDate: serial("2026-08-28"),
    grade: null,
  };
}

function isKind(row: SampleRow, kind: RowKind): boolean {
  const code = String(row.courseCode);
  const begunIn2026 = Number(row.startDate) >= serial("2026-01-01");
  const graded = row.grade !== null && row.examination === null && row.withdrawal === null;
  switch (kind) {
    case "graded":
      return isKind(row, "level") || isKind(row, "part");
    case "level":
      return /X$/.test(code) && graded && begunIn2026 && /^\d{12}$/.test(String(row.personalNumber));
    case "shortLevel":
      return isKind(row, "level") && Number(row.endDate) - Number(row.startDate) < 90 && row.points === 100;
    case "part":
      return /^GRN(?!ORI)/.test(code) && /[A-D]$/.test(code) && graded && begunIn2026;
    case "orientation":
      return /^GRNORI/.test(code) && row.missingGradeReason !== null;
    case "komvuxarbete":
      return /^KVAR/.test(code) && graded;
    case "gy11":
      return Number(row.startDate) < serial("2025-07-01") && graded;
    case "continuing":
      return (
        /X$/.test(code) && Number(row.endDate) > periodEnd && row.withdrawal === null && row.points === 100
      );
    case "withdrawn":
      return row.withdrawal !== null;
  }
}
