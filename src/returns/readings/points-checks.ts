import type { Source } from "../../regulations/source";
import { coursePoints } from "../sources";
import { type ColumnCheck, readingCheck } from "./column-check";
import { excelError } from "./reading-verdict";

const wholeNumber = coursePoints("Poängen för en kurs eller en nivå är ett helt tal.");

/**
 * The checks of a column of a course's points (poäng): PREFIX-UNREADABLE and -TEXT. Points that must be there take a
 * `missingCheck` besides. Their texts: `pointsTexts` in `locale/`.
 */
export function pointsChecks<K extends string>(prefix: string, column: K): readonly ColumnCheck<K>[] {
  return [
    readingCheck({
      id: `${prefix}-UNREADABLE`,
      severity: "error",
      basis: "meaning",
      source: wholeNumber,
      column,
      reasons: ["notPoints", "fraction", "negative", excelError],
      passes: [100, "100"],
      fails: ["hundra", 99.5, -100, "#N/A"],
    }),
    readingCheck({
      id: `${prefix}-TEXT`,
      severity: "review",
      basis: "inferred",
      source: wholeNumber,
      column,
      reasons: ["textNumber"],
      safe: true,
      passes: [100],
      fails: ["100", "100 p"],
    }),
  ];
}

/**
 * The checks of a column of points that somebody has completed (genomförda poäng): PREFIX-UNREADABLE, -FRACTION and
 * -TEXT. Parts of a point are only to be looked at: they come of reckoning, not of a wrong column.
 */
export function completedPointsChecks<K extends string>(
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
      reasons: ["notPoints", "negative", excelError],
      passes: [100, 0],
      fails: ["alla", -50, "#N/A"],
    }),
    readingCheck({
      id: `${prefix}-FRACTION`,
      severity: "review",
      basis: "inferred",
      source,
      column,
      reasons: ["fraction"],
      passes: [50],
      fails: [37.5],
    }),
    readingCheck({
      id: `${prefix}-TEXT`,
      severity: "review",
      basis: "inferred",
      source,
      column,
      reasons: ["textNumber"],
      safe: true,
      passes: [100],
      fails: ["100", "50 p"],
    }),
  ];
}
