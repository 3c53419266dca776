import { kronorText } from "../../../values/money";
import { wholeClass } from "../deviation";
import { correctedNextMonth } from "../sources";
import { engA, lineA } from "./examples";

/** A correction on the sheet that no noted deviation had asked for. */
export const correctionUnasked = wholeClass({
  id: "D28",
  severity: "review",
  basis: "inferred",
  source: correctedNextMonth,
  find: ({ followUp, cases }) => {
    const unasked = new Set(followUp?.unasked ?? []);
    if (unasked.size === 0) return [];
    return cases.flatMap((one) =>
      one.lines
        .filter((line) => unasked.has(line))
        .map((line) => ({
          case: one,
          line,
          row: one.row,
          sheetColumn: "amount" as const,
          sheet: line.amount === undefined ? "" : kronorText(line.amount),
          effect: line.amount === undefined ? undefined : -line.amount,
          effectIs: "atMost" as const,
        })),
    );
  },
  passes: [
    { sheet: [{ ...lineA, amount: -4720 }], register: [engA] },
    { sheet: [lineA], register: [engA], noted: [lineA] },
  ],
  fails: [
    {
      sheet: [{ ...lineA, course: "ENGENG06", amount: -4720 }, lineA],
      register: [engA, { ...engA, course: "ENGENG06" }],
      noted: [lineA],
    },
  ],
});
