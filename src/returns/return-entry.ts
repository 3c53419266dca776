import type { CellCheck, Check, CheckFacts, FormulaCheck } from "../engine/check";
import type { Columns } from "../engine/column";
import type { Pace } from "../engine/pace";
import type { ReturnDefinition } from "../engine/return-definition";
import { review, type Review } from "../engine/review";
import type { Table } from "../engine/table";
import type { HalfYear } from "../regulations/half-year";
import type { CourseList } from "../regulations/courses/course-list";
import type { RegulationSet } from "../regulations/regulation-set";
import type { ReadContext } from "../values/reading";
import type { FoundHalfYear } from "./half-year-of-table";
import { ourFormulaCheck } from "./our-formula-check";

/** A check of one column that comes from outside the return: from a document or a template that the person has. */
export type AddedCheck = CellCheck<Columns, unknown>;

/** What checking a return takes besides the table. */
export interface ReviewSettings {
  readonly reading: ReadContext;
  readonly halfYear: HalfYear;
  readonly courses: CourseList;
  /** Which of Nacka's rules hold, where a return is judged by them. */
  readonly regulationSet?: RegulationSet | undefined;
  /** Run after the return's own checks. */
  readonly added?: readonly AddedCheck[];
}

/** A return as the faces use it: its columns and checks, and how to review a table of it. */
export interface ReturnEntry {
  readonly id: string;
  readonly columns: Columns;
  readonly checks: readonly (CheckFacts & Pick<Check, "kind" | "passes" | "fails">)[];
  /** The half-year that a table of this return reports. */
  readonly halfYearOf: (table: Table, context: ReadContext) => FoundHalfYear;
  review(table: Table, settings: ReviewSettings, pace: Pace): Promise<Review>;
}

/** Wraps a return's definition, so that those who review need not know its columns' and context's types. */
export function returnEntry<C extends Columns, X>(
  definition: ReturnDefinition<C, X>,
  contextOf: (settings: ReviewSettings) => X,
  halfYearOf: ReturnEntry["halfYearOf"],
): ReturnEntry {
  return {
    id: definition.id,
    columns: definition.columns,
    checks: [...definition.checks, ourFormulaCheck],
    halfYearOf,
    review: (table, settings, pace) =>
      review(
        withAdded(definition, [...(settings.added ?? []), ...checksOfSheet(table)]),
        table,
        contextOf(settings),
        settings.reading,
        pace,
      ),
  };
}

/** What is checked of a sheet whichever return it is; where nobody could look for formulas, nobody says that there are none. */
function checksOfSheet({ grid }: Table): readonly FormulaCheck[] {
  return grid.ourFormulas === undefined ? [] : [ourFormulaCheck];
}

/** Added checks look at nothing but a cell, so that they fit any return's columns and context. */
function withAdded<C extends Columns, X>(
  definition: ReturnDefinition<C, X>,
  added: readonly (AddedCheck | FormulaCheck)[],
): ReturnDefinition<C, X> {
  if (added.length === 0) return definition;
  return { ...definition, checks: [...definition.checks, ...(added as unknown as readonly Check<C, X>[])] };
}
