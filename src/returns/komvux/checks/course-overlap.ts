import { overlappingRounds } from "../../course-rows/overlapping-rounds";
import { verdictsAt } from "../../course-rows/verdicts-at";
import { scbRegister } from "../sources";
import { groupCheck } from "./checks-on-komvux";

/**
 * The same person in the same course over overlapping days, begun on different days. A withdrawal ends a row
 * early. Rows that begin the same day are duplicates, or belong to two units.
 */
export const courseOverlap = groupCheck({
  id: "KVX-COURSE-OVERLAP",
  severity: "review",
  basis: "inferred",
  source: scbRegister("En rad är en kursdeltagare i en kurs."),
  needs: ["personalNumber", "courseCode", "startDate", "endDate"],
  reads: ["withdrawalDate"],
  key: (row) => `${row.personalNumber.digits}|${row.courseCode.code}`,
  test: (rows) => verdictsAt(["startDate", "endDate", "courseCode"], overlappingRounds(rows)),
  passes: [
    [
      {
        personalNumber: "198002182387",
        courseCode: "ENGENG05",
        startDate: "2026-01-12",
        endDate: "2026-03-20",
      },
      {
        personalNumber: "198002182387",
        courseCode: "ENGENG05",
        startDate: "2026-03-23",
        endDate: "2026-06-05",
      },
    ],
    [
      {
        personalNumber: "198002182387",
        courseCode: "ENGENG05",
        startDate: "2026-01-12",
        endDate: "2026-06-05",
        withdrawalDate: "2026-02-02",
      },
      {
        personalNumber: "198002182387",
        courseCode: "ENGENG05",
        startDate: "2026-03-23",
        endDate: "2026-06-05",
      },
    ],
  ],
  fails: [
    [
      {
        personalNumber: "198002182387",
        courseCode: "ENGENG05",
        startDate: "2026-01-12",
        endDate: "2026-06-05",
      },
      {
        personalNumber: "198002182387",
        courseCode: "ENGENG05",
        startDate: "2026-03-23",
        endDate: "2026-08-28",
      },
    ],
  ],
});
