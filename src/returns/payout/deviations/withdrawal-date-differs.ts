import { iso } from "../../../values/day";
import { withdrawal28 } from "../../../regulations/withdrawal-28-days";
import { withdrawalDay } from "../closing";
import { caseClass } from "../deviation";
import { after28Days } from "../sources";
import { lateWithdrawal } from "./examples";

/** The withdrawal's date is another on the sheet, or stands on one side only; graver across the 28 days. */
export const withdrawalDateDiffers = caseClass({
  id: "D08",
  severity: "review",
  basis: "inferred",
  source: after28Days,
  restsOn: ["reading28", "withdrawalDay"],
  needs: { sheet: ["withdrawalDate"], register: ["withdrawalDate"] },
  find: ({ row, line }, { settings, sheetHas, registerHas }) => {
    if (row === undefined || line === undefined || line.correction || row.status === "notBegun")
      return undefined;
    if (!sheetHas("withdrawalDate") || !registerHas("withdrawalDate")) return undefined;
    const own = withdrawalDay(row, settings);
    if (own === line.withdrawal || row.course?.sfi !== undefined) return undefined;
    const after = (day: typeof own) =>
      day === undefined || row.start === undefined
        ? undefined
        : withdrawal28(row.start, day, settings.reading28)?.after28Days;
    const crosses =
      own !== undefined && line.withdrawal !== undefined && after(own) !== after(line.withdrawal);
    return {
      line,
      row,
      sheetColumn: "withdrawalDate",
      registerColumn: "withdrawalDate",
      own: own === undefined ? "" : iso(own),
      sheet: line.withdrawal === undefined ? "" : iso(line.withdrawal),
      effect:
        crosses && after(own) === false && line.amount !== undefined ? -line.amount : crosses ? undefined : 0,
      params: { crosses: crosses ? 1 : 0 },
    };
  },
  passes: [{ sheet: [{ ...lateWithdrawal, price: 47.2, amount: 4720 }], register: [lateWithdrawal] }],
  fails: [
    {
      sheet: [{ ...lateWithdrawal, withdrawalDate: "2023-03-09", price: 47.2, amount: 4720 }],
      register: [lateWithdrawal],
    },
    {
      sheet: [{ ...lateWithdrawal, withdrawalDate: "2023-03-10", price: 47.2, amount: 4720 }],
      register: [{ ...lateWithdrawal, withdrawalDate: "2023-02-03" }],
    },
    {
      sheet: [{ ...lateWithdrawal, withdrawalDate: null, price: 47.2, amount: 4720 }],
      register: [lateWithdrawal],
    },
  ],
});
