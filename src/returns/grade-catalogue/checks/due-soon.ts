import { gradeCatalogueSources } from "../../../regulations/deadlines";
import { iso } from "../../../values/day";
import { dueDays } from "../due-days";
import { rowCheck } from "./checks-on-catalogue";

/** Days before the last one from which to say so: our choice, a working week. */
const daysWarned = 7;

/** Not handed in, and due within a week; by the earlier of the two last days where no regulation set is chosen. */
export const dueSoon = rowCheck({
  id: "CAT-DUE-SOON",
  severity: "note",
  basis: "inferred",
  source: gradeCatalogueSources.nacka24,
  needs: ["endDate"],
  reads: ["sentDate"],
  test: ({ endDate, sentDate }, { today, regulationSet }) => {
    const { earliest } = dueDays(endDate, regulationSet);
    const left = earliest - today;
    return sentDate === undefined && endDate <= today && left >= 0 && left <= daysWarned
      ? { at: ["sentDate", "endDate"], params: { endDate: iso(endDate), due: iso(earliest), left } }
      : undefined;
  },
  passes: [
    { endDate: "2026-07-31", sentDate: "2026-08-10" },
    { endDate: "2026-08-07" },
    { endDate: "2026-06-05" },
  ],
  fails: [{ endDate: "2026-07-27" }, { endDate: "2026-08-03" }],
});
