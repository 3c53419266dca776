import { iso } from "../../../values/day";
import { endedWithoutOutcome } from "../../course-rows/ended-without-outcome";
import { scbSfiStatistics } from "../sources";
import { rowCheck } from "./checks-on-sfi";

/** A course that has ended in the half-year without a grade or a withdrawal. */
export const outcomeMissing = rowCheck({
  id: "SFI-OUTCOME-MISSING",
  severity: "review",
  basis: "inferred",
  source: scbSfiStatistics("Resultatet är slutfört, avbrutet eller fortsätter nästa kalenderår."),
  needs: ["endDate"],
  reads: ["grade", "withdrawal", "withdrawalDate"],
  test: (row, context) =>
    endedWithoutOutcome(row, context)
      ? { at: ["grade", "withdrawal", "endDate"], params: { endDate: iso(row.endDate) } }
      : undefined,
  passes: [
    { endDate: "2026-06-05", grade: "G" },
    { endDate: "2026-06-05", withdrawal: "Ja", withdrawalDate: "2026-03-02" },
    { endDate: "2026-07-31" },
  ],
  fails: [{ endDate: "2026-06-05" }, { endDate: "2026-06-05", withdrawal: "Nej" }],
});
