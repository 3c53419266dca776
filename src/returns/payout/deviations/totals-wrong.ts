import { kronorText } from "../../../values/money";
import { wholeClass } from "../deviation";
import { checkTheSheet } from "../sources";
import { engA, lineA } from "./examples";

/** A sum on the sheet that its lines do not come to, beyond a krona a line of rounding. */
export const totalsWrong = wholeClass({
  id: "D29",
  severity: "error",
  basis: "meaning",
  source: checkTheSheet,
  find: ({ current }) =>
    current.flatMap(({ totals }) =>
      totals
        .filter(({ stated, counted, lines }) => Math.abs(stated - counted) >= 100 * Math.max(1, lines))
        .map((total) => ({
          line: total,
          sheetColumn: "amount" as const,
          own: kronorText(total.counted),
          sheet: kronorText(total.stated),
          effect: total.counted - total.stated,
          params: { of: total.of },
        })),
    ),
  passes: [
    { sheet: [lineA], register: [engA], totals: [["Summa", 4720]] },
    { sheet: [{ ...lineA, amount: 4719.6 }], register: [engA], totals: [["Totalt", "4 720,00"]] },
    {
      sheet: [lineA],
      register: [engA],
      totals: [
        ["Delsumma ENGENG05", 4720],
        ["Totalt att utbetala", 4720],
        ["Totalt antal individer", 1],
      ],
    },
  ],
  fails: [
    { sheet: [lineA], register: [engA], totals: [["Summa", 4920]] },
    {
      sheet: [lineA],
      register: [engA],
      totals: [
        ["Summa sida 1", 4720],
        ["Totalt", 9440],
      ],
    },
  ],
});
