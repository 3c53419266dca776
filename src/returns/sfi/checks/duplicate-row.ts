import { repeatedRows } from "../../course-rows/repeated-rows";
import { verdictsAt } from "../../course-rows/verdicts-at";
import { scbSfiStatistics } from "../sources";
import { courseOfRow } from "../studies-of-row";
import { groupCheck } from "./checks-on-sfi";

const person = { personalNumber: "198002182387", startDate: "2026-01-12" };

/** The same person in the same course from the same day at the same unit, twice; the first row is not a finding. */
export const duplicateRow = groupCheck({
  id: "SFI-DUPLICATE",
  severity: "error",
  basis: "meaning",
  source: scbSfiStatistics("Statistiken räknar kursdeltagare: en person i en kurs."),
  needs: ["personalNumber", "startDate"],
  reads: ["studyPath", "sfiCourse", "schoolUnit"],
  key: (row) => {
    const course = courseOfRow(row);
    return course === undefined
      ? undefined
      : `${row.personalNumber.digits}|${course}|${row.startDate}|${row.schoolUnit ?? ""}`;
  },
  test: (rows) => verdictsAt(["personalNumber", "startDate", "studyPath"], repeatedRows(rows)),
  passes: [
    [
      { ...person, studyPath: "2C" },
      { ...person, studyPath: "2D" },
    ],
    [
      { ...person, studyPath: "2C", schoolUnit: "65062411" },
      { ...person, studyPath: "2C", schoolUnit: "28347619" },
    ],
  ],
  fails: [
    [
      { ...person, studyPath: "2C" },
      { ...person, studyPath: 2, sfiCourse: "C" },
    ],
  ],
});
