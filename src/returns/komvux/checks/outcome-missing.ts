import { iso } from "../../../values/day";
import { endedWithoutOutcome } from "../../course-rows/ended-without-outcome";
import { scbRegister } from "../sources";
import { rowCheck } from "./checks-on-komvux";
import { isUngraded } from "./ungraded-courses";

/** A course that has ended in the half-year without a grade, a reason why there is none, or a withdrawal. */
export const outcomeMissing = rowCheck({
  id: "KVX-OUTCOME-MISSING",
  severity: "review",
  basis: "inferred",
  source: scbRegister(
    "Betyg, Orsak till att betygsvärde ej finns och Avbrott är variabler i komvuxregistret.",
  ),
  needs: ["courseCode", "endDate"],
  reads: ["grade", "missingGradeReason", "withdrawal", "withdrawalDate"],
  test: (row, { halfYear, today }) => {
    if (isUngraded(row.courseCode) || row.missingGradeReason !== undefined) return undefined;
    if (!endedWithoutOutcome(row, { halfYear, today })) return undefined;
    return { at: ["grade", "missingGradeReason", "withdrawal"], params: { endDate: iso(row.endDate) } };
  },
  passes: [
    { courseCode: "ENGENG05", endDate: "2026-06-05", grade: "C" },
    { courseCode: "ENGENG05", endDate: "2026-06-05", missingGradeReason: "Underlag saknas" },
    { courseCode: "ENGENG05", endDate: "2026-06-05", withdrawal: "Ja", withdrawalDate: "2026-03-02" },
    { courseCode: "ENGENG05", endDate: "2026-07-31" },
    { courseCode: "GRNORI21B", endDate: "2026-06-05" },
  ],
  fails: [
    { courseCode: "ENGENG05", endDate: "2026-06-05" },
    { courseCode: "ENGENG05", endDate: "2026-06-05", withdrawal: "Nej" },
  ],
});
