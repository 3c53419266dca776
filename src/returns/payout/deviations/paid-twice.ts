import { caseClass } from "../deviation";
import { checkTheSheet } from "../sources";
import { engA, lineA } from "./examples";

/** One course of one person paid more than once over the months at hand, without a line that takes it back. */
export const paidTwice = caseClass({
  id: "D03",
  severity: "review",
  basis: "inferred",
  source: checkTheSheet,
  find: ({ row, lines, rowCount }) => {
    const paid = lines.filter(({ amount, correction }) => (amount ?? 0) > 0 && !correction);
    const taken = lines.filter(({ amount }) => (amount ?? 0) < 0).length;
    const extra = paid.length - taken - Math.max(1, rowCount);
    if (extra <= 0 || inParts(paid)) return undefined;
    const surplus = paid.slice(-extra);
    const [first] = paid;
    const last = surplus[0];
    return {
      line: last,
      row,
      sheetColumn: "amount",
      own: String(Math.max(1, rowCount)),
      sheet: String(paid.length - taken),
      effect: -surplus.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
      params: { first: first?.place.row ?? 0, sheet: first?.place.sheet ?? "" },
    };
  },
  passes: [
    { sheet: [lineA], register: [engA] },
    { sheet: [lineA, lineA, { ...lineA, amount: -4720 }], register: [engA] },
    {
      sheet: [
        { ...lineA, amount: 3068 },
        { ...lineA, amount: 1652 },
      ],
      register: [engA],
    },
  ],
  fails: [
    { sheet: [lineA, lineA], register: [engA] },
    { sheet: [lineA, lineA], register: [] },
    { sheet: [lineA], earlier: [lineA], register: [engA] },
  ],
});

/** Lines that together come to no more than the course in full are parts of it. */
function inParts(
  lines: readonly { amount: number | undefined; price: number | undefined; points: number | undefined }[],
): boolean {
  const [first] = lines;
  if (first?.price === undefined || first.points === undefined) return false;
  return lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0) < first.price * first.points + 100;
}
