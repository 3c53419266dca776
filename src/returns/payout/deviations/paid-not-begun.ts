import { caseClass } from "../deviation";
import { wrongCourse } from "../sources";
import { engA, lineA } from "./examples";

/** Paid though the provider has registered that the pupil never began (Ej påbörjad). */
export const paidNotBegun = caseClass({
  id: "D05",
  severity: "review",
  basis: "inferred",
  source: wrongCourse,
  needs: { register: ["status"] },
  find: ({ row, line }, { settings }) => {
    if (line === undefined || row?.status !== "notBegun" || (line.amount ?? 0) <= 0) return undefined;
    if ((settings.shares.notBegun ?? 0) > 0) return undefined;
    return {
      line,
      row,
      sheetColumn: "amount",
      registerColumn: "status",
      effect: line.amount === undefined ? undefined : -line.amount,
    };
  },
  passes: [
    { sheet: [lineA], register: [{ ...engA, status: "Avslutad" }] },
    { sheet: [], register: [{ ...engA, status: "Ej påbörjad" }] },
  ],
  fails: [{ sheet: [lineA], register: [{ ...engA, grade: null, status: "Ej påbörjad" }] }],
});
