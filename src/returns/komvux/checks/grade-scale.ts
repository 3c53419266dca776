import { gradeOutsideScale } from "../../course-rows/grade-outside-scale";
import { schoolLaw } from "../../sources";
import { rowCheck } from "./checks-on-komvux";
import { isUngraded } from "./ungraded-courses";

/**
 * A grade that the scale of the course's level did not have on the day it was set.
 * Orientation courses and komvuxarbete have checks of their own.
 */
export const gradeScale = rowCheck({
  id: "KVX-GRADE-SCALE",
  severity: "error",
  basis: "stated",
  source: schoolLaw(
    "20 kap. 35–39 §§",
    "På grundläggande nivå sätts Godkänt eller Icke godkänt (från 2022-01-01), på gymnasial nivå A–F.",
  ),
  needs: ["courseCode", "grade"],
  reads: ["startDate", "endDate"],
  test: ({ courseCode, grade, startDate, endDate }) => {
    if (isUngraded(courseCode) || courseCode.family === "komvuxWork" || courseCode.level === undefined)
      return undefined;
    const wrong = gradeOutsideScale(
      { family: courseCode.family, level: courseCode.level },
      { grade, startDate, endDate },
    );
    return wrong && { at: ["grade", "courseCode"], params: { course: courseCode.code, ...wrong } };
  },
  passes: [
    { courseCode: "ENGENG05", grade: "C", endDate: "2026-06-05" },
    { courseCode: "GRNENG2", grade: "G", endDate: "2026-06-05" },
    { courseCode: "GRNENG2", grade: "C", endDate: "2021-12-17" },
    { courseCode: "GRNENG2", grade: "-", endDate: "2026-06-05" },
    { courseCode: "GRNENG2", grade: "C", startDate: "2021-11-01" },
  ],
  fails: [
    { courseCode: "GRNENG2", grade: "C", endDate: "2026-06-05" },
    { courseCode: "GRNMATA", grade: "E", startDate: "2026-01-12" },
    { courseCode: "ENGENG05", grade: "G", endDate: "2026-06-05" },
    { courseCode: "ENGE1000X", grade: "VG", endDate: "2026-06-05" },
    { courseCode: "SGRMAT7", grade: "IG", endDate: "2026-06-05" },
  ],
});
