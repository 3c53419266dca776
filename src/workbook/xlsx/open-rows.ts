import { lastRow } from "./address";
import type { LayoutArea } from "../port";

/**
 * Follows, row by row, how far down a protected sheet lets people write: in the columns that are open in the asked
 * row. A cell that is not there has the format of its row, else of its column.
 */
export class OpenRows {
  private columns: readonly number[] | undefined;
  private row = -1;
  private rowStyle: string | undefined;
  private readonly cells = new Map<number, string>();
  private next: number;
  private locked: number | undefined;

  constructor(
    private readonly area: LayoutArea,
    private readonly unlocked: ReadonlySet<string>,
    private readonly columnStyle: (column: number) => string,
  ) {
    this.next = area.row;
  }

  openRow(row: number, style: string | undefined): void {
    this.settle();
    [this.row, this.rowStyle] = [row, style];
    this.cells.clear();
  }

  cell(column: number, style: string): void {
    this.cells.set(column, style);
  }

  firstLocked(): number | undefined {
    this.settle();
    if (this.locked === undefined) this.skipTo(lastRow + 1);
    return this.locked;
  }

  /** Judges the row that has been read, and those before it that are not in the file. */
  private settle(): void {
    const { row } = this;
    this.row = -1;
    if (row < this.area.row || this.locked !== undefined) return;
    this.skipTo(row);
    if (this.locked !== undefined) return;
    this.judge(row, (column) => this.cells.get(column) ?? this.rowStyle ?? this.columnStyle(column));
    this.next = row + 1;
  }

  private skipTo(row: number): void {
    if (this.next < row) this.judge(this.next, this.columnStyle);
    this.next = Math.max(this.next, row);
  }

  private judge(row: number, styleOf: (column: number) => string): void {
    const isOpen = (column: number) => this.unlocked.has(styleOf(column));
    if (this.columns === undefined) {
      const { firstColumn, lastColumn } = this.area;
      const all = Array.from({ length: lastColumn - firstColumn + 1 }, (_, at) => firstColumn + at);
      this.columns = all.filter(isOpen);
    }
    if (!this.columns.every(isOpen)) this.locked = row;
  }
}
