import type { ListReader } from "../engine/own-lists";
import type { SheetFill, SheetLayout } from "../engine/sheet-fill";
import type { Grid } from "../engine/table";
import type { Pace } from "../engine/pace";
import type { Severity } from "../engine/check";
import type { WorkbookFacts } from "../engine/workbook-facts";
import type { Cell } from "../values/reading";

/** A sheet of the open workbook. */
export interface SheetInfo {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
}

/** Cells to colour, by the severity that gives the colour. Addresses are cells of the sheet: "N47". */
export type Marks = Readonly<Record<Severity, readonly string[]>>;

/** A value to write. */
export interface CellWrite {
  readonly address: string;
  readonly value: Cell;
}

/**
 * What the faces need of a workbook; `excel/` and `xlsx/` fulfil it, and one contract suite tests both.
 * A sheet that is not there, is protected, or a host that is busy rejects with `WorkbookError`.
 */
export interface Workbook {
  sheets(): Promise<readonly SheetInfo[]>;
  /** The name of the sheet that the person looks at; for a file the one that opens first. */
  activeSheet(): Promise<string>;
  /** The used part of the sheet, as values. An empty sheet gives a grid of no rows. */
  read(sheet: string, pace?: Pace): Promise<Grid>;
  /** Writes values; the cells' formats stay as they are. Texts are written as texts, also those that begin with "=". */
  write(sheet: string, writes: readonly CellWrite[]): Promise<void>;
  /** Colours cells without touching their own formats; earlier marks on the sheet are replaced. */
  mark(sheet: string, marks: Marks): Promise<void>;
  /** Takes away every mark that `mark` has set on the sheet, in this session or an earlier one. */
  unmark(sheet: string): Promise<void>;
}

/** A workbook that tells what else is in it than values, before it is handed in. */
export interface InspectableWorkbook extends Workbook {
  facts(): Promise<WorkbookFacts>;
}

/** A workbook whose own code lists can be read. A missing sheet rejects with `sheetMissing` where it is named alone. */
export interface ListedWorkbook extends Workbook, Omit<ListReader, "sheets"> {}

