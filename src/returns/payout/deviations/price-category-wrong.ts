import { kronorText } from "../../../values/money";
import { judgePrice } from "../judge-price";
import { caseClass } from "../deviation";
import { checkAmountsPage } from "../sources";
import { engA, lineA } from "./examples";

const maths = { ...engA, course: "MATMAT02a", category: null };

/** A made-up year of which the provider has entered one price only: what the others are is not known. */
const partOf2021 = { year: 2021, perPoint: { basic: 50_00 }, perSfiCourse: {} };
const in2021 = { ...engA, startDate: "2021-01-11", endDate: "2021-03-21", gradeDate: "2021-03-21" };

/** The price is none that the course's category has in any year that may be meant. */
export const priceCategoryWrong = caseClass({
  id: "D14",
  severity: "review",
  basis: "inferred",
  source: checkAmountsPage,
  restsOn: ["priceYear"],
  needs: { sheet: ["price"] },
  find: ({ row, line }, context) => {
    const judged = line && judgePrice(line, row, context);
    if (line?.price === undefined || judged?.kind !== "otherCategory") return undefined;
    return {
      line,
      row,
      sheetColumn: "price",
      registerColumn: "category",
      own: judged.price === undefined ? "" : kronorText(judged.price),
      sheet: kronorText(line.price),
      effect: judged.effect,
      effectIs: "atMost",
      params: { year: judged.years.join(", ") },
    };
  },
  passes: [
    { sheet: [lineA], register: [engA] },
    { sheet: [{ ...maths, price: 59.6, amount: 5960 }], register: [maths] },
    {
      sheet: [
        {
          ...lineA,
          startDate: "2025-01-09",
          endDate: "2025-03-19",
          gradeDate: null,
          price: 51.3,
          amount: 5130,
        },
      ],
      register: [],
    },
    { sheet: [{ ...in2021, price: 44 }], register: [in2021], settings: { enteredPrices: [partOf2021] } },
  ],
  fails: [
    { sheet: [{ ...maths, price: 47.2, amount: 4720 }], register: [maths] },
    { sheet: [{ ...lineA, price: 99.9, amount: 9990 }], register: [engA] },
  ],
});
