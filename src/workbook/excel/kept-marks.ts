import type { Severity } from "../../engine/check";
import { markSeverity } from "../marks";
import { placeAddress } from "./our-formulas";
import { addMarks, marksAmong } from "./sheet-marks";

/** Marks that stand in a sheet before one of its rows is copied: a copy takes the row's conditional formats along. */
export interface KeptMarks {
  /** Takes the marks off, in the next request; nothing where the row has none. */
  lift(): void;
  /** Puts back those that were taken off, where they were and nowhere else. */
  lay(worksheet: Excel.Worksheet): void;
}

/** Asks where the add-in's own marks are; what it gives can be used after the next sync. `row` is the one to copy. */
export function askForMarks(rules: Excel.ConditionalFormatCollection, row: number): KeptMarks {
  const marks = marksAmong(rules).map((rule) => {
    const { areas } = rule.getRanges();
    areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    return { rule, areas, severity: markSeverity(rule.customOrNullObject.rule.formula) };
  });
  const isCopied = () =>
    marks.some(({ areas }) =>
      areas.items.some(({ rowIndex, rowCount }) => rowIndex <= row && row < rowIndex + rowCount),
    );
  return {
    lift: () => {
      if (isCopied()) for (const { rule } of marks) rule.delete();
    },
    lay: (worksheet) => {
      if (!isCopied()) return;
      const kept: Record<Severity, string[]> = { error: [], review: [], note: [] };
      for (const { areas, severity } of marks) {
        if (severity !== undefined) kept[severity].push(...areas.items.flatMap(cellsOf));
      }
      addMarks(worksheet, kept);
    },
  };
}

function cellsOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): string[] {
  const cells: string[] = [];
  for (let row = rowIndex; row < rowIndex + rowCount; row++) {
    for (let column = columnIndex; column < columnIndex + columnCount; column++)
      cells.push(placeAddress({ row, column }));
  }
  return cells;
}
