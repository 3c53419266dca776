import type { Cell, Params, Reading } from "../values/reading";
import type { Source } from "../regulations/source";
import type { Columns, ValuesOf } from "./column";

/** `error`: must be changed. `review`: look at it, it may be right. `note`: for information. */
export type Severity = "error" | "review" | "note";

/**
 * What a check rests on.
 * - `stated`: a source says so. - `meaning`: otherwise impossible by its own meaning (ends before it begins).
 * - `inferred`: we conclude it; such a check is never an `error`.
 */
export type Basis = "stated" | "meaning" | "inferred";

/** A new value for a cell of the finding's row. `safe` fixes change the spelling and never the meaning. */
export interface Fix<K extends string = string> {
  readonly column: K;
  readonly value: Cell;
  readonly safe: boolean;
}

/** What a check says of a row: which columns are wrong, the first being the one to look at. */
export interface Verdict<K extends string = string> {
  readonly at: K | readonly [K, ...K[]];
  readonly params?: Params;
  readonly fixes?: readonly Fix<K>[];
}

/** What every check states of itself. Its texts are in `locale/`, under its id. */
export interface CheckFacts<K extends string = string> {
  /** Fixed for ever: confirmations and reports refer to it. */
  readonly id: string;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly source: Source;
  /** First and last day (YYYY-MM-DD) that a row may be dated for the check to apply to it. */
  readonly since?: string;
  readonly until?: string;
  /** The columns that must be in the sheet for the check to run. */
  readonly columns: readonly K[];
}

/** Rows as a person would type them, by column key; columns left out are empty. */
export type ExampleRow<K extends string> = Readonly<Partial<Record<K, Cell>>>;

/**
 * Judges cells one by one by what they were read as; evaluated once per distinct cell of a column. Mostly of one
 * column; a check of many columns alike (a return's 53 percentages) runs on those that the sheet has, and a row's
 * finding points at every cell that is wrong.
 */
export interface CellCheck<C extends Columns, X> extends CheckFacts<keyof C & string> {
  readonly kind: "cell";
  /** The column, or the first of them. */
  readonly column: keyof C & string;
  readonly test: (reading: Reading<unknown>, cell: Cell, context: X) => Omit<Verdict, "at"> | undefined;
  readonly passes: readonly ExampleRow<keyof C & string>[];
  readonly fails: readonly ExampleRow<keyof C & string>[];
}

/** Judges one row by its parsed values. Silent where a column in `needs` is empty or any column is unreadable. */
export interface RowCheck<C extends Columns, X> extends CheckFacts<keyof C & string> {
  readonly kind: "row";
  readonly needs: readonly (keyof C & string)[];
  readonly test: (row: Partial<ValuesOf<C>>, context: X) => Verdict | undefined;
  readonly passes: readonly ExampleRow<keyof C & string>[];
  readonly fails: readonly ExampleRow<keyof C & string>[];
}

/** A member of a group: its parsed values and its place in the table. */
export interface GroupRow<V> {
  readonly values: Readonly<V>;
  /** The sheet's own row number, from 1, to name the row in a message. */
  readonly rowNumber: number;
}

/** Judges rows that belong together: those with the same key. Groups of one are not shown to `test`. */
export interface GroupCheck<C extends Columns, X> extends CheckFacts<keyof C & string> {
  readonly kind: "group";
  readonly needs: readonly (keyof C & string)[];
  /** What the rows of a group share; undefined keeps a row out. */
  readonly key: (row: Partial<ValuesOf<C>>, context: X) => string | number | undefined;
  /** Set where rows with unreadable cells in `reads` are shown all the same, without those values: a sum must know. */
  readonly keepsUnreadable?: true;
  /** Findings by index into `rows`. Must take time linear in the group, or nearly so: a group may be the table. */
  readonly test: (
    rows: readonly GroupRow<Partial<ValuesOf<C>>>[],
    context: X,
  ) => ReadonlyMap<number, Verdict>;
  readonly passes: readonly (readonly ExampleRow<keyof C & string>[])[];
  readonly fails: readonly (readonly ExampleRow<keyof C & string>[])[];
}

/**
 * Flags the cells of the table whose formula calls a function of ours, whatever they show. Fits any return, for it
 * names no column; it runs where the grid tells which cells those are.
 */
export interface FormulaCheck extends CheckFacts<never> {
  readonly kind: "formula";
  readonly passes: readonly [];
  readonly fails: readonly [];
}

export type Check<C extends Columns = Columns, X = never> =
  CellCheck<C, X> | RowCheck<C, X> | GroupCheck<C, X> | FormulaCheck;

type Key<C extends Columns> = keyof C & string;
type Needed<C extends Columns, N extends Key<C>, R extends Key<C>> = Pick<ValuesOf<C>, N> &
  Partial<Pick<ValuesOf<C>, R>>;
type Stated<C extends Columns> = Omit<CheckFacts<Key<C>>, "columns">;

/** The three ways to write a check over one return's columns, with its values' types known in `test`. */
export function checksOn<C extends Columns, X>() {
  return {
    /** A check of one column's cells: what does not parse, or is spelled so that it should be put right. */
    cellCheck<K extends Key<C>>(
      definition: Stated<C> & {
        column: K;
        /** Where the check looks at several columns of one type: all of them. */
        columns?: readonly K[];
        test: (
          reading: Reading<ValuesOf<C>[K]>,
          cell: Cell,
          context: X,
        ) => Omit<Verdict<K>, "at"> | undefined;
        passes: CellCheck<C, X>["passes"];
        fails: CellCheck<C, X>["fails"];
      },
    ): CellCheck<C, X> {
      return { kind: "cell", columns: [definition.column], ...definition } as CellCheck<C, X>;
    },

    /** A check of one row. `needs` must be filled in; `reads` may be empty and are then undefined. */
    rowCheck<N extends Key<C>, R extends Key<C> = never>(
      definition: Stated<C> & {
        needs: readonly N[];
        reads?: readonly R[];
        test: (row: Needed<C, N, R>, context: X) => Verdict<N | R> | undefined;
        passes: RowCheck<C, X>["passes"];
        fails: RowCheck<C, X>["fails"];
      },
    ): RowCheck<C, X> {
      const { reads, ...rest } = definition;
      return { kind: "row", columns: [...rest.needs, ...(reads ?? [])], ...rest } as RowCheck<C, X>;
    },

    /** A check of rows that share a key, such as one person's rows in one course. */
    groupCheck<N extends Key<C>, R extends Key<C> = never>(
      definition: Stated<C> & {
        needs: readonly N[];
        reads?: readonly R[];
        key: (row: Needed<C, N, R>, context: X) => string | number | undefined;
        keepsUnreadable?: true;
        test: (rows: readonly GroupRow<Needed<C, N, R>>[], context: X) => ReadonlyMap<number, Verdict<N | R>>;
        passes: GroupCheck<C, X>["passes"];
        fails: GroupCheck<C, X>["fails"];
      },
    ): GroupCheck<C, X> {
      const { reads, ...rest } = definition;
      return { kind: "group", columns: [...rest.needs, ...(reads ?? [])], ...rest } as GroupCheck<C, X>;
    },
  };
}
