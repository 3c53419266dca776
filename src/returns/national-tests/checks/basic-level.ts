import { nackaInstructions } from "../../../regulations/nacka-source";
import { rowCheck } from "./checks-on-national-tests";

/** A course on basic level (grundläggande nivå), where there are no national tests. */
export const basicLevel = rowCheck({
  id: "NPR-BASIC-LEVEL",
  severity: "error",
  basis: "stated",
  source: nackaInstructions(
    "Nationella prov",
    "I den kommunala vuxenutbildningen på grundläggande nivå genomförs inte några nationella prov.",
  ),
  needs: ["testedCourse"],
  test: ({ testedCourse }) =>
    testedCourse.kind === "course" && testedCourse.course.level === "basic"
      ? { at: "testedCourse", params: { course: testedCourse.course.code } }
      : undefined,
  passes: [{ testedCourse: "ENGE1000X" }, { testedCourse: "C" }],
  fails: [{ testedCourse: "GRNENG2" }, { testedCourse: "GRNMATA" }],
});
