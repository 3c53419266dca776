import { caseClass } from "../deviation";
import { checkTheSheet } from "../sources";
import { engA, lineA, personB } from "./examples";

/** A line for a person, course and start that the provider's own register does not have. */
export const unknownToUs = caseClass({
  id: "D02",
  severity: "review",
  basis: "inferred",
  source: checkTheSheet,
  find: ({ row, line, candidates, by }) => {
    if (row !== undefined || line === undefined || line.correction) return undefined;
    const [nearest] = candidates;
    return {
      line,
      ...(nearest === undefined ? {} : { row: nearest }),
      sheetColumn: "personalNumber",
      registerColumn: "personalNumber",
      sheet: line.course?.key ?? "",
      effect: line.amount === undefined ? undefined : -line.amount,
      effectIs: candidates.length > 0 ? "atMost" : "exact",
      params: {
        candidates: candidates.length,
        row: nearest?.place.row ?? 0,
        by,
        noNumber: line.person === undefined ? 1 : 0,
      },
    };
  },
  passes: [{ sheet: [lineA], register: [engA] }],
  fails: [
    { sheet: [lineA], register: [] },
    { sheet: [{ ...lineA, personalNumber: null }], register: [] },
    { sheet: [lineA], register: [{ ...engA, personalNumber: personB }] },
    {
      sheet: [lineA],
      register: [{ ...engA, startDate: "2022-10-10", endDate: "2022-12-31", gradeDate: "2022-12-31" }],
    },
  ],
});
