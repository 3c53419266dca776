import type { CellRange } from "./address";

/** What new rows are made alike, and how far down they go. Rows and columns are the sheet's, from 0. */
export interface Growth {
  readonly like: number;
  readonly bottom: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** True where a range holds the row that new ones are made alike and ends before the last of them. */
export function mustGrow(range: CellRange, { like, bottom, firstColumn, lastColumn }: Growth): boolean {
  const holds = range.top <= like && like <= range.bottom && range.bottom < bottom;
  return holds && range.left <= lastColumn && range.right >= firstColumn;
}

/** The range as it reaches the new rows, but not another one of its kind that begins further down. */
export function grownRange(range: CellRange, growth: Growth, ofItsKind: readonly CellRange[]): CellRange {
  if (!mustGrow(range, growth)) return range;
  const below = ofItsKind
    .filter(({ top, left, right }) => top > range.bottom && left <= range.right && right >= range.left)
    .map(({ top }) => top - 1);
  const bottom = Math.min(growth.bottom, ...below);
  return bottom > range.bottom ? { ...range, bottom } : range;
}
