import { cellAt, columnLetters, type Grid, placeOf } from "../../src/engine/table";
import { editedRange } from "../../src/taskpane/session/edited-range";
import type { NamedRange } from "../../src/engine/own-lists";
import type { CellLook, SheetFill, SheetLayout } from "../../src/engine/sheet-fill";
import type { Cell } from "../../src/values/reading";
import type { WorkbookFacts } from "../../src/engine/workbook-facts";
import { cellsIn } from "../../src/workbook/address";
import { isErrorValue } from "../../src/workbook/error-value";
import { isOurFormula } from "../../src/workbook/our-formula-text";
import { freeSheetName } from "../../src/workbook/free-sheet-name";
import { freezeChanges, planFreeze } from "../../src/workbook/plan-freeze";
import {
  type CellContent,
  type CellWrite,
  type ContentChange,
  type LayoutArea,
  type Marks,
  type NewSheet,
  type OpenWorkbook,
  type OurFormula,
  type PageSetup,
  type PutBack,
  type SheetChange,
  type SheetState,
  WorkbookError,
  type WorkbookTrouble,
} from "../../src/workbook/port";

type Listener<T> = (value: T) => void;

/** An open workbook in memory, for tests of what stands on the port. Rows are written as a person sees them. */
export class MemoryWorkbook implements OpenWorkbook {
  readonly selected: string[] = [];
  /** Cells that were asked to be calculated again. */
  readonly calculated: string[] = [];
  readonly marks = new Map<string, Marks>();
  /** What the workbook tells of itself beside values. */
  told: WorkbookFacts = { sheets: [], linkedWorkbooks: "notSeen", personProperties: [] };
  /** How cells of a column look, where that is not plain. */
  looks: Readonly<Record<number, Partial<CellLook>>> = {};
  named: readonly NamedRange[] = [];
  readonly hidden = new Set<string>();
  readonly protectedSheets = new Set<string>();
  /** How sheets look and print, by sheet and what of it: "column 3", "row 14", "page". */
  readonly dressed = new Map<string, Readonly<Record<string, string>>>();
  /** How often whole sheets were read. */
  reads = 0;
  /** Set to make the next call reject. */
  trouble: WorkbookTrouble | undefined;
  private readonly rows = new Map<string, Cell[][]>();
  /** By "Blad1!A1". */
  private readonly formulas = new Map<string, string>();
  private readonly changed = new Set<Listener<SheetChange>>();
  private readonly selections = new Set<Listener<{ sheet: string; address: string }>>();
  private readonly activated = new Set<Listener<string>>();
  private active: string;
  /** The ranges that are selected on the active sheet. */
  selectedRanges: readonly string[] = ["A1"];

  constructor(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>) {
    for (const [name, rows] of Object.entries(sheets))
      this.rows.set(
        name,
        rows.map((row) => [...row]),
      );
    this.active = Object.keys(sheets)[0] ?? "";
  }

  get listeners(): number {
    return this.changed.size + this.selections.size + this.activated.size;
  }

