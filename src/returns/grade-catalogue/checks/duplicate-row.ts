import { repeatedRows } from "../../course-rows/repeated-rows";
import { verdictsAt } from "../../course-rows/verdicts-at";
import { catalogueSays } from "../sources";
import { groupCheck } from "./checks-on-catalogue";

/** Two grades for the same person in the same course on the same day; the first row is not a finding. */
export const duplicateRow = groupCheck({
  id: "CAT-DUPLICATE",
  severity: "error",
  basis: "meaning",
  source: catalogueSays("Betygskatalogen visar elevens betyg på kursen."),
  needs: ["personalNumber", "courseCode", "gradeDate"],
  key: ({ personalNumber, courseCode, gradeDate }) =>
    `${personalNumber.digits}|${courseCode.code}|${gradeDate}`,
  test: (rows) => verdictsAt(["personalNumber", "courseCode", "gradeDate"], repeatedRows(rows)),
  passes: [
    [
      { personalNumber: "198002182387", courseCode: "ENGENG05", gradeDate: "2026-03-20" },
      { personalNumber: "198002182387", courseCode: "ENGENG05", gradeDate: "2026-06-05" },
    ],
  ],
  fails: [
    [
      { personalNumber: "198002182387", courseCode: "ENGENG05", gradeDate: "2026-03-20" },
      { personalNumber: "19800218-2387", courseCode: "engeng05", gradeDate: "2026-03-20" },
    ],
  ],
});
