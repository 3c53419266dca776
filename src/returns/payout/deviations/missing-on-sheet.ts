import { closing } from "../closing";
import { caseClass } from "../deviation";
import { apprenticeExample, engA, lineA } from "./examples";
import { isAwaited } from "../is-awaited";
import { owed } from "../owed";
import { checkTheSheet } from "../sources";

/** A course that closed with a grade in the months at hand, without a line on any of their sheets. */
export const missingOnSheet = caseClass({
  id: "D01",
  severity: "review",
  basis: "inferred",
  source: checkTheSheet,
  restsOn: ["shares"],
  find: (one, context) => {
    const { row } = one;
    if (row === undefined || one.packagePaid || !isAwaited(one, context)) return undefined;
    const closed = closing(row, context.settings);
    if (closed === undefined || closed.event === "withdrawalAfter28") return undefined;
    const money = owed(row, closed, context);
    return {
      row,
      registerColumn: "grade",
      own: row.grade ?? "",
      ...money,
      params: { event: closed.event },
      ...(closed.event === "gradeFailed" && context.settings.shares.gradeFailed === undefined
        ? { flips: [{ unknown: "shares", choice: "gradeFailed" }] }
        : {}),
    };
  },
  passes: [
    { sheet: [lineA], register: [engA] },
    { sheet: [], register: [{ ...engA, grade: null }] },
    { sheet: [], register: [{ ...engA, endDate: "2023-04-19", gradeDate: "2023-04-19" }] },
    { sheet: [], register: [apprenticeExample] },
  ],
  fails: [
    { sheet: [], register: [engA] },
    { sheet: [], register: [{ ...engA, grade: "F" }] },
  ],
});
