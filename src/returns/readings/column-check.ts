import type { CheckFacts, ExampleRow, Verdict } from "../../engine/check";
import type { Cell, Reading } from "../../values/reading";
import { readingVerdict } from "./reading-verdict";

/**
 * A check of one column's cells that rests on how they were read and on nothing else: the same in every return
 * that has such a column, and a check of each of them as it is.
 */
export interface ColumnCheck<K extends string> extends CheckFacts<K> {
  readonly kind: "cell";
  readonly column: K;
  readonly test: (reading: Reading<unknown>, cell: Cell) => Omit<Verdict<K>, "at"> | undefined;
  readonly passes: readonly ExampleRow<K>[];
  readonly fails: readonly ExampleRow<K>[];
}

/** What a column's check states of itself; the examples are cells of the column. */
export interface ColumnCheckFacts<K extends string> extends Omit<CheckFacts<K>, "columns"> {
  readonly column: K;
  /** Other columns of the same type, where one check looks at them all. */
  readonly also?: readonly K[];
  readonly passes: readonly Cell[];
  readonly fails: readonly Cell[];
}

/** A check of a column's cells by any test of their readings; the column must hold values of the type tested. */
export function columnCheck<K extends string, T = unknown>({
  passes,
  fails,
  also = [],
  ...facts
}: ColumnCheckFacts<K> & {
  readonly test: (reading: Reading<T>, cell: Cell) => Omit<Verdict<K>, "at"> | undefined;
}): ColumnCheck<K> {
  const row = (cell: Cell) => ({ [facts.column]: cell }) as ExampleRow<K>;
  return {
    kind: "cell",
    columns: [facts.column, ...also],
    ...facts,
    passes: passes.map(row),
    fails: fails.map(row),
  } as ColumnCheck<K>;
}

/** A check that finds the cells that were read, or not read, for one of the reasons. `safe`: its fix keeps the meaning. */
export function readingCheck<K extends string>({
  reasons,
  safe = false,
  ...facts
}: ColumnCheckFacts<K> & { readonly reasons: readonly string[]; readonly safe?: boolean }): ColumnCheck<K> {
  return columnCheck({ ...facts, test: readingVerdict(facts.column, reasons, safe) });
}
