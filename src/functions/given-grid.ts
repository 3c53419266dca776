import type { Pace } from "../engine/pace";
import { placeOf, type Grid } from "../engine/table";
import type { Cell } from "../values/reading";
import { given } from "./given";
import { Problem } from "./problem";

/** Headers and rows put together as a sheet. */
export interface GivenGrid {
  readonly grid: Grid;
  /** What the rows' numbers count: the sheet's own rows, or those of the range. */
  readonly rowsFrom: "sheet" | "range";
}

/**
 * The ranges as one grid, headers first. `address` is where the rows stand, where Excel says so. Ranges of different
 * width are a problem, because the headers would stand over the wrong columns.
 */
export async function givenGrid(
  headers: unknown,
  rows: unknown,
  address: string | undefined,
  pace: Pace,
): Promise<GivenGrid | Problem> {
  const above = rowsOf(headers);
  const asked = rowsOf(rows);
  const below = filled(asked);
  if (above.length === 0) return new Problem("missing", { parameter: "headers" });
  const width = widest(above);
  if (asked.length > 0 && widest(asked) !== width) return new Problem("unequalWidths");
  const columns: Cell[][] = Array.from({ length: width }, () => []);
  for (const [index, row] of [...above, ...below].entries()) {
    for (let column = 0; column < width; column++) columns[column]?.push(cellOf(row[column]));
    if ((index & 255) === 0 && pace.due()) await pace.rest({ stage: "reading", done: index, total: 0 });
  }
  const place = address === undefined ? undefined : cornerOf(address);
  return {
    rowsFrom: place === undefined ? "range" : "sheet",
    grid: {
      sheet: "",
      firstRow: (place?.row ?? 0) - above.length,
      firstColumn: place?.column ?? 0,
      rowCount: above.length + below.length,
      columns,
      date1904: false,
    },
  };
}

type Rows = readonly (readonly unknown[])[];

function rowsOf(value: unknown): Rows {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) return [[value]];
  const rows: readonly unknown[] = value;
  const matrix = (rows.every(Array.isArray) ? rows : [rows]) as Rows;
  return matrix.some((row) => row.length > 0) ? matrix : [];
}

function widest(rows: Rows): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/** The rows down to the last with anything in it: whole columns may be given. */
function filled(rows: Rows): Rows {
  const isFilled = (cell: unknown) => cell !== null && cell !== undefined && cell !== "" && cell !== 0;
  return rows.slice(0, rows.findLastIndex((row) => row.some(isFilled)) + 1);
}

/**
 * Empties the cells that hold 0 because older Excel passes 0 for an empty cell. It gives itself away by a 0 in a
 * column that never holds one, such as a date, and by passing no empty cell at all. True where it did.
 */
export function emptyZeros({ columns }: Grid, headerRow: number, neverZero: readonly number[]): boolean {
  const below = columns.map((column) => column.slice(headerRow + 1));
  if (below.some((column) => column.some((cell) => cell === null || cell === ""))) return false;
  if (!neverZero.some((column) => below[column]?.includes(0))) return false;
  for (const column of columns)
    for (let row = headerRow + 1; row < column.length; row++) if (column[row] === 0) column[row] = null;
  return true;
}

/** A cell with an error is shown by its code, as a workbook holds it. */
function cellOf(value: unknown): Cell {
  const cell = given(value);
  return cell instanceof Problem ? String(cell.params["error"]) : cell;
}

const anySheet: Grid = {
  sheet: "",
  firstRow: 0,
  firstColumn: 0,
  rowCount: 1_048_576,
  columns: [],
  date1904: false,
};

/** The upper left corner of "'Blad 1'!$A$2:$F$90". */
function cornerOf(address: string): { row: number; column: number } | undefined {
  const corner = address.slice(address.lastIndexOf("!") + 1).split(":")[0] ?? "";
  return placeOf(anySheet, corner);
}
