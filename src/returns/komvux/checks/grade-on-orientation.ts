import { adultEducationOrdinance } from "../../sources";
import { rowCheck } from "./checks-on-komvux";

/** A grade on an orientation course (orienteringskurs), which gives a certificate (intyg) and never a grade. */
export const gradeOnOrientation = rowCheck({
  id: "KVX-ORIENTATION-GRADE",
  severity: "error",
  basis: "stated",
  source: adultEducationOrdinance(
    "4 kap. 7 §",
    "Betyg sätts inte på orienteringskurser och individuella kurser.",
  ),
  needs: ["courseCode", "grade"],
  test: ({ courseCode, grade }) =>
    courseCode.family === "orientation"
      ? {
          at: ["grade", "courseCode"],
          params: { course: courseCode.code, grade },
          fixes: [{ column: "grade", value: null, safe: false }],
        }
      : undefined,
  passes: [{ courseCode: "GRNORI21B" }, { courseCode: "GRNENG2", grade: "G" }],
  fails: [{ courseCode: "GRNORI21B", grade: "G" }],
});
