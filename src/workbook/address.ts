/** The last row and column of a sheet, 0-based. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** A cell of a sheet, 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, 0-based and inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cell that "N47" names ("$N$47" too); undefined for anything else, or outside the sheet. */
export function parseAddress(address: string): CellPlace | undefined {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address) ?? [];
  if (letters === "") return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits) - 1;
  return row <= lastRow && column - 1 <= lastColumn ? { row, column: column - 1 } : undefined;
}

/** The rectangle that "A1:C5" or "B2" names; undefined for anything else. */
export function parseRange(range: string): CellRange | undefined {
  const [first = "", second = first, ...rest] = range.split(":");
  const [one, other] = [parseAddress(first), parseAddress(second)];
  if (one === undefined || other === undefined || rest.length > 0) return undefined;
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

/** Every cell of "A1:C5", by row; none for what is no range. */
export function cellsIn(range: string): CellPlace[] {
  const area = parseRange(range);
  const cells: CellPlace[] = [];
  if (area === undefined) return cells;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) cells.push({ row, column });
  return cells;
}
