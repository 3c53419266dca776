import type { Grid, Table } from "../../../src/engine/table";
import { review, type Review } from "../../../src/engine/review";
import type { ExampleRow } from "../../../src/engine/check";
import { builtInCourses } from "../../../src/regulations/courses/built-in-courses";
import { halfYear } from "../../../src/regulations/half-year";
import { komvuxColumns, type KomvuxColumn } from "../../../src/returns/komvux/columns";
import type { KomvuxContext } from "../../../src/returns/komvux/context";
import { komvux } from "../../../src/returns/komvux/komvux";
import { day } from "../../../src/values/day";
import type { Cell } from "../../../src/values/reading";

export const komvuxKeys = Object.keys(komvuxColumns) as KomvuxColumn[];

/** The return for the first half of 2026, looked at in August. */
export const context: KomvuxContext = {
  today: day("2026-08-10"),
  halfYear: halfYear(2026, 1),
  courses: builtInCourses,
};

/** A sheet with some of the return's columns, each row followed by a column of the school's own, so no row is blank. */
export function tableOf(
  rows: readonly ExampleRow<KomvuxColumn>[],
  keys: readonly KomvuxColumn[] = komvuxKeys,
): Table {
  const columns = keys.map((key): Cell[] => [
    komvuxColumns[key].header,
    ...rows.map((row) => row[key] ?? null),
  ]);
  const grid: Grid = {
    sheet: "Komvux",
    firstRow: 0,
    firstColumn: 0,
    rowCount: rows.length + 1,
    columns,
    date1904: false,
  };
  return {
    grid,
    headerRow: 0,
    mapping: Object.fromEntries(keys.map((key, index) => [key, index])),
    headers: Object.fromEntries(keys.map((key) => [key, komvuxColumns[key].header])),
  };
}

export function reviewOf(
  rows: readonly ExampleRow<KomvuxColumn>[],
  keys: readonly KomvuxColumn[] = komvuxKeys,
): Promise<Review> {
  return review(komvux, tableOf(rows, keys), context, { date1904: false, today: context.today });
}
