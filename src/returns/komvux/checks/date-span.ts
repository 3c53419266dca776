import { iso } from "../../../values/day";
import { scbRegister } from "../sources";
import { rowCheck } from "./checks-on-komvux";

/** The longest that one course plausibly takes, in days: two years. */
export const longestCourseDays = 731;

/** Start and end so far apart that one of the years is probably mistyped. */
export const dateSpan = rowCheck({
  id: "KVX-DATE-SPAN",
  severity: "review",
  basis: "inferred",
  source: scbRegister("Kursstart och Kursslut är två av variablerna i komvuxregistret."),
  needs: ["startDate", "endDate"],
  test: ({ startDate, endDate }) =>
    endDate - startDate > longestCourseDays
      ? { at: ["endDate", "startDate"], params: { startDate: iso(startDate), endDate: iso(endDate) } }
      : undefined,
  passes: [{ startDate: "2025-01-13", endDate: "2026-12-18" }],
  fails: [{ startDate: "2026-01-12", endDate: "2029-06-05" }],
});
