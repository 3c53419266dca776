import { testedCourseName } from "../../../values/tested-course";
import { repeatedRows } from "../../course-rows/repeated-rows";
import { verdictsAt } from "../../course-rows/verdicts-at";
import { scbTestFile } from "../sources";
import { groupCheck } from "./checks-on-national-tests";

const person = { personalNumber: "198002182387", testedCourse: "ENGE1000X" };

/** The same person with the same test twice; the first row is not a finding. A new attempt may be right. */
export const duplicateTest = groupCheck({
  id: "NPR-DUPLICATE",
  severity: "review",
  basis: "inferred",
  source: scbTestFile("Filen har en rad för varje elev som ska ha gjort provet."),
  needs: ["personalNumber", "testedCourse"],
  key: ({ personalNumber, testedCourse }) => `${personalNumber.digits}|${testedCourseName(testedCourse)}`,
  test: (rows) => {
    const course = rows[0]?.values.testedCourse;
    const name = course === undefined ? "" : testedCourseName(course);
    const found = [...repeatedRows(rows)].map(([index, { row }]) => [index, { row, course: name }] as const);
    return verdictsAt(["personalNumber", "testedCourse"], new Map(found));
  },
  passes: [
    [person, { ...person, testedCourse: "ENGE2000X" }],
    [person, { ...person, personalNumber: "19900101TF10" }],
  ],
  fails: [
    [person, { ...person, testedCourse: "enge1000x" }],
    [
      { ...person, testedCourse: "2C" },
      { ...person, testedCourse: "SFIKUC92" },
    ],
  ],
});
