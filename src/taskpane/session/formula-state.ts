import type { CellContent, OurFormula, WorkbookTrouble } from "../../workbook/port";

/** Where formulas are looked for. */
export type FormulaScope = "selection" | "sheet" | "workbook";

/** What came of the last thing that was done with formulas; stays until the next. */
export type FormulaOutcome =
  | {
      readonly kind: "frozen";
      readonly formulas: number;
      readonly unanswered: number;
      readonly changed: number;
    }
  | { readonly kind: "reentered"; readonly formulas: number }
  | { readonly kind: "inserted"; readonly cells: number; readonly left: number }
  | { readonly kind: "undone"; readonly cells: number; readonly left: number }
  | { readonly kind: "trouble"; readonly trouble: WorkbookTrouble };

/** A cell that a formula can be put in. */
export interface TargetCell {
  readonly address: string;
  /** The sheet's own row, from 0. */
  readonly row: number;
  readonly content: CellContent;
}

/** Where a formula would be inserted: the selected cell, and the cells of its column in the table's rows. */
export interface FormulaTarget {
  readonly sheet: string;
  readonly cell: TargetCell;
  /** Empty where the sheet is no recognised table. */
  readonly rows: readonly TargetCell[];
}

/** Everything that the screens of formulas show. */
export interface FormulaState {
  readonly scope: FormulaScope;
  /** The formulas of ours in the scope; undefined until looked for. */
  readonly found: readonly OurFormula[] | undefined;
  /** Those in the whole workbook that show no answer. */
  readonly unanswered: readonly OurFormula[];
  readonly working: boolean;
  readonly outcome: FormulaOutcome | undefined;
  readonly canUndo: boolean;
  readonly target: FormulaTarget | undefined;
}

export const noFormulas: FormulaState = {
  scope: "sheet",
  found: undefined,
  unanswered: [],
  working: false,
  outcome: undefined,
  canUndo: false,
  target: undefined,
};
