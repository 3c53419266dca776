import { closing, flips28, withdrawalDay } from "../closing";
import { iso } from "../../../values/day";
import { caseClass } from "../deviation";
import { isAwaited } from "../is-awaited";
import { owed } from "../owed";
import { after28Days } from "../sources";
import { earlyWithdrawal, engA, lateWithdrawal, lineA } from "./examples";

/** No line for a pupil who withdrew after 28 days. */
export const unpaidAfter28Days = caseClass({
  id: "D07",
  severity: "review",
  basis: "inferred",
  source: after28Days,
  restsOn: ["reading28", "withdrawalDay", "shares"],
  find: (one, context) => {
    const { row } = one;
    const closed = row && closing(row, context.settings);
    if (row === undefined || closed?.event !== "withdrawalAfter28" || !isAwaited(one, context))
      return undefined;
    const day = withdrawalDay(row, context.settings);
    return {
      row,
      registerColumn: "withdrawalDate",
      own: day === undefined ? "" : iso(day),
      ...owed(row, closed, context),
      params: { days: day === undefined || row.start === undefined ? 0 : day - row.start },
      flips: flips28(row, context.settings),
    };
  },
  passes: [
    { sheet: [], register: [earlyWithdrawal] },
    { sheet: [lineA], register: [engA] },
    { sheet: [], register: [lateWithdrawal], settings: { shares: { withdrawalAfter28: 0 } } },
  ],
  fails: [
    { sheet: [], register: [lateWithdrawal] },
    { sheet: [], register: [{ ...engA, grade: null, status: "Avbrott", lastActive: "2023-03-01" }] },
  ],
});
