import type { Verdict } from "./check";
import type { ReadTable } from "./read-table";

/**
 * The values that a finding rests on, as one text: what the check's columns hold in the row, by meaning and not by
 * spelling, so that a sorted or retyped sheet gives the same. A finding that names another row of the sheet (`row`)
 * rests on that row as well, in either order: which of the two is pointed at depends on how they are sorted. Other
 * findings also rest on what the check said (a course list's points), for that may change beside the sheet.
 */
export function valuesBehind(
  table: ReadTable,
  check: { readonly id: string; readonly columns: readonly string[] },
  row: number,
  verdict: Verdict,
): string {
  // A check of formulas names no column: it rests on what the formulas show.
  const keys = check.columns.length > 0 ? check.columns : [verdict.at].flat();
  const own = rowValues(table, keys, row);
  const { row: named, ...params } = verdict.params ?? {};
  const other = typeof named === "number" ? table.rowNumbered(named) : undefined;
  return other === undefined
    ? JSON.stringify([check.id, own, Object.entries(params)])
    : JSON.stringify([check.id, ...[own, rowValues(table, keys, other)].sort()]);
}

function rowValues(table: ReadTable, keys: readonly string[], row: number): string {
  return JSON.stringify(keys.map((key) => [key, table.columns[key]?.identity(row) ?? null]));
}
