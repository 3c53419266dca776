import type { KomvuxCheckId } from "../../../src/returns/komvux/check-id";
import type { KomvuxColumn } from "../../../src/returns/komvux/columns";
import { iso, type Day } from "../../../src/values/day";
import { plantedIn, type PlantedChange } from "../planted-change";
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

export type KomvuxChange = PlantedChange<KomvuxColumn, RowKind, KomvuxCheckId>;

/** Changes that each give one finding of the check in the column, and whatever follows from it. */
export const planted = plantedIn<KomvuxColumn, RowKind, KomvuxCheckId>();

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
