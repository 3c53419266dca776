import { gradeCatalogueSources } from "../../../regulations/deadlines";
import { iso } from "../../../values/day";
import { dueDays } from "../due-days";
import { rowCheck } from "./checks-on-catalogue";

/**
 * Not handed in, and the last day has passed: by the regulation set that is chosen, by both where none is. Only to be
 * looked at, because the list may just not have been told that the paper is there.
 */
export const dueOverdue = rowCheck({
  id: "CAT-DUE-OVERDUE",
  severity: "review",
  basis: "stated",
  source: gradeCatalogueSources.nacka24,
  needs: ["endDate"],
  reads: ["sentDate"],
  test: ({ endDate, sentDate }, { today, regulationSet }) => {
    const { latest } = dueDays(endDate, regulationSet);
    return sentDate === undefined && today > latest
      ? { at: ["sentDate", "endDate"], params: { endDate: iso(endDate), due: iso(latest) } }
      : undefined;
  },
  passes: [
    { endDate: "2026-06-05", sentDate: "2026-06-10" },
    { endDate: "2026-07-27" },
    { endDate: "2026-08-07" },
  ],
  fails: [{ endDate: "2026-06-05" }, { endDate: "2026-07-24" }],
});
