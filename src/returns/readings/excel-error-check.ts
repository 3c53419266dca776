import type { Source } from "../../regulations/source";
import type { Cell } from "../../values/reading";
import { type ColumnCheck, readingCheck } from "./column-check";
import { excelError } from "./reading-verdict";

/** A check of a column of texts or marks, where nothing else is unreadable: an Excel error value instead of an answer. */
export function excelErrorCheck<K extends string>(facts: {
  readonly id: string;
  readonly column: K;
  readonly also?: readonly K[];
  readonly source: Source;
  /** A cell that somebody would write. */
  readonly example: Cell;
}): ColumnCheck<K> {
  const { example, ...rest } = facts;
  return readingCheck({
    ...rest,
    severity: "error",
    basis: "meaning",
    reasons: [excelError],
    passes: [example, null],
    fails: ["#N/A", "#REF!"],
  });
}
