import { withdrawal28, withdrawal28Source } from "../../../regulations/withdrawal-28-days";
import { iso } from "../../../values/day";
import { rowCheck } from "./checks-on-follow-up";

/** A withdrawal on day 27 or 28, where the reading of "efter 28 dagar" or a day's difference decides the payment. */
export const withdrawalEdge = rowCheck({
  id: "FUP-WITHDRAWAL-EDGE",
  severity: "review",
  basis: "inferred",
  source: withdrawal28Source,
  needs: ["startDate", "withdrawalDate"],
  test: ({ startDate, withdrawalDate }) => {
    const found = withdrawal28(startDate, withdrawalDate);
    return found?.onTheEdge === true
      ? {
          at: ["withdrawalDate", "startDate"],
          params: {
            days: found.daysOnCourse,
            startDate: iso(startDate),
            withdrawalDate: iso(withdrawalDate),
          },
        }
      : undefined;
  },
  passes: [
    { startDate: "2026-01-12", withdrawalDate: "2026-02-07" },
    { startDate: "2026-01-12", withdrawalDate: "2026-02-10" },
  ],
  fails: [
    { startDate: "2026-01-12", withdrawalDate: "2026-02-08" },
    { startDate: "2026-01-12", withdrawalDate: "2026-02-09" },
  ],
});
