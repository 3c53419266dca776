import { closing } from "../closing";
import { kronorText } from "../../../values/money";
import { caseClass } from "../deviation";
import { fullAmount, knownFullAmount } from "../prices";
import { checkAmountsPage } from "../sources";
import { engA, lineA } from "./examples";

/** Less than a krona on a line is rounding: whether Nacka rounds to whole kronor is not known. */
const rounding = 100;

/** The amount is not the price times the points, at the share that is set or that the other lines show. */
export const amountNotPrice = caseClass({
  id: "D16",
  severity: "review",
  basis: "inferred",
  source: checkAmountsPage,
  restsOn: ["shares"],
  find: ({ row, line }, { month, settings, observedShares }) => {
    if (line === undefined || line.correction || (line.amount ?? 1) <= 0) return undefined;
    const closed = closing(row ?? line, settings) ?? closing(line, settings);
    const full =
      line.price === undefined
        ? knownFullAmount(row ?? line, closed, month, settings)
        : fullAmount(line.price, line);
    if (full === undefined || closed?.event === "notBegun") return undefined;
    const set = closed && settings.shares[closed.event];
    const share = set ?? (closed && observedShares.get(closed.event)) ?? 100;
    const expected = Math.round((full * share) / 100);
    if (line.amount === undefined) {
      return {
        line,
        row,
        sheetColumn: "amount",
        own: kronorText(expected),
        sheet: "",
        params: { share, seen: 0, set: 0, unread: 1 },
      };
    }
    if (Math.abs(expected - line.amount) < rounding) return undefined;
    return {
      line,
      row,
      sheetColumn: "amount",
      own: kronorText(expected),
      sheet: kronorText(line.amount),
      effect: expected - line.amount,
      params: {
        share,
        seen: full === 0 ? 0 : Math.round((line.amount * 1000) / full) / 10,
        set: set === undefined ? 0 : 1,
        unread: 0,
      },
      ...(set === undefined
        ? { flips: [{ unknown: "shares", choice: closed?.event ?? "gradePassed" }] }
        : {}),
    };
  },
  passes: [
    { sheet: [lineA], register: [engA] },
    { sheet: [{ ...lineA, amount: 4720.99 }], register: [engA] },
    { sheet: [{ ...lineA, amount: 3068 }], register: [engA], settings: { shares: { gradePassed: 65 } } },
  ],
  fails: [
    { sheet: [{ ...lineA, amount: "#N/A" }], register: [engA] },
    { sheet: [{ ...lineA, amount: 4721 }], register: [engA] },
    { sheet: [{ ...lineA, amount: 3068 }], register: [engA] },
    { sheet: [lineA], register: [engA], settings: { shares: { gradePassed: 65 } } },
  ],
});
