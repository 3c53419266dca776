import type { GroupRow } from "../../engine/check";

/** Every row of a group but the first, by its index, with the number of the first row in the sheet. */
export function repeatedRows(rows: readonly GroupRow<unknown>[]): ReadonlyMap<number, { row: number }> {
  const row = rows[0]?.rowNumber ?? 0;
  return new Map(rows.slice(1).map((_, index): [number, { row: number }] => [index + 1, { row }]));
}
