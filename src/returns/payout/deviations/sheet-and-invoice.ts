import { caseClass } from "../deviation";
import { apprentices } from "../sources";
import { apprenticeExample } from "./examples";

/** An apprentice's orienteringskurs (such as KGYORI11A) on the sheet though it is invoiced. */
export const sheetAndInvoice = caseClass({
  id: "D04",
  severity: "error",
  basis: "stated",
  source: apprentices,
  needs: { register: ["invoiced"] },
  find: ({ row, line }) => {
    if (line === undefined || row?.invoiced !== true || (line.amount ?? 0) <= 0) return undefined;
    if (line.course?.code?.family !== "orientation") return undefined;
    return {
      line,
      row,
      sheetColumn: "course",
      registerColumn: "invoiced",
      sheet: line.course.key,
      effect: line.amount === undefined ? undefined : -line.amount,
    };
  },
  passes: [
    {
      sheet: [{ ...apprenticeExample, price: 45, amount: 1800 }],
      register: [{ ...apprenticeExample, invoiced: null }],
    },
    { sheet: [], register: [apprenticeExample] },
  ],
  fails: [{ sheet: [{ ...apprenticeExample, price: 45, amount: 1800 }], register: [apprenticeExample] }],
});
