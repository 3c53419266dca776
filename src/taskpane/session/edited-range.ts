import type { CellChange } from "../../engine/review";
import { cellAt, columnLetters, type Grid } from "../../engine/table";

/** A rectangle of a sheet, in the sheet's own 0-based rows and columns. */
export interface EditedRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Reads "N47", "$A$3:O12" or "Blad1!A1:B2"; undefined for whole rows or columns, several areas, and anything else. */
export function editedRange(address: string): EditedRange | undefined {
  const area = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const [, left, top, right, bottom] = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(area) ?? [];
  if (left === undefined || top === undefined) return undefined;
  const firstColumn = columnNumber(left);
  const lastColumn = columnNumber(right ?? left);
  const firstRow = Number(top) - 1;
  const lastRow = Number(bottom ?? top) - 1;
  if (lastColumn < firstColumn || lastRow < firstRow) return undefined;
  return {
    firstRow,
    firstColumn,
    rowCount: lastRow - firstRow + 1,
    columnCount: lastColumn - firstColumn + 1,
  };
}

/** What every cell of the range holds now. Cells that the grid does not reach are empty. */
export function changesIn(range: EditedRange, grid: Grid): CellChange[] {
  const changes: CellChange[] = [];
  for (let row = range.firstRow; row < range.firstRow + range.rowCount; row++) {
    for (let column = range.firstColumn; column < range.firstColumn + range.columnCount; column++) {
      const address = `${columnLetters(column)}${String(row + 1)}`;
      const [down, right] = [row - grid.firstRow, column - grid.firstColumn];
      const ourFormula = grid.ourFormulas?.get(right)?.has(down) === true;
      changes.push({ address, value: cellAt(grid, down, right), ...(ourFormula && { ourFormula }) });
    }
  }
  return changes;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
