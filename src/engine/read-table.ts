import type { Cell, ReadContext } from "../values/reading";
import type { Columns } from "./column";
import { dataRows } from "./data-rows";
import type { Pace } from "./pace";
import { ReadColumn } from "./read-column";
import { addressOf, cellAt, placeOf, type Table } from "./table";

/** A table's data rows with their cells read. Rows are counted from 0 among the data rows, columns go by key. */
export class ReadTable {
  /** By column key; undefined for a column that the sheet lacks. */
  readonly columns: Record<string, ReadColumn | undefined> = {};
  /** By the grid's column: its rows with a formula of ours. A column without any is absent. */
  private readonly formulas = new Map<number, Set<number>>();
  /** Per data row: its row in the grid. */
  private readonly rows: Int32Array;

  constructor(
    readonly table: Table,
    columns: Columns,
    reading: ReadContext,
  ) {
    this.rows = dataRows(table);
    for (const column of Object.values(table.mapping)) {
      const rows = table.grid.ourFormulas?.get(column);
      if (rows !== undefined) this.formulas.set(column, new Set(rows));
    }
    for (const [key, { type }] of Object.entries(columns)) {
      this.columns[key] =
        table.mapping[key] === undefined ? undefined : new ReadColumn(type, reading, this.rows.length);
    }
  }

  get rowCount(): number {
    return this.rows.length;
  }

  async read(pace: Pace): Promise<void> {
    for (const [key, column] of Object.entries(this.columns)) {
      if (column === undefined) continue;
      const mapped = this.table.mapping[key] as number;
      for (let row = 0; row < this.rows.length; row++) {
        column.set(row, cellAt(this.table.grid, this.rows[row] as number, mapped));
        if ((row & 511) === 0 && pace.due())
          await pace.rest({ stage: "reading", done: row, total: this.rows.length });
      }
    }
  }

  /** The sheet's own row number, from 1. */
  rowNumber(row: number): number {
    return this.table.grid.firstRow + (this.rows[row] as number) + 1;
  }

  /** The data row of the sheet's own row number; undefined for headers, blank rows and what lies outside. */
  rowNumbered(rowNumber: number): number | undefined {
    return this.dataRowOf(rowNumber - 1 - this.table.grid.firstRow);
  }

  /** "N47"; undefined where the sheet lacks the column. */
  address(row: number, key: string): string | undefined {
    const mapped = this.table.mapping[key];
    return mapped === undefined ? undefined : addressOf(this.table.grid, this.rows[row] as number, mapped);
  }

  /** The data row of a cell; undefined for headers, blank rows and what lies outside. */
  rowOf(address: string): number | undefined {
    const place = placeOf(this.table.grid, address);
    return place === undefined ? undefined : this.dataRowOf(place.row);
  }

  /** The data rows stand in the grid's order, so halving finds one. */
  private dataRowOf(gridRow: number): number | undefined {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] as number) < gridRow) low = middle + 1;
      else high = middle;
    }
    return this.rows[low] === gridRow ? low : undefined;
  }

  /** The key of the column that a cell stands in; undefined for columns that are not the return's. */
  keyOf(address: string): string | undefined {
    const place = placeOf(this.table.grid, address);
    return Object.keys(this.table.mapping).find((key) => this.table.mapping[key] === place?.column);
  }

  /** The keys of the columns where a row's cell has a formula of ours. */
  formulaKeys(row: number): string[] {
    if (this.formulas.size === 0) return [];
    const gridRow = this.rows[row] as number;
    const { mapping } = this.table;
    return Object.keys(this.columns).filter((key) => this.formulas.get(mapping[key] ?? -1)?.has(gridRow));
  }

  /** Puts a new value in a cell, here and in the grid. */
  set(row: number, key: string, value: Cell, ourFormula = false): void {
    this.columns[key]?.set(row, value);
    const column = this.table.mapping[key] ?? -1;
    const gridRow = this.rows[row] as number;
    this.formulas.get(column)?.delete(gridRow);
    if (ourFormula) this.formulas.set(column, (this.formulas.get(column) ?? new Set<number>()).add(gridRow));
    const cells = this.table.grid.columns[column];
    if (cells === undefined) return;
    while (cells.length < gridRow) cells.push(null);
    cells[gridRow] = value;
  }
}
