import { gradesAllowed } from "../../../regulations/grade-scale";
import { iso } from "../../../values/day";
import { schoolLaw } from "../../sources";
import { rowCheck } from "./checks-on-catalogue";

/** A grade that the scale of the course's level did not have on the day it was set; a komvuxarbete has E and F only. */
export const gradeScale = rowCheck({
  id: "CAT-GRADE-SCALE",
  severity: "error",
  basis: "stated",
  source: schoolLaw(
    "20 kap. 35–39 §§",
    "På grundläggande nivå sätts Godkänt eller Icke godkänt (från 2022-01-01), på gymnasial nivå A–F.",
  ),
  needs: ["courseCode", "grade"],
  reads: ["gradeDate", "endDate"],
  test: ({ courseCode, grade, gradeDate, endDate }) => {
    const gradedOn = gradeDate ?? endDate;
    if (gradedOn === undefined) return undefined;
    const allowed = gradesAllowed(courseCode, gradedOn);
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
    { courseCode: "ENGE1000X", grade: "C", gradeDate: "2026-06-05" },
    { courseCode: "GRNENG2", grade: "G", gradeDate: "2026-06-05" },
    { courseCode: "GRNENG2", grade: "C", gradeDate: "2021-12-17" },
    { courseCode: "KVARVO", grade: "E", endDate: "2026-06-05" },
  ],
  fails: [
    { courseCode: "GRNENG2", grade: "C", gradeDate: "2026-06-05" },
    { courseCode: "ENGENG05", grade: "G", endDate: "2026-06-05" },
    { courseCode: "KVARVO", grade: "A", gradeDate: "2026-06-05" },
  ],
});
