import { iso } from "../../values/day";
import type { Source } from "../../regulations/source";
import { rowCheck } from "./checks-on-participants";

/** The longest that one course plausibly takes, in days: two years. */
export const longestCourseDays = 731;

/** Start and end so far apart that one of the years is probably mistyped. */
export const dateSpan = (prefix: string, source: Source) =>
  rowCheck({
    id: `${prefix}-DATE-SPAN`,
    severity: "review",
    basis: "inferred",
    source,
    needs: ["startDate", "endDate"],
    test: ({ startDate, endDate }) =>
      endDate - startDate > longestCourseDays
        ? { at: ["endDate", "startDate"], params: { startDate: iso(startDate), endDate: iso(endDate) } }
        : undefined,
    passes: [{ startDate: "2025-01-13", endDate: "2026-12-18" }],
    fails: [{ startDate: "2026-01-12", endDate: "2029-06-05" }],
  });
