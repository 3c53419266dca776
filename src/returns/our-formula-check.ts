import type { FormulaCheck } from "../engine/check";

/**
 * Formulas of ours that are left in a return's own cells: who opens the file without the add-in sees #NAMN? there.
 * Every return has this check. It is our conclusion, so it is a `review` and no `error`: no source of SCB's or Nacka's
 * speaks of it, and in a list that stays with the provider the formula is where it should be. What stops a file on its
 * way out is the readiness list.
 */
export const ourFormulaCheck: FormulaCheck = {
  id: "SHEET-OUR-FORMULA",
  kind: "formula",
  severity: "review",
  basis: "inferred",
  source: {
    title: "Microsoft: Office Add-ins, custom functions in Excel (office-js 6355)",
    url: "https://github.com/OfficeDev/office-js/issues/6355",
    stated: "En formel från ett tillägg visar #NAMN? där tillägget inte är installerat.",
    date: "2026-01",
  },
  columns: [],
  passes: [],
  fails: [],
};
