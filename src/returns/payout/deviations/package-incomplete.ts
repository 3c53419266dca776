import { closing } from "../closing";
import { caseClass } from "../deviation";
import { isAwaited } from "../is-awaited";
import { owed } from "../owed";
import { checkTheSheet } from "../sources";
import { engA, lineA } from "./examples";

/** A closed course that is not on the sheet though other courses of its package (kurspaket) are. */
export const packageIncomplete = caseClass({
  id: "D23",
  severity: "review",
  basis: "inferred",
  source: checkTheSheet,
  restsOn: ["shares"],
  needs: { register: ["package"] },
  find: (one, context) => {
    const { row } = one;
    if (row === undefined || !one.packagePaid || !isAwaited(one, context)) return undefined;
    const closed = closing(row, context.settings);
    if (closed === undefined || closed.event === "withdrawalAfter28") return undefined;
    return {
      row,
      registerColumn: "course",
      own: row.course?.key ?? "",
      ...owed(row, closed, context),
      params: { package: row.package ?? "" },
    };
  },
  passes: [
    {
      sheet: [lineA, { ...lineA, course: "ENGENG06" }],
      register: [
        { ...engA, package: "Vård 1" },
        { ...engA, course: "ENGENG06", package: "Vård 1" },
      ],
    },
    { sheet: [], register: [{ ...engA, package: "Vård 1" }] },
  ],
  fails: [
    {
      sheet: [lineA],
      register: [
        { ...engA, package: "Vård 1" },
        { ...engA, course: "ENGENG06", package: "Vård 1" },
      ],
    },
  ],
});
