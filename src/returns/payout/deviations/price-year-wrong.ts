import { publishedCheckAmounts, type CheckAmounts } from "../../../regulations/check-amounts";
import { kronorText } from "../../../values/money";
import { caseClass } from "../deviation";
import { judgePrice } from "../judge-price";
import { checkAmountsPage } from "../sources";
import { engA, lineA } from "./examples";

/** A made-up year for the examples: what a provider enters from a decision. */
const entered: CheckAmounts[] = publishedCheckAmounts.map((amounts) => ({
  ...amounts,
  year: 2021,
  perPoint: { ...amounts.perPoint, upperSecondary: 45_10 },
}));

/** The price is another year's than any that may be meant. */
export const priceYearWrong = caseClass({
  id: "D15",
  severity: "review",
  basis: "inferred",
  source: checkAmountsPage,
  restsOn: ["priceYear"],
  needs: { sheet: ["price"] },
  find: ({ row, line }, context) => {
    const judged = line && judgePrice(line, row, context);
    if (line?.price === undefined || judged?.kind !== "otherYear") return undefined;
    return {
      line,
      row,
      sheetColumn: "price",
      own: judged.price === undefined ? "" : kronorText(judged.price),
      sheet: kronorText(line.price),
      effect: judged.effect,
      effectIs: "atMost",
      params: { of: judged.of ?? 0, year: judged.years.join(", ") },
    };
  },
  passes: [
    { sheet: [lineA], register: [engA], settings: { enteredPrices: entered } },
    { sheet: [{ ...lineA, price: 45.1, amount: 4510 }], register: [engA] },
  ],
  fails: [
    {
      sheet: [{ ...lineA, price: 45.1, amount: 4510 }],
      register: [engA],
      settings: { enteredPrices: entered },
    },
  ],
});
