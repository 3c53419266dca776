import { cellAt, columnLetters, type Grid, placeOf } from "../../src/engine/table";
import { editedRange } from "../../src/taskpane/session/edited-range";
import type { Cell } from "../../src/values/reading";
import {
  type CellWrite,
  type Marks,
  type OpenWorkbook,
  type SheetChange,
  WorkbookError,
  type WorkbookTrouble,
} from "../../src/workbook/port";

type Listener<T> = (value: T) => void;

/** An open workbook in memory, for tests of what stands on the port. Rows are written as a person sees them. */
export class MemoryWorkbook implements OpenWorkbook {
  readonly selected: string[] = [];
  readonly marks = new Map<string, Marks>();
  /** How often whole sheets were read. */
  reads = 0;
  /** Set to make the next call reject. */
  trouble: WorkbookTrouble | undefined;
  private readonly contents = new Map<string, Cell[][]>();
  private readonly changed = new Set<Listener<SheetChange>>();
  private readonly selection = new Set<Listener<{ sheet: string; address: string }>>();
  private readonly activated = new Set<Listener<string>>();
  private active: string;

  constructor(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>) {
    for (const [name, rows] of Object.entries(sheets))
      this.contents.set(
        name,
        rows.map((row) => [...row]),
      );
    this.active = Object.keys(sheets)[0] ?? "";
  }

  get listeners(): number {
    return this.changed.size + this.selection.size + this.activated.size;
  }

  sheets() {
    return this.answer(() =>
      [...this.contents.keys()].map((name) => ({ name, visibility: "visible" as const })),
    );
  }

  activeSheet() {
    return this.answer(() => this.active);
  }

  read(sheet: string) {
    this.reads++;
    return this.answer(() => this.grid(sheet));
  }

  readRange(sheet: string, address: string) {
    return this.answer((): Grid => {
      const range = editedRange(address);
      if (range === undefined) throw new WorkbookError("host");
      const { firstRow, firstColumn, rowCount, columnCount } = range;
      const grid = this.grid(sheet);
      const columns = Array.from({ length: columnCount }, (_, column) =>
        Array.from({ length: rowCount }, (__, row) => cellAt(grid, firstRow + row, firstColumn + column)),
      );
      return { sheet, firstRow, firstColumn, rowCount, columns, date1904: false };
    });
  }

  write(sheet: string, writes: readonly CellWrite[]) {
    return this.answer(() => {
      for (const { address, value } of writes) this.put(sheet, address, value);
    });
  }

  mark(sheet: string, marks: Marks) {
    return this.answer(() => void this.marks.set(sheet, marks));
  }

  unmark(sheet: string) {
    return this.answer(() => void this.marks.delete(sheet));
  }

  select(sheet: string, address: string) {
    return this.answer(() => {
      this.selected.push(address);
      for (const listener of this.selection) listener({ sheet, address });
    });
  }

  onChanged(listener: Listener<SheetChange>) {
    return subscribe(this.changed, listener);
  }

  onSelection(listener: Listener<{ sheet: string; address: string }>) {
    return subscribe(this.selection, listener);
  }

  onActivated(listener: Listener<string>) {
    return subscribe(this.activated, listener);
  }

  /** The person types into a cell. */
  type(sheet: string, address: string, value: Cell): void {
    this.put(sheet, address, value);
    for (const listener of this.changed) listener({ sheet, kind: "cells", address });
  }

  /** The person deletes a row, counted from 1. */
  deleteRow(sheet: string, row: number): void {
    this.contents.get(sheet)?.splice(row - 1, 1);
    for (const listener of this.changed) listener({ sheet, kind: "structure", address: `${row}:${row}` });
  }

  /** The person clicks a cell. */
  click(sheet: string, address: string): void {
    for (const listener of this.selection) listener({ sheet, address });
  }

  /** The person shows another sheet. */
  show(sheet: string): void {
    this.active = sheet;
    for (const listener of this.activated) listener(sheet);
  }

  private put(sheet: string, address: string, value: Cell): void {
    const rows = this.contents.get(sheet);
    const place = placeOf({ ...this.grid(sheet), rowCount: 1_048_576 }, address);
    if (rows === undefined || place === undefined) return;
    while (rows.length <= place.row) rows.push([]);
    const row = rows[place.row] ?? [];
    while (row.length <= place.column) row.push(null);
    row[place.column] = value;
  }

  private grid(sheet: string): Grid {
    const rows = this.contents.get(sheet);
    if (rows === undefined) throw new WorkbookError("sheetMissing");
    const width = Math.max(0, ...rows.map((row) => row.length));
    const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
    return { sheet, firstRow: 0, firstColumn: 0, rowCount: rows.length, columns, date1904: false };
  }

  private answer<T>(give: () => T): Promise<T> {
    const trouble = this.trouble;
    this.trouble = undefined;
    return new Promise((resolve) => {
      if (trouble !== undefined) throw new WorkbookError(trouble);
      resolve(give());
    });
  }
}

function subscribe<T>(listeners: Set<Listener<T>>, listener: Listener<T>): Promise<() => Promise<void>> {
  listeners.add(listener);
  return Promise.resolve(() => {
    listeners.delete(listener);
    return Promise.resolve();
  });
}

/** "B3" for 0-based row and column. */
export function at(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}
