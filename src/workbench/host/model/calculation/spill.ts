import type { Cell } from "../../../../values/reading";
import { contains, maxColumns, maxRows, type Area } from "../area";
import type { FormulaCell } from "./formula-cells";
import type { Result } from "./operators";

/** Writes a formula's result; a matrix fills the cells to the right and below if they are empty. True where anything changed. */
export function spill(cell: FormulaCell, result: Result): boolean {
  const wasSpilled = cell.spilled !== undefined;
  clearSpill(cell);
  const lines = Array.isArray(result) ? (result as readonly (readonly Cell[])[]) : [[result as Cell]];
  const { sheet, row, column } = cell;
  if (lines.length <= 1 && (lines[0]?.length ?? 0) <= 1) {
    const value = lines[0]?.[0] ?? 0;
    const isOther = sheet.value(row, column) !== value;
    sheet.cells.setValue(row, column, value);
    return isOther || wasSpilled;
  }
  const area = {
    row,
    column,
    rowCount: lines.length,
    columnCount: Math.max(...lines.map((line) => line.length)),
  };
  if (!hasRoom(cell, area)) {
    sheet.cells.setValue(row, column, "#SPILL!");
    return true;
  }
  cell.spilled = area;
  for (let down = 0; down < area.rowCount; down++) {
    for (let right = 0; right < area.columnCount; right++) {
      const line = lines[down];
      const value = line && right < line.length ? (line[right] ?? 0) : "#N/A";
      sheet.cells.setValue(row + down, column + right, value);
    }
  }
  return true;
}

/** Empties the cells that the formula's earlier matrix filled, but not those that were just edited. */
export function clearSpill(cell: FormulaCell, edited?: Area): void {
  const area = cell.spilled;
  cell.spilled = undefined;
  if (!area) return;
  eachOther(cell, area, (row, column) => {
    if (!edited || !contains(edited, row, column)) cell.sheet.cells.setValue(row, column, null);
  });
}

function hasRoom(cell: FormulaCell, area: Area): boolean {
  if (area.row + area.rowCount > maxRows || area.column + area.columnCount > maxColumns) return false;
  let isFree = true;
  eachOther(cell, area, (row, column) => {
    if (cell.sheet.value(row, column) !== null || cell.sheet.formula(row, column) !== undefined)
      isFree = false;
  });
  return isFree;
}

function eachOther(cell: FormulaCell, area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      if (row !== cell.row || column !== cell.column) visit(row, column);
    }
  }
}
