import type { ValueType } from "../values/reading";

/**
 * One column of a return.
 * - `essential`: without it the sheet is not this return.
 * - `expected`: the return has it; a sheet without it is checked as far as it goes, and the person is told.
 * - `optional`: some layouts have it.
 */
export interface Column<T = unknown> {
  /** The header as the source writes it, in Swedish. */
  readonly header: string;
  /** Other spellings that people use; compared after normalising (case, blanks, punctuation, ÅÄÖ composed). */
  readonly synonyms: readonly string[];
  readonly presence: "essential" | "expected" | "optional";
  readonly type: ValueType<T>;
  /** True where the cells point a person out: a report leaves them out unless it is asked for with personal data. */
  readonly personal?: true;
}

/** A return's columns by the key that its checks know them by. */
export type Columns = Readonly<Record<string, Column<never> | Column>>;

/** The parsed value of each column. */
export type ValuesOf<C extends Columns> = {
  -readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never;
};

/** States a column with its value type kept. */
export function column<T>(definition: Column<T>): Column<T> {
  return definition;
}
