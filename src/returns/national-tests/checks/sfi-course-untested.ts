import { nationalTestsSource, testedSfiCourses } from "../../../regulations/national-tests";
import { rowCheck } from "./checks-on-national-tests";

/** Course A of sfi, which has no national test. */
export const sfiCourseUntested = rowCheck({
  id: "NPR-SFI-COURSE",
  severity: "review",
  basis: "stated",
  source: nationalTestsSource,
  needs: ["testedCourse"],
  test: ({ testedCourse }) =>
    testedCourse.kind === "sfi" && !testedSfiCourses.includes(testedCourse.course)
      ? { at: "testedCourse", params: { course: testedCourse.course } }
      : undefined,
  passes: [{ testedCourse: "B" }, { testedCourse: "2C" }, { testedCourse: "SFIKUD93" }],
  fails: [{ testedCourse: "A" }, { testedCourse: "SFIKUA9" }],
});
