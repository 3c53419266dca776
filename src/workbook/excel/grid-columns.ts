import type { Cell } from "../../values/reading";

/** Gathers values row by row, as Excel gives them, into columns that end with their last value. */
export class GridColumns {
  readonly columns: Cell[][];
  private rows = 0;

  constructor(columnCount: number) {
    this.columns = Array.from({ length: columnCount }, () => []);
  }

  get rowCount(): number {
    return this.rows;
  }

  /** Adds rows below; Excel's "" is an empty cell. */
  add(lines: readonly (readonly unknown[])[]): void {
    for (const line of lines) {
      for (const [index, column] of this.columns.entries()) {
        const value = line[index];
        if (value === "" || value === null || value === undefined) continue;
        while (column.length < this.rows) column.push(null);
        column.push(cellOf(value));
      }
      this.rows += 1;
    }
  }
}

function cellOf(value: unknown): Cell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  // Linked data types have no value of their own here; their text is not ours to make up.
  return null;
}
