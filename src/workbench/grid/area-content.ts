import { isBlank } from "../../values/reading";
import type { Area } from "../host/model/area";
import type { CellEdit, SheetModel } from "../host/model/sheet-model";
import { clipboardFromRows } from "./clipboard-text";

/** True for a cell that holds neither a value nor a formula. */
export function isEmptyCell(sheet: SheetModel, row: number, column: number): boolean {
  return isBlank(sheet.value(row, column)) && sheet.formula(row, column) === undefined;
}

/** The edits that empty an area; cells that are empty already need none. */
export function clearingEdits(sheet: SheetModel, area: Area): CellEdit[] {
  const edits: CellEdit[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      if (!isEmptyCell(sheet, row, column)) edits.push({ row, column, value: null });
    }
  }
  return edits;
}

/** An area as tab-separated text, as its cells are shown; rows and columns that are hidden are left out. */
export function copiedText(sheet: SheetModel, area: Area): string {
  const rows: string[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    if (sheet.hiddenRows.has(row)) continue;
    const line: string[] = [];
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      if (!sheet.hiddenColumns.has(column)) line.push(sheet.view(row, column).text);
    }
    rows.push(line);
  }
  return clipboardFromRows(rows);
}

/** The edits that put texts into cells from a corner, each read as if it were typed there. */
export function pastingEdits(
  sheet: SheetModel,
  corner: Area,
  rows: readonly (readonly string[])[],
): CellEdit[] {
  return rows.flatMap((row, down) =>
    row.map((text, right) => sheet.typed(corner.row + down, corner.column + right, text)),
  );
}
