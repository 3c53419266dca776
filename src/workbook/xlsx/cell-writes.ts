import type { CellPlace, CellRange } from "./address";
import type { Cell } from "../../values/reading";

/** A write by place. */
export interface PendingWrite extends CellPlace {
  readonly value: Cell;
  /** A formula, without "=", for a cell that is still empty; `value` is then null. */
  readonly formula?: string;
  /** True for a cell that takes a format alone; one that is there already keeps its own. */
  readonly lookOnly?: true;
}

/** Writes in the order of a sheet part: row by row, each from the left. */
export interface CellWrites {
  /** The next write, if it comes before this place. */
  takeBefore(row: number, column: number): PendingWrite | undefined;
  /** The write to exactly this cell, if it is next. */
  takeAt(row: number, column: number): PendingWrite | undefined;
  /** How many of the range's cells are written. */
  countIn(range: CellRange): number;
  /** The range grown so that it holds every cell that is filled. */
  grow(range: CellRange): CellRange;
}
