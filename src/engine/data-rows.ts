import { isBlank, type Cell } from "../values/reading";
import type { Grid, Table } from "./table";

const totalLabel = /^\s*(summa|totalt?|antal|sum)\b/i;

/**
 * The grid rows below the header that hold a row of the return.
 * Left out: rows that are withheld, rows that are blank in every mapped column (phantom rows, notes beside), rows that
 * begin with "Summa" or "Totalt" and fill fewer than half of the mapped columns, and headers that stand again further
 * down, as where several lists were put together, with the line above them that names the next list.
 */
export function dataRows(table: Table): Int32Array {
  const { grid, headerRow, withheldRows } = table;
  const mapped = Object.values(table.mapping)
    .sort((a, b) => a - b)
    .map((index) => grid.columns[index] ?? []);
  const headers = mapped.map((column) => headerText(column[headerRow]));
  const rows = new Int32Array(Math.max(0, grid.rowCount - headerRow - 1));
  let count = 0;
  for (let row = headerRow + 1; row < grid.rowCount; row++) {
    const filled = filledIn(mapped, row);
    if (withheldRows?.has(row) === true) continue;
    if (filled === 0 || (filled * 2 < mapped.length && isTotal(grid, row))) continue;
    if (isHeaderAgain(mapped, headers, row, filled)) {
      const isTitle = rows[count - 1] === row - 1 && filledIn(mapped, row - 1) === 1;
      // Only after a blank row: what follows right upon the data may be a row that somebody has begun.
      if (isTitle && filledIn(mapped, row - 2) === 0) count--;
      continue;
    }
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

function headerText(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell.replace(/\s+/g, " ").trim().toLowerCase() : "";
}

function isHeader(cell: string, header: string): boolean {
  // Most cells are shorter than their header, and no spelling of it is.
  return header !== "" && cell.length >= header.length && headerText(cell) === header;
}

/** Whether the row's filled cells are, but for the odd one, the headers; a cell alone may be a coincidence. */
function isHeaderAgain(
  columns: readonly Cell[][],
  headers: readonly string[],
  row: number,
  filled: number,
): boolean {
  let same = 0;
  for (let at = 0; at < columns.length; at++) {
    const cell = columns[at]?.[row];
    if (typeof cell === "string" && isHeader(cell, headers[at] ?? "")) same++;
    // Rows of data differ from the headers at once, and there are many of them.
    else if (at - same > 2) return false;
  }
  return same > 1 && same * 4 >= filled * 3;
}

function isTotal(grid: Grid, row: number): boolean {
  for (const column of grid.columns) {
    const cell = column[row] ?? null;
    if (!isBlank(cell)) return typeof cell === "string" && totalLabel.test(cell);
  }
  return false;
}
