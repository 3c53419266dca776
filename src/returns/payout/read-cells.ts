import type { Columns } from "../../engine/column";
import { ReadColumn } from "../../engine/read-column";
import { addressOf, cellAt, type Table } from "../../engine/table";
import type { Cell, ReadContext } from "../../values/reading";

/** The rows below a table's headers with every mapped cell read, each distinct cell once. Rows are the grid's. */
export class ReadCells<C extends Columns> {
  private readonly columns: Readonly<Record<string, ReadColumn | undefined>>;

  constructor(
    readonly table: Table,
    columns: C,
    context: ReadContext,
  ) {
    const { grid, mapping } = table;
    this.columns = Object.fromEntries(
      Object.entries(columns).map(([key, { type }]) => {
        const at = mapping[key];
        if (at === undefined) return [key, undefined];
        const column = new ReadColumn(type, context, grid.rowCount);
        for (let row = table.headerRow + 1; row < grid.rowCount; row++)
          column.set(row, cellAt(grid, row, at));
        return [key, column];
      }),
    );
  }

  has(key: keyof C & string): boolean {
    return this.columns[key] !== undefined;
  }

  cell(row: number, key: keyof C & string): Cell {
    return this.columns[key]?.cell(row) ?? null;
  }

  /** What the cell was read as; undefined where it is empty or unreadable. */
  value<K extends keyof C & string>(
    row: number,
    key: K,
  ):
    | (C[K] extends { type: { read: (...args: never[]) => infer R } }
        ? Extract<R, { kind: "read" }>["value" & keyof Extract<R, { kind: "read" }>]
        : never)
    | undefined {
    const reading = this.columns[key]?.reading(row);
    return reading?.kind === "read" ? (reading.value as never) : undefined;
  }

  isUnreadable(row: number, key: keyof C & string): boolean {
    return this.columns[key]?.reading(row).kind === "unreadable";
  }

  address(row: number, key: keyof C & string): string | undefined {
    const at = this.table.mapping[key];
    return at === undefined ? undefined : addressOf(this.table.grid, row, at);
  }
}
