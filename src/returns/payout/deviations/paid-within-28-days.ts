import { closing, flips28, withdrawalDay } from "../closing";
import { iso } from "../../../values/day";
import { caseClass } from "../deviation";
import { after28Days } from "../sources";
import { earlyWithdrawal, engA, lateWithdrawal, lineA } from "./examples";

/** Paid though the pupil withdrew within 28 days. */
export const paidWithin28Days = caseClass({
  id: "D06",
  severity: "review",
  basis: "inferred",
  source: after28Days,
  restsOn: ["reading28", "withdrawalDay", "shares"],
  find: ({ row, line }, { settings, sheetHas }) => {
    if (row === undefined || line === undefined || (line.amount ?? 0) <= 0 || row.course?.sfi !== undefined)
      return undefined;
    const closed = closing(row, settings);
    if (closed?.event !== "withdrawalWithin28" || (settings.shares.withdrawalWithin28 ?? 0) > 0)
      return undefined;
    const day = withdrawalDay(row, settings);
    // Where the two dates differ, that is the deviation, and it tells of the 28 days itself.
    if (sheetHas("withdrawalDate") && line.withdrawal !== day) return undefined;
    return {
      line,
      row,
      sheetColumn: "amount",
      registerColumn: "withdrawalDate",
      own: day === undefined ? "" : iso(day),
      effect: line.amount === undefined ? undefined : -line.amount,
      params: { days: day === undefined || row.start === undefined ? 0 : day - row.start },
      flips: flips28(row, settings),
    };
  },
  passes: [
    { sheet: [{ ...lateWithdrawal, price: 47.2, amount: 4720 }], register: [lateWithdrawal] },
    { sheet: [lineA], register: [engA] },
    {
      sheet: [{ ...earlyWithdrawal, price: 47.2, amount: 4720 }],
      register: [earlyWithdrawal],
      settings: { shares: { withdrawalWithin28: 50 } },
    },
  ],
  fails: [{ sheet: [{ ...earlyWithdrawal, price: 47.2, amount: 4720 }], register: [earlyWithdrawal] }],
});
