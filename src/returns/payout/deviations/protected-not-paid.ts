import { addMonths, monthOf } from "../../../regulations/month";
import { wholeClass } from "../deviation";
import { protectedPayment } from "../sources";
import { engA, lineA, personB } from "./examples";

const letter = { ...engA, personalNumber: personB, protected: "Ja", letterDate: "2023-02-20" };

/** Fewer payments without a name on the sheet than letters about protected persons that Nacka received the month before. */
export const protectedNotPaid = wholeClass({
  id: "D26",
  severity: "review",
  basis: "inferred",
  source: protectedPayment,
  needs: { register: ["protected", "letterDate"] },
  find: ({ protectedRows, current }, { month }) => {
    const expected = protectedRows.filter(
      ({ letterDate }) => letterDate !== undefined && addMonths(monthOf(letterDate), 1) === month,
    ).length;
    const nameless = current.flatMap(({ lines, unnamed }) => [
      ...unnamed,
      ...lines.filter(({ person }) => person === undefined),
    ]);
    const seen = nameless.length;
    return expected > seen ? [{ params: { expected, seen } }] : [];
  },
  passes: [
    { sheet: [lineA, { course: "Manuell utbetalning", amount: 4720 }], register: [engA, letter] },
    { sheet: [lineA, { ...lineA, personalNumber: null, name: null }], register: [engA, letter] },
    { sheet: [lineA], register: [engA, { ...letter, letterDate: null }] },
  ],
  fails: [{ sheet: [lineA], register: [engA, letter] }],
});
