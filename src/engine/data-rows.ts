import { isBlank, type Cell } from "../values/reading";
import type { Grid, Table } from "./table";

const totalLabel = /^\s*(summa|totalt?|antal|sum)\b/i;

/**
 * The grid rows below the header that hold a row of the return.
 * Left out: rows that are withheld, rows that are blank in every mapped column (phantom rows, notes beside), and rows that begin with
 * "Summa" or "Totalt" and fill fewer than half of the mapped columns.
 */
export function dataRows(table: Table): Int32Array {
  const { grid, headerRow, withheldRows } = table;
  const mapped = Object.values(table.mapping)
    .sort((a, b) => a - b)
    .map((index) => grid.columns[index] ?? []);
  const rows = new Int32Array(Math.max(0, grid.rowCount - headerRow - 1));
  let count = 0;
  for (let row = headerRow + 1; row < grid.rowCount; row++) {
    const filled = filledIn(mapped, row);
    if (withheldRows?.has(row) === true) continue;
    if (filled === 0 || (filled * 2 < mapped.length && isTotal(grid, row))) continue;
    rows[count++] = row;
  }
  return rows.slice(0, count);
}

function filledIn(columns: readonly Cell[][], row: number): number {
  let filled = 0;
  for (const column of columns) {
    const cell = column[row];
    if (cell !== undefined && !isBlank(cell)) filled++;
  }
  return filled;
}

function isTotal(grid: Grid, row: number): boolean {
  for (const column of grid.columns) {
    const cell = column[row] ?? null;
    if (!isBlank(cell)) return typeof cell === "string" && totalLabel.test(cell);
  }
  return false;
}
