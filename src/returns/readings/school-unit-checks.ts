import { schoolUnitRegister } from "../sources";
import { type ColumnCheck, readingCheck } from "./column-check";
import { excelError } from "./reading-verdict";

const range = schoolUnitRegister("Skolenhetskoden är ett slumptal mellan 10000000 och 99999999.");

/**
 * The checks of a column of school unit codes (skolenhetskoder): PREFIX-UNREADABLE, -SPELLING and -DATE. A code that
 * must be there takes a `missingCheck` besides. Their texts: `schoolUnitTexts` in `locale/`.
 */
export function schoolUnitChecks<K extends string>(prefix: string, column: K): readonly ColumnCheck<K>[] {
  return [
    readingCheck({
      id: `${prefix}-UNREADABLE`,
      severity: "error",
      basis: "stated",
      source: range,
      column,
      reasons: ["notSchoolUnit", excelError],
      passes: ["65062411", 65062411],
      fails: ["Nacka vux", "6506241", "#N/A"],
    }),
    readingCheck({
      id: `${prefix}-SPELLING`,
      severity: "review",
      basis: "inferred",
      source: range,
      column,
      reasons: ["spelling"],
      safe: true,
      passes: ["65062411"],
      fails: ["6506 2411"],
    }),
    readingCheck({
      id: `${prefix}-DATE`,
      severity: "review",
      basis: "inferred",
      source: schoolUnitRegister("Skolenhetskoden får inte vara ett datum (regeln tillkom i november 2013)."),
      column,
      reasons: ["looksLikeDate"],
      passes: ["65062411"],
      fails: ["20260112"],
    }),
  ];
}
