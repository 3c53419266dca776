import { defaultRangeExtractor, type Range, type VirtualItem } from "@tanstack/react-virtual";
import { areaOf, type Selection } from "./selection";
import type { VisibleLines } from "./visible-lines";

/** Pixels. */
export const rowHeight = 22;
export const headerHeight = 24;
export const headerWidth = 52;

/** A column in the document: where it stands and how wide it is, in pixels from the paper's left edge. */
export interface ColumnBand {
  readonly column: number;
  readonly left: number;
  readonly width: number;
}

/** The columns in view: those that stay when the sheet scrolls sideways, and the others. */
export interface ColumnBands {
  readonly fixed: readonly ColumnBand[];
  /** Width of the row numbers and the fixed columns together. */
  readonly fixedWidth: number;
  readonly free: readonly ColumnBand[];
}

export function columnBands(
  items: readonly VirtualItem[],
  columns: VisibleLines,
  frozenColumns: number,
): ColumnBands {
  const band = ({ index, start, size }: VirtualItem) => ({
    column: columns.lineAt(index),
    left: start,
    width: size,
  });
  const fixed = items.filter(({ index }) => index < frozenColumns).map(band);
  const last = fixed.at(-1);
  return {
    fixed,
    fixedWidth: last ? last.left + last.width : headerWidth,
    free: items.filter(({ index }) => index >= frozenColumns).map(band),
  };
}

/** The positions in view, with the frozen ones and one more (the active cell's, which assistive technology needs). */
export function positionsInView(range: Range, frozen: number, active: number): number[] {
  const positions = new Set(defaultRangeExtractor(range));
  for (let position = 0; position < Math.min(frozen, range.count); position++) positions.add(position);
  if (active < range.count) positions.add(active);
  return [...positions].sort((a, b) => a - b);
}

/** What a row must know of the selection; plain values, so that rows without a change are not drawn again. */
export interface RowPart {
  /** First and last selected column; -1 where the row has none. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly isFirstSelected: boolean;
  readonly isLastSelected: boolean;
  /** The active cell's column, where it is in this row; else -1. */
  readonly activeColumn: number;
}

const unselected: RowPart = {
  selectedFrom: -1,
  selectedTo: -1,
  isFirstSelected: false,
  isLastSelected: false,
  activeColumn: -1,
};

export function rowPart(selection: Selection, row: number): RowPart {
  const { row: top, column, rowCount, columnCount } = areaOf(selection);
  if (row < top || row >= top + rowCount) return unselected;
  return {
    selectedFrom: column,
    selectedTo: column + columnCount - 1,
    isFirstSelected: row === top,
    isLastSelected: row === top + rowCount - 1,
    activeColumn: row === selection.anchor.row ? selection.anchor.column : -1,
  };
}
