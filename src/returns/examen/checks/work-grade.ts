import { adultEducationOrdinance } from "../../sources";
import { rowCheck } from "./checks-on-examen";

/** A grade on komvuxarbete other than E and F. */
export const workGrade = rowCheck({
  id: "EXM-WORK-GRADE",
  severity: "error",
  basis: "stated",
  source: adultEducationOrdinance("4 kap. 8 §", "På komvuxarbetet sätts något av betygen E och F."),
  needs: ["courseCode", "grade"],
  test: ({ courseCode, grade }) =>
    courseCode.family === "komvuxWork" && grade !== "E" && grade !== "F" && grade !== "streck"
      ? { at: ["grade", "courseCode"], params: { course: courseCode.code } }
      : undefined,
  passes: [
    { courseCode: "KVARVO", grade: "E" },
    { courseCode: "KVARSH", grade: "F" },
    { courseCode: "ENGENG05", grade: "A" },
  ],
  fails: [
    { courseCode: "KVARVO", grade: "C" },
    { courseCode: "KVARSH", grade: "VG" },
  ],
});
