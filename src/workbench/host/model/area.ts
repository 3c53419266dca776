import { columnLetters } from "../../../engine/table";

/** A rectangle of cells; rows and columns are counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** Every cell of a sheet. */
export const wholeSheet: Area = { row: 0, column: 0, rowCount: maxRows, columnCount: maxColumns };

export function cellArea(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

function columnNumber(letters = "A"): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/**
 * The rectangle of "B2", "$B$2:C9", "B:C" or "2:5"; undefined for anything else and for cells outside a sheet.
 * A sheet's name before an exclamation mark is not accepted here: see `splitSheet`.
 */
export function parseArea(address: string): Area | undefined {
  const parts = address.trim().split(":");
  const from = corner.exec(parts[0] ?? "");
  const to = parts.length === 1 ? from : parts.length === 2 ? corner.exec(parts[1] ?? "") : null;
  if (!from || !to || (parts.length === 1 && (from[1] === undefined || from[2] === undefined)))
    return undefined;
  if ((from[1] === undefined) !== (to[1] === undefined) || (from[2] === undefined) !== (to[2] === undefined))
    return undefined;
  if (from[1] === undefined && from[2] === undefined) return undefined;
  const [left, right] =
    from[1] === undefined ? [0, maxColumns - 1] : [from, to].map((at) => columnNumber(at[1]));
  const [top, bottom] = from[2] === undefined ? [0, maxRows - 1] : [from, to].map((at) => Number(at[2]) - 1);
  const area = spanned(top ?? 0, left ?? 0, bottom ?? 0, right ?? 0);
  return area.row >= 0 && isInsideSheet(area) ? area : undefined;
}

/** The rectangle between two corners, whichever way they are given. */
function spanned(top: number, left: number, bottom: number, right: number): Area {
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rowCount: Math.abs(bottom - top) + 1,
    columnCount: Math.abs(right - left) + 1,
  };
}

export function isInsideSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    area.row + area.rowCount <= maxRows &&
    area.column + area.columnCount <= maxColumns
  );
}

/** "'Min lista'!A1" in its sheet's name, where one is given, and the rest. */
export function splitSheet(address: string): { sheet?: string; rest: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { rest: address };
  const name = address.slice(0, mark);
  const quoted = /^'(.*)'$/s.exec(name)?.[1];
  return { sheet: quoted === undefined ? name : quoted.replaceAll("''", "'"), rest: address.slice(mark + 1) };
}

/** "B2", "B2:C9", "B:C" or "2:5", as Excel writes it. */
export function areaAddress(area: Area): string {
  const lastRow = area.row + area.rowCount;
  const from = columnLetters(area.column);
  const to = columnLetters(area.column + area.columnCount - 1);
  if (area.rowCount === maxRows) return `${from}:${to}`;
  if (area.columnCount === maxColumns) return `${area.row + 1}:${lastRow}`;
  const first = `${from}${area.row + 1}`;
  return area.rowCount === 1 && area.columnCount === 1 ? first : `${first}:${to}${lastRow}`;
}

/** The address with its sheet, quoted where Excel quotes: "Blad1!A1", "'Komvux VT26'!A1". */
export function sheetAddress(sheet: string, address: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && parseArea(sheet) === undefined;
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

/** The smallest rectangle around both. */
export function around(a: Area | undefined, b: Area): Area {
  if (a === undefined) return b;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

export function cellCount(area: Area): number {
  return area.rowCount * area.columnCount;
}
