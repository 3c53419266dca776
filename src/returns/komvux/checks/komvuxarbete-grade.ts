import { adultEducationOrdinance } from "../../sources";
import { rowCheck } from "./checks-on-komvux";

const allowed: readonly string[] = ["E", "F", "streck"];

/** Komvuxarbete graded otherwise than E or F. */
export const komvuxarbeteGrade = rowCheck({
  id: "KVX-KOMVUXARBETE-GRADE",
  severity: "error",
  basis: "stated",
  source: adultEducationOrdinance(
    "4 kap. 8 §",
    "På ett komvuxarbete på gymnasial nivå sätts betyget E eller F.",
  ),
  needs: ["courseCode", "grade"],
  test: ({ courseCode, grade }) =>
    courseCode.family === "komvuxWork" && !allowed.includes(grade)
      ? { at: ["grade", "courseCode"], params: { course: courseCode.code, grade } }
      : undefined,
  passes: [
    { courseCode: "KVARVO", grade: "E" },
    { courseCode: "KVARVO", grade: "F" },
    { courseCode: "ENGENG05", grade: "A" },
  ],
  fails: [{ courseCode: "KVARVO", grade: "A" }],
});
