import { schoolLaw } from "../sources";
import { type ColumnCheck, readingCheck } from "./column-check";
import { excelErrorCheck } from "./excel-error-check";

const scales = schoolLaw(
  "20 kap. 35–39 §§",
  "På gymnasial nivå sätts något av betygen A–F, på grundläggande nivå Godkänt eller Icke godkänt.",
);

/**
 * The checks of a column of grades (betyg): PREFIX-UNREADABLE, for a return where SCB's own codes are not public,
 * -EXCEL-ERROR and -SPELLING. Their texts: `gradeTexts` in `locale/`.
 */
export function gradeChecks<K extends string>(prefix: string, column: K): readonly ColumnCheck<K>[] {
  return [
    readingCheck({
      id: `${prefix}-UNREADABLE`,
      severity: "review",
      basis: "inferred",
      source: scales,
      column,
      reasons: ["notGrade"],
      passes: ["A", "G", "-"],
      fails: ["deltagit", "A+"],
    }),
    excelErrorCheck({ id: `${prefix}-EXCEL-ERROR`, column, source: scales, example: "A" }),
    readingCheck({
      id: `${prefix}-SPELLING`,
      severity: "review",
      basis: "inferred",
      source: scales,
      column,
      reasons: ["spelling"],
      safe: true,
      passes: ["G"],
      fails: ["Godkänd", "c"],
    }),
  ];
}
