import type { Cell } from "../values/reading";

/** What a column's cells are made to show, by the template's own format: decides how a date or a code is written. */
export type CellKind = "general" | "text" | "date" | "number";

/** A cell's drop-down list (rullgardinslista). */
export interface ColumnList {
  /** The values that the cell's drop-down list offers; absent where there is no list, or it cannot be told. */
  readonly list?: readonly string[];
  /** How strictly that list is meant, where the adapter can tell. */
  readonly listRule?: {
    /** True where Excel only warns of other values. */
    readonly advises: boolean;
    /** True where "ja" is another value than "Ja": in a list written within the rule itself. */
    readonly exactCase: boolean;
  };
}

/** How a cell of the template's row looks; new rows below are made alike. */
export interface CellLook extends ColumnList {
  readonly kind: CellKind;
  /** True where a protected sheet lets nobody write. */
  readonly locked: boolean;
}

/** One of the sheet's tables (Excel's own "tabell"). Rows and columns are the sheet's, from 0, inclusive. */
export interface TableArea {
  readonly top: number;
  readonly left: number;
  /** The last row, totals included. */
  readonly bottom: number;
  readonly right: number;
  readonly totalRows: number;
}

/** Merged cells: only the first of them shows anything. Rows and columns are the sheet's, from 0, inclusive. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What filling must know of a sheet besides its values. Rows and columns are the sheet's, from 0. */
export interface SheetLayout {
  readonly isProtected: boolean;
  /**
   * In a protected sheet: the first row, from the asked one on, where a column is locked that is open in the asked
   * row. Undefined where the columns are open all the way down, or where it cannot be told before writing.
   */
  readonly firstLocked?: number;
  /** By column: the rows whose cell holds a formula. */
  readonly formulas: ReadonlyMap<number, ReadonlySet<number>>;
  /** By column: how the asked row's cell looks. */
  readonly looks: ReadonlyMap<number, CellLook>;
  readonly tables: readonly TableArea[];
  /** Merged cells in the asked row's columns, at least those from that row on; undefined where it cannot be told. */
  readonly merges?: readonly MergedArea[];
}

/** Rows to write below those that are there. Rows and columns are the sheet's, from 0. */
export interface AddedRows {
  /** The row that the new ones are made alike: its formats, its formulas, its validations and tables reach them. */
  readonly like: number;
  /** The first row to write; they stand one below the other. Not above `like`. */
  readonly first: number;
  /** Ascending. */
  readonly columns: readonly number[];
  /** The columns that take the row's looks too, though nothing is written there; left out where there are no others. */
  readonly across?: { readonly left: number; readonly right: number };
  /** A cell for each of `columns`; null leaves the cell as the template has it. */
  readonly rows: readonly (readonly Cell[])[];
}

/** What filling writes into one sheet. */
export interface SheetFill {
  /** New values for cells in rows that are there; all above `added.first`. */
  readonly changes: readonly { readonly address: string; readonly value: Cell }[];
  readonly added?: AddedRows;
}
