import type { CellRange } from "../address";

/** What to load of a range for `placeOf`. */
export const rangePlace = "rowIndex,columnIndex,rowCount,columnCount";

/** Where a loaded range stands in its sheet. */
export function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
