import type { Cell } from "../../../values/reading";
import { type ColumnCheck, readingCheck } from "../../readings/column-check";
import { excelError } from "../../readings/reading-verdict";
import { scbSfi, scbSfiStatistics } from "../sources";

const pathsAndCourses = scbSfiStatistics("Kursdeltagare redovisas efter studieväg (1–3) och kurs (A–D).");

/** The checks of a column of study paths or courses of sfi: PREFIX-UNREADABLE, -SPELLING and -SCHOOL-CODE. */
export function studiesChecks<K extends string>(
  prefix: string,
  column: K,
  passes: readonly Cell[],
): readonly ColumnCheck<K>[] {
  return [
    readingCheck({
      id: `${prefix}-UNREADABLE`,
      severity: "error",
      basis: "stated",
      source: pathsAndCourses,
      column,
      reasons: ["notSfiStudies", excelError],
      passes,
      fails: ["4", "E", "svenska", "#N/A"],
    }),
    readingCheck({
      id: `${prefix}-SPELLING`,
      severity: "review",
      basis: "inferred",
      source: pathsAndCourses,
      column,
      reasons: ["spelling"],
      safe: true,
      passes,
      fails: ["kurs c", "Studieväg 2", "2 C"],
    }),
    readingCheck({
      id: `${prefix}-SCHOOL-CODE`,
      severity: "review",
      basis: "stated",
      source: scbSfi("Kurskoderna som används på skolan har inget med SCB-insamlingen att göra."),
      column,
      reasons: ["schoolCode"],
      passes,
      fails: ["SFIKUC92", "sfikua9"],
    }),
  ];
}
