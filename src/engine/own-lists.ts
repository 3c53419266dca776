import type { ColumnList } from "./sheet-fill";
import type { Grid } from "./table";

/** A table's rows of data and its columns. Rows and columns are the sheet's, from 0, inclusive. */
export interface ListArea {
  readonly firstRow: number;
  /** Below `firstRow` by one where the table has no rows. */
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A name of the workbook (definierat namn) that stands for cells. */
export interface NamedRange {
  readonly name: string;
  readonly sheet: string;
  /** "A2:A9", without dollar signs. */
  readonly range: string;
}

/** What a workbook tells of the code lists that it keeps itself. */
export interface ListReader {
  sheets(): Promise<readonly { readonly name: string }[]>;
  /**
   * The drop-down lists (rullgardinslistor) of a table's columns, by column, told apart row by row no further than
   * needed: all of a column's lists count as one. Where a paste has taken the lists out of every row, those of the row
   * below the table count. A column without a list, or with one that cannot be told (INDIRECT), is absent.
   */
  lists(sheet: string, area: ListArea): Promise<ReadonlyMap<number, ColumnList>>;
  /** The workbook's names that a person can see and that stand for cells of one sheet. */
  names(): Promise<readonly NamedRange[]>;
  /** The sheets whose used part is no larger than so many cells, as values; others are left out, unread. */
  smallSheets(sheets: readonly string[], mostCells: number): Promise<readonly Grid[]>;
}
