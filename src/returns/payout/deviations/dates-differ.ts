import { iso } from "../../../values/day";
import { caseClass } from "../deviation";
import { checkTheSheet } from "../sources";
import { engA, lineA } from "./examples";

/** The course begins or ends another day on the sheet. */
export const datesDiffer = caseClass({
  id: "D17",
  severity: "review",
  basis: "inferred",
  source: checkTheSheet,
  find: ({ row, line }) => {
    if (row === undefined || line === undefined || line.correction) return undefined;
    const differ = (one: number | undefined, other: number | undefined) =>
      one !== undefined && other !== undefined && one !== other;
    const column = differ(row.start, line.start)
      ? "startDate"
      : differ(row.end, line.end)
        ? "endDate"
        : undefined;
    if (column === undefined) return undefined;
    const [own, theirs] = column === "startDate" ? [row.start, line.start] : [row.end, line.end];
    return {
      line,
      row,
      sheetColumn: column,
      registerColumn: column,
      own: own === undefined ? "" : iso(own),
      sheet: theirs === undefined ? "" : iso(theirs),
      effect: 0,
      params: { what: column },
    };
  },
  passes: [
    { sheet: [lineA], register: [engA] },
    { sheet: [{ ...lineA, endDate: null }], register: [engA] },
  ],
  fails: [
    { sheet: [{ ...lineA, startDate: "2023-01-16" }], register: [engA] },
    { sheet: [{ ...lineA, endDate: "2023-03-26", gradeDate: null }], register: [engA] },
  ],
});
