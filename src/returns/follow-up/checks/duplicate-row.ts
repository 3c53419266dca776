import { repeatedRows } from "../../course-rows/repeated-rows";
import { verdictsAt } from "../../course-rows/verdicts-at";
import { registerSays } from "../sources";
import { groupCheck } from "./checks-on-follow-up";

/** The same person in the same course from the same day, twice; the first row is not a finding. */
export const duplicateRow = groupCheck({
  id: "FUP-DUPLICATE",
  severity: "error",
  basis: "meaning",
  source: registerSays("En rad är en elev i en kurs."),
  needs: ["personalNumber", "courseCode", "startDate"],
  key: ({ personalNumber, courseCode, startDate }) =>
    `${personalNumber.digits}|${courseCode.code}|${startDate}`,
  test: (rows) => verdictsAt(["personalNumber", "courseCode", "startDate"], repeatedRows(rows)),
  passes: [
    [
      { personalNumber: "198002182387", courseCode: "ENGE1000X", startDate: "2026-01-12" },
      { personalNumber: "198002182387", courseCode: "ENGE1000X", startDate: "2026-08-17" },
    ],
  ],
  fails: [
    [
      { personalNumber: "198002182387", courseCode: "ENGE1000X", startDate: "2026-01-12" },
      { personalNumber: "19800218-2387", courseCode: "enge1000x", startDate: 46034 },
    ],
  ],
});
