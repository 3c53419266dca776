import type { KomvuxCheckId } from "../../src/returns/komvux/check-id";
import type { KomvuxColumn } from "../../src/returns/komvux/columns";
import { iso, type Day } from "../../src/values/day";
import { serial, type SampleRow } from "./sample-row";

/** `graded` is any ended course with a grade, `level` one in Gy25, `shortLevel` such a one of 100 points within a term. */
export type RowKind =
  | "graded"
  | "level"
  | "shortLevel"
  | "part"
  | "orientation"
  | "komvuxarbete"
  | "gy11"
  | "continuing"
  | "withdrawn";

/** A change to a row of a kind, and the findings that it gives: check and the column pointed at. */
export interface PlantedChange {
  readonly kind: RowKind;
  readonly change: (row: SampleRow) => Partial<SampleRow>;
  readonly finds: readonly (readonly [KomvuxCheckId, KomvuxColumn])[];
}

/** Changes that each give one finding of the check in the column, and whatever follows from it. */
export const planted =
  (check: KomvuxCheckId, column: KomvuxColumn, kind: RowKind, also: PlantedChange["finds"] = []) =>
  (...changes: (Partial<SampleRow> | ((row: SampleRow) => Partial<SampleRow>))[]): PlantedChange[] =>
    changes.map((change) => ({
      kind,
      change: typeof change === "function" ? change : () => change,
      finds: [[check, column], ...also],
    }));

/** The person's number, as text. */
export const digits = (row: SampleRow) => String(row.personalNumber);

/** YYYY-MM-DD of a date in the row. */
export const dateText = (row: SampleRow, key: KomvuxColumn) => iso(Number(row[key]) as Day);

/** Of a participant who has no result. */
export const noResult = { grade: null, completedPoints: 0 };

/** Of a course of 100 points that was taught. */
export const plainCourse = { completedPoints: 100, points: 100, examination: null };

/** Of a course that was taught for ten weeks. */
export const tenWeeks = {
  startDate: serial("2026-01-12"),
  endDate: serial("2026-03-20"),
  examination: null,
};
