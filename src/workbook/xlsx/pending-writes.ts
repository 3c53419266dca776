import { WorkbookError, type CellWrite } from "../port";
import { parseAddress, type CellRange } from "./address";
import type { CellWrites, PendingWrite } from "./cell-writes";

/** Excel's own limit for a cell's text, in UTF-16 units. */
export const longestText = 32_767;

/** Writes to single cells. Of two to one cell the later counts. */
export class PendingWrites implements CellWrites {
  private readonly ordered: readonly PendingWrite[];
  private readonly rows = new Map<number, Set<number>>();
  private next = 0;

  constructor(writes: readonly CellWrite[]) {
    const byPlace = new Map<number, PendingWrite>();
    for (const { address, value } of writes) {
      const place = parseAddress(address);
      if (place === undefined) throw new RangeError(`not an address: ${address}`);
      if (typeof value === "string" && value.length > longestText) {
        throw new WorkbookError("tooLarge", "text too long for a cell");
      }
      byPlace.set(place.row * 16_384 + place.column, { ...place, value });
    }
    this.ordered = [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    for (const { row, column } of this.ordered) {
      const columns = this.rows.get(row) ?? new Set();
      this.rows.set(row, columns.add(column));
    }
  }

  /** How many writes are still to be taken. */
  get left(): number {
    return this.ordered.length - this.next;
  }

  takeBefore(row: number, column: number): PendingWrite | undefined {
    const write = this.ordered[this.next];
    if (write === undefined || write.row > row || (write.row === row && write.column >= column))
      return undefined;
    this.next++;
    return write;
  }

  takeAt(row: number, column: number): PendingWrite | undefined {
    const write = this.ordered[this.next];
    if (write?.row !== row || write.column !== column) return undefined;
    this.next++;
    return write;
  }

  countIn(range: CellRange): number {
    let count = 0;
    for (const [row, columns] of this.rows) {
      if (row < range.top || row > range.bottom) continue;
      for (const column of columns) if (column >= range.left && column <= range.right) count++;
    }
    return count;
  }

  grow(range: CellRange): CellRange {
    let { top, left, bottom, right } = range;
    for (const { row, column, value } of this.ordered) {
      if (value === null) continue;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
    return { top, left, bottom, right };
  }
}
