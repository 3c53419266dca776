import { isBlank } from "../../values/reading";
import { intersection } from "../host/model/area";
import type { SheetModel } from "../host/model/sheet-model";
import { areaOf, type Place, type Selection } from "./selection";

/** What the selected cells add up to. */
export interface SelectionSummary {
  readonly filled: number;
  readonly numbers: number;
  /** Undefined where no cell holds a number. */
  readonly sum: number | undefined;
}

/** Larger selections are not added up: moving in the grid must stay quick. */
const mostCells = 100_000;

/** Undefined for a single cell, and where there is nothing to add up or too much. */
export function summaryOf(
  sheet: SheetModel,
  lastUsed: Place,
  selection: Selection,
): SelectionSummary | undefined {
  const selected = areaOf(selection);
  const used = { row: 0, column: 0, rowCount: lastUsed.row + 1, columnCount: lastUsed.column + 1 };
  const area = intersection(selected, used);
  if (!area || selected.rowCount * selected.columnCount === 1) return undefined;
  if (area.rowCount * area.columnCount > mostCells) return undefined;
  let filled = 0;
  let numbers = 0;
  let sum = 0;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const value = sheet.value(row, column);
      if (!isBlank(value)) filled++;
      if (typeof value !== "number") continue;
      numbers++;
      sum += value;
    }
  }
  if (filled < 2) return undefined;
  return { filled, numbers, sum: numbers > 0 ? sum : undefined };
}
