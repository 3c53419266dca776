import { type ColumnCheck, columnCheck, type ColumnCheckFacts } from "./column-check";

/** A check that finds empty cells: nothing there, or blanks only. `passes` are cells that are filled in. */
export function missingCheck<K extends string>(facts: Omit<ColumnCheckFacts<K>, "fails">): ColumnCheck<K> {
  return columnCheck({
    ...facts,
    fails: [null, "\u00A0"],
    test: (reading) => (reading.kind === "empty" ? {} : undefined),
  });
}
