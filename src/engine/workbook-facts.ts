/** What a host cannot tell is said to be not seen, and is never taken as fine. */
export type Seen<T> = T | "notSeen";

/** A property of the file that holds the name of a person. */
export type PersonProperty = "author" | "lastModifiedBy" | "manager";

/** What is in a workbook beside the values of its cells, and should not be there when it is handed in. */
export interface WorkbookFacts {
  readonly sheets: readonly SheetFacts[];
  /** How many other workbooks this one is linked to. */
  readonly linkedWorkbooks: Seen<number>;
  /** Which properties are filled in; never with what. */
  readonly personProperties: Seen<readonly PersonProperty[]>;
}

export interface SheetFacts {
  readonly sheet: string;
  readonly hiddenSheet: boolean;
  /** Cells with formulas that only work where the add-in is. */
  readonly ownFormulas: Seen<number>;
  /** Cells with formulas that reach into another workbook. */
  readonly linkedFormulas: Seen<number>;
  /** Whether rows, or columns, that hold something are hidden; filtered rows are. */
  readonly hiddenRows: Seen<boolean>;
  readonly hiddenColumns: Seen<boolean>;
  /** Threads of comments (kommentarer). */
  readonly comments: Seen<number>;
  /** Notes (anteckningar), as comments were called before there were threads. */
  readonly notes: Seen<number>;
}
