import { type GradedCourse, gradesAllowed } from "../../../regulations/grade-scale";
import type { TestedCourse } from "../../../values/tested-course";
import { schoolLaw } from "../../sources";
import { rowCheck } from "./checks-on-national-tests";

/**
 * A grade that the course's scale does not have. That a test's grade follows the course's scale is inferred; the
 * half-year's end stands for the day of a test without one.
 */
export const resultScale = rowCheck({
  id: "NPR-RESULT-SCALE",
  severity: "review",
  basis: "inferred",
  source: schoolLaw(
    "20 kap. 35–39 §§",
    "På gymnasial nivå sätts något av betygen A–F, i sfi Godkänt eller Icke godkänt (från 2022-01-01).",
  ),
  needs: ["testedCourse", "testResult"],
  reads: ["testDate"],
  test: ({ testedCourse, testResult, testDate }, { halfYear }) => {
    if (testResult.kind !== "grade") return undefined;
    const allowed = gradesAllowed(graded(testedCourse), testDate ?? halfYear.end);
    const { grade } = testResult;
    return allowed.length === 0 || (grade !== "streck" && allowed.includes(grade))
      ? undefined
      : {
          at: ["testResult", "testedCourse"],
          params: { allowed: allowed.filter((one) => one !== "streck").join(", ") },
        };
  },
  passes: [
    { testedCourse: "ENGE1000X", testResult: "C" },
    { testedCourse: "C", testResult: "G" },
    { testedCourse: "C", testResult: "C", testDate: "2021-11-15" },
    { testedCourse: "C", testResult: 99 },
  ],
  fails: [
    { testedCourse: "ENGE1000X", testResult: "G" },
    { testedCourse: "2C", testResult: "C", testDate: "2026-05-11" },
    { testedCourse: "ENGE1000X", testResult: "-" },
  ],
});

function graded(tested: TestedCourse): GradedCourse {
  return tested.kind === "sfi" ? { family: "sfi", level: "sfi" } : tested.course;
}
