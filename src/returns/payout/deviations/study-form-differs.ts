import { closing } from "../closing";
import { caseClass } from "../deviation";
import { fullAmount, priceIn, priceYears } from "../prices";
import { teacherLedShare } from "../sources";
import { paidForm } from "../study-form";
import { engA, lineA } from "./examples";

/** Klassrum on one side and distans on the other, which have different prices. */
export const studyFormDiffers = caseClass({
  id: "D13",
  severity: "review",
  basis: "inferred",
  source: teacherLedShare,
  restsOn: ["priceYear"],
  find: ({ row, line }, { month, settings }) => {
    if (row?.form === undefined || line?.form === undefined || row.form === line.form || line.correction)
      return undefined;
    const years = priceYears(row, closing(row, settings), month, settings);
    const price = years
      .map((year) => priceIn(year, row, row.form, settings))
      .find((one) => one !== undefined);
    const other = years
      .map((year) => priceIn(year, row, line.form, settings))
      .find((one) => one !== undefined);
    const [ours, theirs] = [price, other].map((one) =>
      one === undefined ? undefined : fullAmount(one, row),
    );
    return {
      line,
      row,
      sheetColumn: "form",
      registerColumn: "form",
      own: paidForm.format(row.form),
      sheet: paidForm.format(line.form),
      effect: ours === undefined || theirs === undefined ? undefined : ours - theirs,
      effectIs: "atMost",
    };
  },
  passes: [
    { sheet: [lineA], register: [engA] },
    { sheet: [{ ...lineA, form: null }], register: [engA] },
  ],
  fails: [{ sheet: [{ ...lineA, form: "Distans", price: 38.8, amount: 3880 }], register: [engA] }],
});
