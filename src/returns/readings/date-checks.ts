import type { Source } from "../../regulations/source";
import { scbDataFile } from "../sources";
import { type ColumnCheck, readingCheck } from "./column-check";
import { excelError } from "./reading-verdict";

const writtenOut = scbDataFile("Datum anges som åååå-mm-dd.");

/**
 * The checks of a column of dates: PREFIX-UNREADABLE, -CENTURY and -SPELLING. `source` says that the column is a
 * date. A date that must be there takes a `missingCheck` besides. Their texts: `dateTexts` in `locale/`.
 */
export function dateChecks<K extends string>(
  prefix: string,
  column: K,
  source: Source,
): readonly ColumnCheck<K>[] {
  return [
    readingCheck({
      id: `${prefix}-UNREADABLE`,
      severity: "error",
      basis: "meaning",
      source,
      column,
      reasons: ["notDate", "impossibleDate", "ambiguous", "outOfRange", excelError],
      passes: ["2026-01-12", 46034],
      fails: ["v. 3", "2026-02-30", "05/06/2026", "#N/A"],
    }),
    readingCheck({
      id: `${prefix}-CENTURY`,
      severity: "review",
      basis: "inferred",
      source: writtenOut,
      column,
      reasons: ["twoDigitYear"],
      passes: [46034],
      fails: ["26-01-12", "260112"],
    }),
    readingCheck({
      id: `${prefix}-SPELLING`,
      severity: "review",
      basis: "inferred",
      source: writtenOut,
      column,
      reasons: ["textDate", "clockTime"],
      safe: true,
      passes: [46034],
      fails: ["2026-01-12", "20260112", 46034.5],
    }),
  ];
}
