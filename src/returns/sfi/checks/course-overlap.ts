import { overlappingRounds } from "../../course-rows/overlapping-rounds";
import { verdictsAt } from "../../course-rows/verdicts-at";
import { scbSfiStatistics } from "../sources";
import { studiesOfRow } from "../studies-of-row";
import { groupCheck } from "./checks-on-sfi";

const person = { personalNumber: "198002182387", studyPath: 2, sfiCourse: "C" };

/** The same person in the same course over overlapping days, begun on different days. */
export const courseOverlap = groupCheck({
  id: "SFI-COURSE-OVERLAP",
  severity: "review",
  basis: "inferred",
  source: scbSfiStatistics("Statistiken räknar kursdeltagare: en person i en kurs."),
  needs: ["personalNumber", "startDate", "endDate"],
  reads: ["studyPath", "sfiCourse", "withdrawalDate"],
  key: (row) => {
    const { course } = studiesOfRow(row);
    return course === undefined ? undefined : `${row.personalNumber.digits}|${course}`;
  },
  test: (rows) => verdictsAt(["startDate", "endDate", "sfiCourse"], overlappingRounds(rows)),
  passes: [
    [
      { ...person, startDate: "2026-01-12", endDate: "2026-03-20" },
      { ...person, startDate: "2026-03-23", endDate: "2026-06-05" },
    ],
    [
      { ...person, startDate: "2026-01-12", endDate: "2026-06-05", withdrawalDate: "2026-02-02" },
      { ...person, startDate: "2026-03-23", endDate: "2026-06-05" },
    ],
  ],
  fails: [
    [
      { ...person, startDate: "2026-01-12", endDate: "2026-06-05" },
      { ...person, startDate: "2026-03-23", endDate: "2026-08-28" },
    ],
  ],
});