  sheets() {
    return this.answer(() =>
      [...this.rows.keys()].map((name) => ({
        name,
        visibility: this.hidden.has(name) ? ("hidden" as const) : ("visible" as const),
      })),
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

  facts() {
    return this.answer(() => this.told);
  }

  write(sheet: string, writes: readonly CellWrite[]) {
    return this.answer(() => {
      for (const { address, value } of writes) this.put(sheet, address, value);
    });
  }

  /** As Excel does: all of it, or, where `trouble` is set, nothing. */
  fill(sheet: string, { changes, added }: SheetFill): Promise<PutBack> {
    return this.answer(() => {
      const before = (this.rows.get(sheet) ?? []).map((row) => [...row]);
      for (const { address, value } of changes) this.put(sheet, address, value);
      added?.rows.forEach((cells, row) =>
        added.columns.forEach((column, index) => {
          const value = cells[index] ?? null;
          if (value !== null) this.put(sheet, at(added.first + row, column), value);
        }),
      );
      return () => this.answer(() => void this.rows.set(sheet, before));
    });
  }

  lists(sheet: string) {
    return this.answer(() => {
      this.grid(sheet);
      return new Map(Object.entries(this.looks).map(([column, look]) => [Number(column), look]));
    });
  }

  names() {
    return this.answer(() => this.named);
  }

  smallSheets(sheets: readonly string[], mostCells: number) {
    return this.answer(() =>
      sheets
        .map((sheet) => this.grid(sheet))
        .filter((grid) => grid.rowCount > 0 && grid.rowCount * grid.columns.length <= mostCells),
    );
  }

  layout(sheet: string, { firstColumn, lastColumn }: LayoutArea): Promise<SheetLayout> {
    return this.answer(() => {
      const columns = Array.from(this.grid(sheet).columns.keys()).slice(firstColumn, lastColumn + 1);
      const look = { kind: "general", locked: false } as const;
      const looks = new Map(columns.map((column) => [column, { ...look, ...this.looks[column] }]));
      return { isProtected: this.protectedSheets.has(sheet), formulas: new Map(), looks, tables: [] };
    });
  }

  mark(sheet: string, marks: Marks) {
    return this.answer(() => void this.marks.set(sheet, marks));
  }

  unmark(sheet: string) {
    return this.answer(() => void this.marks.delete(sheet));
  }

  requireOpen(sheets: readonly string[]) {
    return this.answer(() => {
      if (sheets.some((sheet) => this.protectedSheets.has(sheet))) throw new WorkbookError("protected");
      for (const sheet of sheets) this.grid(sheet);
    });
  }

  addSheet({ name, rows }: NewSheet) {
    return this.answer(() => {
      const own = freeSheetName(name, [...this.rows.keys()]);
      this.rows.set(
        own,
        rows.map((row) => [...row]),
      );
      return own;
    });
  }

  removeSheet(name: string) {
    return this.answer(() => void this.rows.delete(name));
  }

  setColumn(sheet: string, column: number, width: number) {
    return this.dress(sheet, { [`column ${String(column)}`]: String(width) });
  }

  growRows(sheet: string, rows: readonly { readonly row: number; readonly lines: number }[]) {
    const several = rows.filter(({ lines }) => lines > 1);
    return this.dress(
      sheet,
      Object.fromEntries(several.map(({ row, lines }) => [`row ${String(row)}`, String(lines)])),
    );
  }

  setPage(sheet: string, setup: PageSetup) {
    return this.dress(sheet, { page: JSON.stringify(setup) });
  }

  restore(sheet: string, state: SheetState) {
    return this.answer(() => {
      const kept = { ...this.dressed.get(sheet), ...state };
      const left = Object.entries(kept).flatMap(([key, look]) => (look === null ? [] : [[key, look]]));
      this.dressed.set(sheet, Object.fromEntries(left) as Record<string, string>);
    });
  }

  private dress(sheet: string, looks: Readonly<Record<string, string>>): Promise<SheetState> {
    return this.answer(() => {
      this.grid(sheet);
      const before = this.dressed.get(sheet) ?? {};
      this.dressed.set(sheet, { ...before, ...looks });
      return Object.fromEntries(Object.keys(looks).map((key) => [key, before[key] ?? null]));
    });
  }

  select(sheet: string, address: string) {
    return this.answer(() => {
      this.selected.push(address);
      for (const listener of this.selections) listener({ sheet, address });
    });
  }

  selection() {
    return this.answer(() => ({ sheet: this.active, ranges: this.selectedRanges }));
  }

  contents(sheet: string, range: string) {
    return this.answer(() => {
      const grid = this.grid(sheet);
      const cells = cellsIn(range);
      const rows = [...new Set(cells.map(({ row }) => row))];
      return rows.map((row) =>
        cells
          .filter((cell) => cell.row === row)
          .map((cell): CellContent => {
            const formula = this.formulas.get(`${sheet}!${at(cell.row, cell.column)}`);
            return formula === undefined ? { value: cellAt(grid, cell.row, cell.column) } : { formula };
          }),
      );
    });
  }

  change(changes: readonly ContentChange[]) {
    return this.answer(() =>
      changes.filter(({ sheet, address, from, to }) => {
        if (JSON.stringify(this.contentOf(sheet, address)) !== JSON.stringify(from)) return false;
        this.putContent(sheet, address, to);
        return true;
      }),
    );
  }

  ourFormulas(sheet?: string) {
    return this.answer(() =>
      [...this.formulas].flatMap(([key, formula]): OurFormula[] => {
        const [name = "", address = ""] = key.split("!");
        if ((sheet !== undefined && sheet !== name) || !isOurFormula(formula)) return [];
        const place = placeOf(this.grid(name), address);
        const shown = place ? cellAt(this.grid(name), place.row, place.column) : null;
        return [{ sheet: name, address, formula, shown, answered: !isErrorValue(shown) }];
      }),
    );
  }

  async freeze(cells: readonly OurFormula[]) {
    const { cells: ready, ...plan } = planFreeze(cells, await this.ourFormulas());
    const done = await this.change(ready.flatMap((cell) => freezeChanges(cell)));
    return { ...plan, done };
  }

  calculate(formulas: Parameters<OpenWorkbook["calculate"]>[0]) {
    return this.answer(() => {
      this.calculated.push(...formulas.map(({ sheet, address }) => `${sheet}!${address}`));
    });
  }

  /** The person enters a formula, and Excel works out what it shows. */
  enter(sheet: string, address: string, formula: string, shown: Cell): void {
    this.type(sheet, address, shown);
    this.formulas.set(`${sheet}!${address}`, formula);
  }

  private contentOf(sheet: string, address: string): CellContent {
    const formula = this.formulas.get(`${sheet}!${address}`);
    const place = placeOf({ ...this.grid(sheet), rowCount: 1_048_576 }, address);
    const value = place ? cellAt(this.grid(sheet), place.row, place.column) : null;
    return formula === undefined ? { value } : { formula };
  }

  private putContent(sheet: string, address: string, content: CellContent): void {
    // Nobody works the formula out here: it shows what Excel shows meanwhile.
    this.put(sheet, address, "formula" in content ? "#BUSY!" : content.value);
    if ("formula" in content) this.formulas.set(`${sheet}!${address}`, content.formula);
  }

  onChanged(listener: Listener<SheetChange>) {
    return subscribe(this.changed, listener);
  }

  onSelection(listener: Listener<{ sheet: string; address: string }>) {
    return subscribe(this.selections, listener);
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
    this.rows.get(sheet)?.splice(row - 1, 1);
    for (const listener of this.changed) listener({ sheet, kind: "structure", address: `${row}:${row}` });
  }

  /** The person clicks a cell. */
  click(sheet: string, address: string): void {
    for (const listener of this.selections) listener({ sheet, address });
  }

  /** The person shows another sheet. */
  show(sheet: string): void {
    this.active = sheet;
    for (const listener of this.activated) listener(sheet);
  }

  private put(sheet: string, address: string, value: Cell): void {
    const rows = this.rows.get(sheet);
    const place = placeOf({ ...this.grid(sheet), rowCount: 1_048_576 }, address);
    if (rows === undefined || place === undefined) return;
    while (rows.length <= place.row) rows.push([]);
    const row = rows[place.row] ?? [];
    while (row.length <= place.column) row.push(null);
    row[place.column] = value;
    this.formulas.delete(`${sheet}!${address}`);
  }

  private grid(sheet: string): Grid {
    const rows = this.rows.get(sheet);
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
