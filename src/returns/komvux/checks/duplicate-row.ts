import { repeatedRows } from "../../course-rows/repeated-rows";
import { verdictsAt } from "../../course-rows/verdicts-at";
import { scbRegister } from "../sources";
import { groupCheck } from "./checks-on-komvux";

/** The same person in the same course from the same day at the same unit, twice; the first row is not a finding. */
export const duplicateRow = groupCheck({
  id: "KVX-DUPLICATE",
  severity: "error",
  basis: "meaning",
  source: scbRegister("En rad är en kursdeltagare i en kurs."),
  needs: ["personalNumber", "courseCode", "startDate"],
  reads: ["schoolUnit"],
  key: (row) =>
    `${row.personalNumber.digits}|${row.courseCode.code}|${row.startDate}|${row.schoolUnit ?? ""}`,
  test: (rows) => {
    const course = rows[0]?.values.courseCode?.code ?? "";
    const found = [...repeatedRows(rows)].map(([index, { row }]) => [index, { row, course }] as const);
    return verdictsAt(["personalNumber", "courseCode", "startDate"], new Map(found));
  },
  passes: [
    [
      { personalNumber: "198002182387", courseCode: "ENGENG05", startDate: "2026-01-12" },
      { personalNumber: "198002182387", courseCode: "ENGENG06", startDate: "2026-01-12" },
    ],
    [
      {
        personalNumber: "198002182387",
        courseCode: "ENGENG05",
        startDate: "2026-01-12",
        schoolUnit: "65062411",
      },
      {
        personalNumber: "198002182387",
        courseCode: "ENGENG05",
        startDate: "2026-01-12",
        schoolUnit: "28347619",
      },
    ],
  ],
  fails: [
    [
      { personalNumber: "198002182387", courseCode: "ENGENG05", startDate: "2026-01-12" },
      { personalNumber: "19800218-2387", courseCode: "ENGENG05", startDate: "2026-01-12" },
    ],
    [
      {
        personalNumber: "198002182387",
        courseCode: "ENGENG05",
        startDate: "2026-01-12",
        schoolUnit: "65062411",
      },
      { personalNumber: "198002182387", courseCode: "engeng05", startDate: 46034, schoolUnit: 65062411 },
    ],
  ],
});
