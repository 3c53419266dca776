import { builtInCourses } from "../../src/regulations/courses/built-in-courses";
import type { KomvuxCheckId } from "../../src/returns/komvux/check-id";
import type { KomvuxColumn } from "../../src/returns/komvux/columns";
import { day } from "../../src/values/day";
import { addressIn } from "./komvux-workbook";
import type { RowKind } from "./planted-change";
import { plantedCourses } from "./planted-courses";
import { plantedDates } from "./planted-dates";
import { plantedPeople } from "./planted-people";
import { plantedResults } from "./planted-results";
import { type SampleRow, serial } from "./sample-row";
import { SeededRandom } from "./seeded-random";

/** A finding that the sample should give. */
export interface ExpectedFinding {
  readonly check: KomvuxCheckId;
  /** The cell to look at: "N47". */
  readonly cell: string;
}

const seed = 47;
const periodEnd = day("2026-06-28");

/** Every change that concerns one row; rows that belong together are planted as pairs. */
const plantedChanges = [...plantedPeople, ...plantedCourses, ...plantedDates, ...plantedResults];

/** Kinds that few rows are of choose first; nearly any row is "graded". */
const rarestFirst = [
  ...plantedChanges.filter(({ kind }) => kind !== "level" && kind !== "graded"),
  ...plantedChanges.filter(({ kind }) => kind === "level"),
  ...plantedChanges.filter(({ kind }) => kind === "graded"),
];

/** The clean rows with findings planted in about half of them, and the list of what should be found. */
export function plantFindings(clean: readonly SampleRow[]): {
  rows: SampleRow[];
  findings: ExpectedFinding[];
} {
  const planting = new Planting(clean);
  plantPairs(planting);
  for (const { kind, change, finds } of rarestFirst) {
    const at = planting.take(kind);
    planting.change(at, change(planting.rows[at] as SampleRow), finds);
  }
  return { rows: planting.rows, findings: planting.inSheetOrder() };
}

/** Findings that need two rows: the second is written over a row further down. */
function plantPairs(planting: Planting): void {
  for (let time = 0; time < 2; time++) {
    planting.repeat("shortLevel", () => ({}), [["KVX-DUPLICATE", "personalNumber"]]);
    planting.repeat(
      "shortLevel",
      (row) => ({ startDate: Number(row.startDate) + 14, endDate: Number(row.endDate) + 14 }),
      [["KVX-COURSE-OVERLAP", "startDate"]],
    );
    planting.repeat("shortLevel", (row) => ({ personalNumber: asTemporary(row) }), [
      ["KVX-PERSON-TWO-NUMBERS", "personalNumber"],
    ]);
    planting.repeat(
      "shortLevel",
      asGy11,
      [["KVX-GY11-LATE-START", "courseCode"]],
      [["KVX-COURSE-BOTH-SYSTEMS", "courseCode"]],
    );
    planting.repeat("part", wholeCourse, [["KVX-PARTS-AND-WHOLE", "courseCode"]]);
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

class Planting {
  readonly rows: SampleRow[];
  private readonly order: readonly number[];
  private readonly used = new Set<number>();
  /** People whose rows belong together with another: nothing else is planted on them. */
  private readonly paired = new Set<string>();
  private readonly found: { row: number; check: KomvuxCheckId; column: KomvuxColumn }[] = [];

  constructor(clean: readonly SampleRow[]) {
    this.rows = [...clean];
    this.order = new SeededRandom(seed).shuffled(clean.map((_, index) => index));
  }

  /** The number of an unused row of the kind, below another. */
  take(kind: RowKind, above = -1): number {
    const at = this.order.find((index) => {
      const row = this.rows[index] as SampleRow;
      return (
        index > above &&
        !this.used.has(index) &&
        !this.paired.has(String(row.personalNumber)) &&
        isKind(row, kind)
      );
    });
    if (at === undefined) throw new Error(`no row left of the kind ${kind}`);
    this.used.add(at);
    return at;
  }

  change(
    at: number,
    change: Partial<SampleRow>,
    finds: readonly (readonly [KomvuxCheckId, KomvuxColumn])[],
  ): void {
    this.rows[at] = { ...(this.rows[at] as SampleRow), ...change };
    for (const [check, column] of finds) this.found.push({ row: at, check, column });
  }

  /** Writes a row once more, changed, over an unused row further down; either may give findings. */
  repeat(
    kind: RowKind,
    change: (row: SampleRow) => Partial<SampleRow>,
    finds: readonly (readonly [KomvuxCheckId, KomvuxColumn])[],
    findsAbove: readonly (readonly [KomvuxCheckId, KomvuxColumn])[] = [],
  ): void {
    const first = this.take(kind);
    const row = this.rows[first] as SampleRow;
    const second = this.take("level", first);
    for (const at of [first, second]) this.paired.add(String((this.rows[at] as SampleRow).personalNumber));
    this.change(second, { ...row, ...change(row) }, finds);
    this.change(first, {}, findsAbove);
  }

  inSheetOrder(): ExpectedFinding[] {
    return [...this.found]
      .sort((a, b) => a.row - b.row || (a.check < b.check ? -1 : 1))
      .map(({ row, check, column }) => ({ check, cell: addressIn(row, column) }));
  }
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
