import { scbRegister } from "../sources";
import { rowCheck } from "./checks-on-komvux";

/**
 * A grade together with a reason why there is none. A streck is the decision not to grade, so a reason beside it
 * is in its place.
 */
export const gradeAndReason = rowCheck({
  id: "KVX-OUTCOME-GRADE-REASON",
  severity: "review",
  basis: "inferred",
  source: scbRegister("Variabeln heter Orsak till att betygsvärde ej finns."),
  needs: ["grade", "missingGradeReason"],
  test: ({ grade, missingGradeReason }) =>
    grade === "streck"
      ? undefined
      : { at: ["missingGradeReason", "grade"], params: { grade, missingGradeReason } },
  passes: [
    { grade: "C" },
    { grade: "-", missingGradeReason: "Underlag saknas" },
    { missingGradeReason: "Kursen pågår" },
  ],
  fails: [{ grade: "C", missingGradeReason: "Kursen pågår" }],
});
