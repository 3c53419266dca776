import type { Columns } from "../../engine/column";
import type { Pace } from "../../engine/pace";
import { ReadColumn } from "../../engine/read-column";
import { addressOf, cellAt, type Table } from "../../engine/table";
import type { Cell, ReadContext } from "../../values/reading";

/** What a column's type reads its cells as. */
export type ValueOf<D> = D extends { type: { read: (...args: never[]) => infer R } }
  ? Extract<R, { kind: "read" }>["value" & keyof Extract<R, { kind: "read" }>]
  : never;

/** The rows below a table's headers with every mapped cell read, each distinct cell once. Rows are the grid's. */
export class ReadCells<C extends Columns> {
  private constructor(
    readonly table: Table,
    private readonly columns: Readonly<Record<string, ReadColumn | undefined>>,
  ) {}

  /** Reads the mapped columns one by one, resting inside them. */
  static async read<C extends Columns>(
    table: Table,
    columns: C,
    context: ReadContext,
    pace: Pace,
  ): Promise<ReadCells<C>> {
    const { grid, headerRow, mapping } = table;
    const read: Record<string, ReadColumn | undefined> = {};
    for (const [key, { type }] of Object.entries(columns)) {
      const at = mapping[key];
      if (at === undefined) continue;
      const column = new ReadColumn(type, context, grid.rowCount);
      for (let row = headerRow + 1; row < grid.rowCount; row++) {
        if ((row & 511) === 0 && pace.due())
          await pace.rest({ stage: "reading", done: row, total: grid.rowCount });
        column.set(row, cellAt(grid, row, at));
      }
      read[key] = column;
    }
    return new ReadCells<C>(table, read);
  }

  has(key: keyof C & string): boolean {
    return this.columns[key] !== undefined;
  }

  /** A column's cells by row. Bound once, the column is not looked up again for every row; so too `values`. */
  cells(key: keyof C & string): (row: number) => Cell {
    const column = this.columns[key];
    return column === undefined ? () => null : (row) => column.cell(row);
  }

  /** What a column's cells were read as, by row; undefined where one is empty or unreadable. */
  values<K extends keyof C & string>(key: K): (row: number) => ValueOf<C[K]> | undefined {
    const column = this.columns[key];
    if (column === undefined) return () => undefined;
    return (row) => {
      const reading = column.reading(row);
      return reading.kind === "read" ? (reading.value as ValueOf<C[K]>) : undefined;
    };
  }

  address(row: number, key: keyof C & string): string | undefined {
    const at = this.table.mapping[key];
    return at === undefined ? undefined : addressOf(this.table.grid, row, at);
  }
}
