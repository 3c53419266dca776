import { isBlank } from "../values/reading";
import type { SheetLayout } from "./sheet-fill";
import { cellAt, type Table } from "./table";

/**
 * The columns of a template's rows, from 0: those of the return and those that stand beside them under headers of their
 * own, as far as nothing stands there in the rows from `first` to `last`.
 */
export function templateSpan(
  { grid, headerRow, mapping }: Table,
  { formulas }: SheetLayout,
  first: number,
  last: number,
): { left: number; right: number } {
  const mapped = Object.values(mapping);
  const isFree = (column: number): boolean => {
    for (const row of formulas.get(grid.firstColumn + column) ?? [])
      if (row >= first && row <= last) return false;
    for (let row = first - grid.firstRow; row <= last - grid.firstRow && row < grid.rowCount; row++)
      if (!isBlank(cellAt(grid, row, column))) return false;
    return true;
  };
  const belongs = (column: number): boolean => !isBlank(cellAt(grid, headerRow, column)) && isFree(column);
  let [left, right] = [Math.min(...mapped), Math.max(...mapped)];
  while (left > 0 && belongs(left - 1)) left--;
  while (right < grid.columns.length - 1 && belongs(right + 1)) right++;
  return { left: grid.firstColumn + left, right: grid.firstColumn + right };
}
