import { caseClass } from "../deviation";
import { komvuxWorkSigned } from "../sources";
import { engA, lineA } from "./examples";

const work = { ...engA, course: "KVARVO", grade: "E", category: "Vård och omsorg" };
const workLine = { ...lineA, ...work, price: 48.1, amount: 4810 };

/** Komvuxarbete paid before huvudmannens rektor has signed its grade catalogue. */
export const komvuxWorkUnsigned = caseClass({
  id: "D24",
  severity: "review",
  basis: "stated",
  source: komvuxWorkSigned,
  needs: { register: ["signedDate"] },
  find: ({ row, line }, { registerHas, today }) => {
    if (line === undefined || row === undefined || (line.amount ?? 0) <= 0 || !registerHas("signedDate"))
      return undefined;
    if (row.course?.code?.family !== "komvuxWork") return undefined;
    if (row.signedDate !== undefined && row.signedDate <= today) return undefined;
    return {
      line,
      row,
      sheetColumn: "course",
      registerColumn: "signedDate",
      own: "",
      sheet: row.course.key,
      effect: line.amount === undefined ? undefined : -line.amount,
      effectIs: "atMost",
    };
  },
  passes: [{ sheet: [workLine], register: [{ ...work, signedDate: "2023-03-30" }] }],
  fails: [
    { sheet: [workLine, lineA], register: [work, { ...engA, signedDate: "2023-03-30" }] },
    { sheet: [workLine], register: [{ ...work, signedDate: "2023-05-30" }] },
  ],
});
