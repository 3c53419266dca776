import { gradeCatalogueSources } from "../../../regulations/deadlines";
import { iso } from "../../../values/day";
import { dueDays } from "../due-days";
import { rowCheck } from "./checks-on-catalogue";

/** Late by one of Nacka's two texts and not by the other, and nobody has chosen which of them holds. */
export const dueUndecided = rowCheck({
  id: "CAT-DUE-UNDECIDED",
  severity: "review",
  basis: "stated",
  source: gradeCatalogueSources.alvis,
  needs: ["endDate"],
  reads: ["sentDate"],
  test: ({ endDate, sentDate }, { today, regulationSet }) => {
    const { nacka24, alvis, earliest, latest } = dueDays(endDate, regulationSet);
    const at = sentDate ?? today;
    if (at <= earliest || at > latest) return undefined;
    return {
      at: ["sentDate", "endDate"],
      params: { endDate: iso(endDate), byDays: iso(nacka24), byWorkingDays: iso(alvis) },
    };
  },
  passes: [{ endDate: "2026-03-20", sentDate: "2026-04-03" }, { endDate: "2026-06-05" }],
  fails: [{ endDate: "2026-03-27", sentDate: "2026-04-13" }],
});
