import { hasNationalTest, nationalTestsSource } from "../../../regulations/national-tests";
import { rowCheck } from "./checks-on-national-tests";

/** A course or level that has no obligatory national test. */
export const testNotObligatory = rowCheck({
  id: "NPR-NOT-OBLIGATORY",
  severity: "review",
  basis: "inferred",
  source: nationalTestsSource,
  needs: ["testedCourse"],
  test: ({ testedCourse }) =>
    testedCourse.kind === "course" &&
    testedCourse.course.level !== "basic" &&
    !hasNationalTest(testedCourse.course)
      ? { at: "testedCourse", params: { course: testedCourse.course.code } }
      : undefined,
  passes: [
    ...["ENGE1000X", "ENGE2000X", "MATE1B00X", "MATE2C00X", "MATO1B00X", "SVEN1000X", "SVEN3000X"],
    ...["SVEA1000X", "SVEA3000X", "ENGENG05", "MATMAT02b", "SVASVA03", "C"],
  ].map((testedCourse) => ({ testedCourse })),
  fails: [
    { testedCourse: "ENGE3000X" },
    { testedCourse: "SVEN2000X" },
    { testedCourse: "SVASVA02" },
    { testedCourse: "BIOG1000X" },
    { testedCourse: "KVARVO" },
  ],
});
