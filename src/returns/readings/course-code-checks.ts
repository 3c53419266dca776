import { courseCodes } from "../sources";
import { type ColumnCheck, readingCheck } from "./column-check";
import { excelErrorCheck } from "./excel-error-check";

const form = courseCodes(
  "Koden har högst 10 positioner, de flesta 7: tre bokstäver för ämnet, tre för kursen och ett slut.",
);

/**
 * The checks of a column of course codes (kurskoder): PREFIX-UNREADABLE, -EXCEL-ERROR, -LOOKALIKE, -EMBEDDED
 * and -SPELLING. A code that must be there takes a `missingCheck` besides. Their texts: `courseCodeTexts` in `locale/`.
 */
export function courseCodeChecks<K extends string>(prefix: string, column: K): readonly ColumnCheck<K>[] {
  const common = { severity: "review", basis: "inferred", source: form, column } as const;
  return [
    readingCheck({
      ...common,
      id: `${prefix}-UNREADABLE`,
      reasons: ["notCourseCode"],
      passes: ["ENGENG05", "ENGE1000X", "GRNMAT2"],
      fails: ["Engelska 5", "MATMAT1a"],
    }),
    excelErrorCheck({ id: `${prefix}-EXCEL-ERROR`, column, source: form, example: "ENGENG05" }),
    readingCheck({
      ...common,
      id: `${prefix}-LOOKALIKE`,
      reasons: ["lookalike"],
      passes: ["MATE1C00X"],
      fails: ["MATE1COOX", "ENGENGO5"],
    }),
    readingCheck({
      ...common,
      id: `${prefix}-EMBEDDED`,
      reasons: ["embedded"],
      passes: ["GRNENG2"],
      fails: ["KH GRNENG2", "HISHIS01a1-EE24-CLN"],
    }),
    readingCheck({
      ...common,
      id: `${prefix}-SPELLING`,
      reasons: ["spelling"],
      safe: true,
      passes: ["MATMAT01a"],
      fails: ["MATMAT01A", "matmat01a", " ENGENG05"],
    }),
  ];
}
