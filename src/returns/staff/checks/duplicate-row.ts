import type { Verdict } from "../../../engine/check";
import { contentColumns, rowContent } from "../row-content";
import { splitByPlace } from "../sources";
import { groupCheck } from "./checks-on-staff";

/** The same row twice: the same person, unit, Verksamhetstyp, employment, posts and subjects. */
export const duplicateRow = groupCheck({
  id: "STF-DUPLICATE",
  severity: "error",
  basis: "meaning",
  source: splitByPlace,
  needs: ["personalNumber", "activityType"],
  reads: contentColumns,
  key: (row) => `${row.personalNumber.digits}|${row.activityType}|${rowContent(row)}`,
  test: (rows) => {
    const first = rows[0]?.rowNumber ?? 0;
    return new Map(
      rows
        .slice(1)
        .map((_, index): [number, Verdict<"personalNumber" | "activityType">] => [
          index + 1,
          { at: ["personalNumber", "activityType"], params: { row: first } },
        ]),
    );
  },
  passes: [
    [
      { personalNumber: "198002182387", activityType: "komvux", schoolUnit: "65062411", teacherExtent: 50 },
      { personalNumber: "198002182387", activityType: "komvux", schoolUnit: "28347619", teacherExtent: 50 },
    ],
  ],
  fails: [
    [
      { personalNumber: "198002182387", activityType: "komvux", schoolUnit: "65062411", teacherExtent: 50 },
      { personalNumber: "19800218-2387", activityType: "komvux", schoolUnit: 65062411, teacherExtent: "50" },
    ],
  ],
});
