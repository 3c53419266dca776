import type { Cell } from "../values/reading";

/**
 * The used part of one sheet, as values, column by column.
 * Rows and columns are counted from 0 inside the grid; `firstRow` and `firstColumn` are the sheet's own
 * 0-based numbers of the grid's corner. A column may be shorter than `rowCount`: the rest is empty.
 */
export interface Grid {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columns: readonly Cell[][];
  readonly date1904: boolean;
  /**
   * The cells whose formula calls one of our functions: by column, their rows, both counted inside the grid.
   * Absent where whoever made the grid could not tell.
   */
  readonly ourFormulas?: ReadonlyMap<number, ReadonlySet<number>>;
  /** Formulas whose result nobody has stored, as some programs leave them: they read as empty. */
  readonly uncomputed?: { readonly count: number; readonly first: string };
}

/** A grid that was recognised: which row holds the headers, and which column each key of the return stands in. */
export interface Table {
  readonly grid: Grid;
  /** The grid's row with the headers (the lower one where headers take two rows). */
  readonly headerRow: number;
  /** Column key of the return to the grid's column; keys that the sheet lacks are absent. */
  readonly mapping: Readonly<Record<string, number>>;
  /** The headers as they stand in the sheet, by column key. */
  readonly headers: Readonly<Record<string, string>>;
  /** The grid's rows that nothing may be told of (skyddade personuppgifter): no row of the return is one of them. */
  readonly withheldRows?: ReadonlySet<number>;
}

export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid.columns[column]?.[row] ?? null;
}

/** A, B, …, Z, AA, … for a 0-based column number. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The sheet's address of a cell of the grid: "N47". */
export function addressOf(grid: Grid, row: number, column: number): string {
  return `${columnLetters(grid.firstColumn + column)}${grid.firstRow + row + 1}`;
}

/** The grid's row and column of an address of the sheet; undefined for what is no address or lies outside. */
export function placeOf(grid: Grid, address: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const place = { row: Number(digits) - 1 - grid.firstRow, column: column - 1 - grid.firstColumn };
  return place.row < 0 || place.column < 0 || place.row >= grid.rowCount ? undefined : place;
}
