import { gradeOutsideScale } from "../../course-rows/grade-outside-scale";
import { schoolLaw } from "../../sources";
import { rowCheck } from "./checks-on-sfi";

/** A grade that sfi did not have on the day it was set: since 2022 Godkänt or Icke godkänt, before that A to F. */
export const gradeScale = rowCheck({
  id: "SFI-GRADE-SCALE",
  severity: "error",
  basis: "stated",
  source: schoolLaw("20 kap. 35–39 §§", "I sfi sätts Godkänt eller Icke godkänt (från 2022-01-01)."),
  needs: ["grade"],
  reads: ["startDate", "endDate"],
  test: (row) => {
    const wrong = gradeOutsideScale({ family: "sfi", level: "sfi" }, row);
    return wrong && { at: ["grade", "endDate"], params: { ...wrong } };
  },
  passes: [
    { grade: "G", endDate: "2026-06-05" },
    { grade: "IG", endDate: "2026-06-05" },
    { grade: "-", endDate: "2026-06-05" },
    { grade: "C", endDate: "2021-12-17" },
    { grade: "C", startDate: "2021-11-01" },
  ],
  fails: [
    { grade: "C", endDate: "2026-06-05" },
    { grade: "E", startDate: "2026-01-12" },
    { grade: "VG", endDate: "2026-06-05" },
  ],
});
