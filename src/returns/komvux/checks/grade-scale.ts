import { gradesAllowed } from "../../../regulations/grade-scale";
import { iso, type Day } from "../../../values/day";
import { schoolLaw } from "../../sources";
import { rowCheck } from "./checks-on-komvux";
import { isUngraded } from "./ungraded-courses";

const simplifiedFrom = "2022-01-01";

/**
 * A grade that the scale of the course's level did not have on the day it was set. The grade is set when the
 * course ends; without an end, a start after the scale changed is enough to know it.
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
    const gradedOn = endDate ?? laterThanChange(startDate);
    if (gradedOn === undefined) return undefined;
    const allowed = gradesAllowed({ family: courseCode.family, level: courseCode.level }, gradedOn);
    if (allowed.length === 0 || allowed.includes(grade)) return undefined;
    return {
      at: ["grade", "courseCode"],
      params: {
        course: courseCode.code,
        allowed: allowed.filter((one) => one !== "streck").join(", "),
        gradedOn: iso(gradedOn),
      },
    };
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

function laterThanChange(startDate: Day | undefined): Day | undefined {
  return startDate !== undefined && iso(startDate) >= simplifiedFrom ? startDate : undefined;
}
