import type { AddedRows, SheetFill } from "../../engine/sheet-fill";
import { WorkbookError } from "../port";
import type { CellRange } from "./address";
import type { CellWrites, PendingWrite } from "./cell-writes";
import { longestText, PendingWrites } from "./pending-writes";
import { shiftFormula } from "../shift-formula";

/** A column of the rows that are added: where its values stand in them, or the formula that each row repeats. */
interface AddedColumn {
  readonly column: number;
  readonly index: number;
  readonly formula?: string;
}

const noColumns = { left: 0, right: -1 };
const noRows: AddedRows = { like: 0, first: 0, columns: [], rows: [] };

/**
 * The writes of a fill: changes to rows that are there, then the rows that are added, made one at a time so that a
 * hundred thousand rows take no room of their own.
 */
export class FillWrites implements CellWrites {
  readonly added: AddedRows;
  private readonly changes: PendingWrites;
  private order: readonly AddedColumn[];
  /** Columns whose cells take a format where they get no value. */
  private dressed: ReadonlySet<number> = new Set();
  private row = 0;
  private at = 0;

  constructor({ changes, added }: SheetFill) {
    this.added = added ?? noRows;
    this.changes = new PendingWrites(changes);
    this.order = this.added.columns.map((column, index) => ({ column, index }));
    const tooLong = (text: unknown) => typeof text === "string" && text.length > longestText;
    if (this.added.rows.some((row) => row.some(tooLong))) {
      throw new WorkbookError("tooLarge", "text too long for a cell");
    }
  }

  /** The last row that is added; -1 where none is. */
  get bottom(): number {
    return this.added.first + this.added.rows.length - 1;
  }

  /** Tells the formulas of the row that new ones are made alike, by column; every later row gets them. */
  repeat(formulas: ReadonlyMap<number, string>): void {
    const columns = new Set(this.added.columns);
    const extra = [...formulas].flatMap(([column, formula]) =>
      columns.has(column) ? [] : [{ column, index: -1, formula }],
    );
    if (extra.length > 0) this.order = [...this.order, ...extra].sort((a, b) => a.column - b.column);
  }

  /** Tells in which columns that row has a format: later rows get it where they get no value. */
  dress(styled: Iterable<number>): void {
    const { columns, across = noColumns } = this.added;
    const known = new Set(this.order.map(({ column }) => column));
    const inside = [...styled].filter(
      (column) => columns.includes(column) || (across.left <= column && column <= across.right),
    );
    this.dressed = new Set(inside);
    const extra = inside.filter((column) => !known.has(column)).map((column) => ({ column, index: -1 }));
    if (extra.length > 0) this.order = [...this.order, ...extra].sort((a, b) => a.column - b.column);
  }

  takeBefore(row: number, column: number): PendingWrite | undefined {
    const change = this.changes.takeBefore(row, column);
    if (change !== undefined || this.changes.left > 0) return change;
    if (!this.find()) return undefined;
    const at = this.added.first + this.row;
    const next = this.order[this.at]?.column ?? 0;
    return at > row || (at === row && next >= column) ? undefined : this.take();
  }

  takeAt(row: number, column: number): PendingWrite | undefined {
    const change = this.changes.takeAt(row, column);
    if (change !== undefined || this.changes.left > 0 || !this.find()) return change;
    const here = this.added.first + this.row === row && this.order[this.at]?.column === column;
    return here ? this.take() : undefined;
  }

  countIn(range: CellRange): number {
    const { first, columns } = this.added;
    const rows = Math.min(range.bottom, this.bottom) - Math.max(range.top, first) + 1;
    const across = columns.filter((column) => column >= range.left && column <= range.right).length;
    return this.changes.countIn(range) + Math.max(0, rows) * across;
  }

  grow(range: CellRange): CellRange {
    const grown = this.changes.grow(range);
    const { first, columns, rows, across } = this.added;
    if (rows.length === 0 || columns.length === 0) return grown;
    const { left, right } = across ?? { left: columns[0] as number, right: columns.at(-1) as number };
    return {
      top: Math.min(grown.top, first),
      left: Math.min(grown.left, left),
      bottom: Math.max(grown.bottom, this.bottom),
      right: Math.max(grown.right, right),
    };
  }

  /** Moves on to the next cell that has something; false where there is none. */
  private find(): boolean {
    const { rows } = this.added;
    for (; this.row < rows.length; this.row++, this.at = 0) {
      const cells = rows[this.row] ?? [];
      for (; this.at < this.order.length; this.at++) {
        const { column, index, formula } = this.order[this.at] as AddedColumn;
        if (formula !== undefined || (cells[index] ?? null) !== null || this.dressed.has(column)) return true;
      }
    }
    return false;
  }

  private take(): PendingWrite {
    const { column, index, formula } = this.order[this.at++] as AddedColumn;
    const row = this.added.first + this.row;
    if (formula === undefined) {
      const value = this.added.rows[this.row]?.[index] ?? null;
      return value === null ? { row, column, value, lookOnly: true } : { row, column, value };
    }
    return { row, column, value: null, formula: shiftFormula(formula, row - this.added.like, 0) };
  }
}