/** A part of a sheet to ask the layout of: the row that new rows are made alike, and columns, all from 0. */
export interface LayoutArea {
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Puts back what was there before a write; cells that have changed again since are overwritten. */
export type PutBack = () => Promise<void>;

/** A workbook that can be filled from a list. */
export interface FillableWorkbook extends Workbook {
  /** What filling the sheet must know besides its values. */
  layout(sheet: string, area: LayoutArea): Promise<SheetLayout>;
  /**
   * Writes changed cells and new rows. New rows take the formats and formulas of the row they are made alike;
   * validations, conditional formats and tables that hold that row reach the new ones. No formula is overwritten by a
   * row that is added. Texts are written as texts. Rejects with `protected` before anything is written where a cell
   * is locked; where Excel fails half-way, or the person stops it, what was there is put back before it rejects, and
   * with `HalfFilled` where that cannot be done either. Gives what puts it back later.
   */
  fill(sheet: string, fill: SheetFill, pace?: Pace): Promise<PutBack>;
}

/** A cell with a formula that calls one of our functions. */
export interface OurFormula {
  readonly sheet: string;
  readonly address: string;
  /** From its equals sign, as the workbook holds it: "=NACKA.APLHOURS(B2)". */
  readonly formula: string;
  /** What the cell shows. */
  readonly shown: Cell;
  /** False where it shows an error value: a wrong argument, no add-in, or an answer that is yet to come. */
  readonly answered: boolean;
  /** The range that the answer fills, where that is more than the cell: "D2:D40". */
  readonly fills?: string;
}

/** What a cell holds: a formula from its equals sign, or a value. */
export type CellContent = { readonly formula: string } | { readonly value: Cell };

/** What a cell held and what it is to hold, or holds, instead. */
export interface ContentChange {
  readonly sheet: string;
  readonly address: string;
  readonly from: CellContent;
  readonly to: CellContent;
  /** A number format for a cell that has none of its own ("yyyy-mm-dd"); "General" takes it away again. */
  readonly showAs?: string;
  /** Of a change made: true where the cell was formatted as text, which a date would have become there. */
  readonly wasText?: true;
}

/** What became of the cells whose formulas were to be made values. */
export interface Frozen {
  /** The changes made, also of cells that a matrix had filled; turned round they put the formulas back. */
  readonly done: readonly ContentChange[];
  /** Formulas made values. */
  readonly formulas: number;
  /** Formulas left because they show no answer. */
  readonly unanswered: number;
  /** Cells left because another formula, or none, stands there by now. */
  readonly changed: number;
}

/** A workbook whose formulas of ours can be found, and made values before the file goes to somebody without them. */
export interface FreezableWorkbook extends Workbook {
  /** Cells with formulas of ours, in one sheet or in all of them, in the order of the sheets, by row. */
  ourFormulas(sheet?: string, pace?: Pace): Promise<readonly OurFormula[]>;
  /** Replaces formulas by what they show; formats stay. */
  freeze(cells: readonly OurFormula[], pace?: Pace): Promise<Frozen>;
}

/** The three parts of a page's header or footer, as Excel writes them: "&P" is the page, "&N" all pages, "&&" an "&". */
export interface PageText {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}

/** How a sheet prints on A4: as wide as the page, as many pages high as it takes. */
export interface PageSetup {
  readonly landscape: boolean;
  /** The sheet's own rows, from 1, that every page repeats at its top. */
  readonly titleRows?: readonly [first: number, last: number];
  /** "A1:K47"; the whole sheet where left out. */
  readonly printArea?: string;
  readonly header: PageText;
  readonly footer: PageText;
}

/**
 * What of a sheet's looks a change has replaced, for `restore`: only the adapter that gave it reads it. Can be kept as
 * JSON, and those of several changes joined into one, the earliest last.
 */
export type SheetState = Readonly<Record<string, string | null>>;

/** A sheet to add: values only, in columns of so many characters. */
export interface NewSheet {
  /** Made unique where the workbook has such a sheet. */
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What noting deviations and signing takes of a workbook. Everything it does can be taken back. */
export interface PrintableWorkbook extends Workbook {
  /**
   * Rejects with `protected` where one of the sheets, or the workbook's list of sheets, may not be changed, and with
   * `tooOld` where Excel cannot set pages up: to be asked before anything is written.
   */
  requireOpen(sheets: readonly string[]): Promise<void>;
  /** Adds a sheet last; gives the name that it got. Long texts wrap. */
  addSheet(sheet: NewSheet): Promise<string>;
  removeSheet(name: string): Promise<void>;
  /** Makes a column (from 0) so many characters wide, with long texts wrapped in cells that are yet to be written. */
  setColumn(sheet: string, column: number, width: number): Promise<SheetState>;
  /** Makes rows (from 1) high enough for so many lines of text; a row that is higher already stays as it is. */
  growRows(
    sheet: string,
    rows: readonly { readonly row: number; readonly lines: number }[],
  ): Promise<SheetState>;
  setPage(sheet: string, setup: PageSetup): Promise<SheetState>;
  /** Puts back what `setColumn`, `growRows` and `setPage` have replaced. */
  restore(sheet: string, state: SheetState): Promise<void>;
}

/** What only an open workbook can do. */
export interface OpenWorkbook
  extends FreezableWorkbook, InspectableWorkbook, FillableWorkbook, ListedWorkbook, PrintableWorkbook {
  /** The values of one range, such as "N47" or "A3:O12"; the grid's corner is the range's. For what an edit touched. */
  readRange(sheet: string, address: string): Promise<Grid>;
  select(sheet: string, address: string): Promise<void>;
  /** What is selected: its sheet, and its ranges without a sheet's name ("B2:B9"). */
  selection(): Promise<{ readonly sheet: string; readonly ranges: readonly string[] }>;
  /** What the cells of a range hold, row by row: formulas where there are any. */
  contents(sheet: string, range: string): Promise<readonly (readonly CellContent[])[]>;
  /** Calculates formulas again though no cell that they read has changed: something else that they go by has. */
  calculate(formulas: readonly Pick<OurFormula, "sheet" | "address">[]): Promise<void>;
  /**
   * Changes what cells hold, and gives the changes made: a cell that no longer holds its `from` is left, and so is one
   * that a protected sheet would let show a date as a number. Rejects with `protected` where a cell is locked. Where
   * it fails, the sheet is as it was.
   */
  change(changes: readonly ContentChange[], pace?: Pace): Promise<readonly ContentChange[]>;
  /** Calls back after every edit in the workbook by the person or another program. Returns a function that stops it. */
  onChanged(listener: (change: SheetChange) => void): Promise<() => Promise<void>>;
  /** Calls back when the selection moves, with the sheet and the address of its first cell. */
  onSelection(
    listener: (selection: { sheet: string; address: string }) => void,
  ): Promise<() => Promise<void>>;
  /** Calls back when another sheet is shown. */
  onActivated(listener: (sheet: string) => void): Promise<() => Promise<void>>;
}

/** An edit. `address` is the range that changed; `cells` means values only, `structure` rows or columns moved. */
export interface SheetChange {
  readonly sheet: string;
  readonly kind: "cells" | "structure";
  readonly address: string;
}

/** Why the workbook could not do as asked; the words are in `locale/`. */
export type WorkbookTrouble =
  | "sheetMissing"
  | "protected"
  | "cellEditing"
  | "tooLarge"
  | "notWorkbook"
  | "passwordProtected"
  | "truncated"
  | "oldFormat"
  | "otherFormat"
  | "unsafe"
  | "tooOld"
  | "damaged"
  | "host";

export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  constructor(
    readonly trouble: WorkbookTrouble,
    /** For a developer; never a cell's content. */
    detail?: string,
  ) {
    super(detail ?? trouble);
  }
}

/** A fill that stopped half-way where what was there could not be put back at once: somebody edits a cell, say. */
export class HalfFilled extends WorkbookError {
  constructor(
    trouble: WorkbookTrouble,
    /** The sheet's own rows, from 1, ascending, that new values were written to for certain. */
    readonly rows: readonly number[],
    /** Puts back exactly what was there, once Excel takes it. */
    readonly putBack: PutBack,
  ) {
    super(trouble, "stopped half-way");
  }
}
