import type { Verdict } from "../../../engine/check";
import { iso } from "../../../values/day";
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
  test: (rows) => {
    const found = new Map<number, Verdict<"startDate" | "endDate" | "courseCode">>();
    const spans = rows
      .map(({ values, rowNumber }, index) => ({
        index,
        rowNumber,
        start: values.startDate,
        end: values.withdrawalDate ?? values.endDate,
      }))
      .sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || a.index - b.index);
    let longest: (typeof spans)[number] | undefined;
    for (const span of spans) {
      const { start, end } = span;
      if (start === undefined || end === undefined || end < start) continue;
      const other = longest;
      if (other?.start !== undefined && other.end !== undefined && start > other.start && start <= other.end)
        found.set(span.index, {
          at: ["startDate", "endDate", "courseCode"],
          params: { row: other.rowNumber, otherStart: iso(other.start), otherEnd: iso(other.end) },
        });
      if (longest?.end === undefined || end > longest.end) longest = span;
    }
    return found;
  },
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
