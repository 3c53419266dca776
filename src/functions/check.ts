import { defineSpill } from "./definition";

/**
 * The findings of a return, a row each, so that a workbook can watch itself. Every check and every text comes with
 * it, and is fetched when a workbook first asks: the other formulas do not wait.
 */
export const check = defineSpill({
  id: "CHECK",
  parameters: [{ name: "return" }, { name: "headers" }, { name: "rows" }],
  async spill(args, context) {
    const { findingsTable } = await import("./findings-table");
    return findingsTable(args, context);
  },
});
