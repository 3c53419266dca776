import { isBlank, type Cell } from "../values/reading";
import type { ReadTable } from "./read-table";
import type { CellChange } from "./review";
import { placeOf } from "./table";

/** An edit by column key and data row. */
export interface PlacedChange {
  readonly key: string;
  readonly row: number;
  readonly value: Cell;
  readonly ourFormula: boolean;
}

/**
 * The edits that concern the return's columns. "outside" where the table itself changes: a header, a row above it,
 * a row that was none before, or one that becomes empty.
 */
export function placeChanges(table: ReadTable, changes: readonly CellChange[]): PlacedChange[] | "outside" {
  const placed: PlacedChange[] = [];
  for (const { address, value, ourFormula = false } of changes) {
    const place = placeOf(table.table.grid, address);
    if (place === undefined || place.row <= table.table.headerRow) return "outside";
    const key = table.keyOf(address);
    if (key === undefined) continue;
    const row = table.rowOf(address);
    if (row === undefined) return "outside";
    placed.push({ key, row, value, ourFormula });
  }
  return placed.some((change) => emptiesRow(table, change, placed)) ? "outside" : placed;
}

function emptiesRow(table: ReadTable, change: PlacedChange, placed: readonly PlacedChange[]): boolean {
  if (!isBlank(change.value)) return false;
  const emptied = new Set(
    placed.filter(({ row, value }) => row === change.row && isBlank(value)).map(({ key }) => key),
  );
  return Object.entries(table.columns).every(
    ([key, column]) =>
      column === undefined || emptied.has(key) || column.reading(change.row).kind === "empty",
  );
}
