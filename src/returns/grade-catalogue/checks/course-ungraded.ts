import { adultEducationOrdinance } from "../../sources";
import { rowCheck } from "./checks-on-catalogue";

/** A code on which no grade is set: an orienteringskurs, which gives an intyg, or a package, whose courses are graded. */
export const courseUngraded = rowCheck({
  id: "CAT-COURSE-UNGRADED",
  severity: "review",
  basis: "stated",
  source: adultEducationOrdinance(
    "4 kap. 7 och 25 §§",
    "Betyg sätts inte på orienteringskurser; eleven får ett intyg.",
  ),
  needs: ["courseCode"],
  test: ({ courseCode: { code, family } }) =>
    family === "orientation" || family === "package"
      ? { at: "courseCode", params: { course: code } }
      : undefined,
  passes: [{ courseCode: "ENGE1000X" }, { courseCode: "KVARVO" }],
  fails: [{ courseCode: "GRNORI21B" }, { courseCode: "VOXUNN" }],
});
