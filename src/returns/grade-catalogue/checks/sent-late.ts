import { gradeCatalogueSources } from "../../../regulations/deadlines";
import { iso } from "../../../values/day";
import { dueDays } from "../due-days";
import { rowCheck } from "./checks-on-catalogue";

/** Handed in after the last day: by the regulation set that is chosen, by both where none is. */
export const sentLate = rowCheck({
  id: "CAT-SENT-LATE",
  severity: "note",
  basis: "stated",
  source: gradeCatalogueSources.nacka24,
  needs: ["endDate", "sentDate"],
  test: ({ endDate, sentDate }, { regulationSet }) => {
    const { latest } = dueDays(endDate, regulationSet);
    return sentDate > latest
      ? {
          at: ["sentDate", "endDate"],
          params: { sentDate: iso(sentDate), due: iso(latest), days: sentDate - latest },
        }
      : undefined;
  },
  passes: [{ endDate: "2026-06-05", sentDate: "2026-06-19" }],
  fails: [{ endDate: "2026-06-05", sentDate: "2026-07-01" }],
});
