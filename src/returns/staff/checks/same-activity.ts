import type { Verdict } from "../../../engine/check";
import { contentColumns, rowContent } from "../row-content";
import { splitByPlace } from "../sources";
import { groupCheck } from "./checks-on-staff";

/** The same person, unit, Verksamhetstyp and employment on two rows that otherwise differ: could they be one? */
export const sameActivity = groupCheck({
  id: "STF-SAME-ACTIVITY",
  severity: "review",
  basis: "inferred",
  source: splitByPlace,
  needs: ["personalNumber", "activityType"],
  reads: contentColumns,
  key: (row) =>
    [row.personalNumber.digits, row.activityType, row.schoolUnit ?? "", row.employmentForm ?? ""].join("|"),
  test: (rows) => {
    const found = new Map<number, Verdict<"personalNumber" | "activityType" | "schoolUnit">>();
    const seen = new Set<string>();
    const first = rows[0]?.rowNumber ?? 0;
    rows.forEach(({ values }, index) => {
      const content = rowContent(values);
      if (index > 0 && !seen.has(content))
        found.set(index, { at: ["personalNumber", "activityType", "schoolUnit"], params: { row: first } });
      seen.add(content);
    });
    return found;
  },
  passes: [
    [
      { personalNumber: "198002182387", activityType: "komvux", schoolUnit: "65062411", teacherExtent: 50 },
      { personalNumber: "198002182387", activityType: "sfi", schoolUnit: "65062411", teacherExtent: 50 },
    ],
    [
      { personalNumber: "198002182387", activityType: "komvux", teacherExtent: 50 },
      { personalNumber: "198002182387", activityType: "komvux", teacherExtent: 50 },
    ],
    [
      { personalNumber: "198002182387", activityType: "komvux", employmentForm: "A", teacherExtent: 50 },
      { personalNumber: "198002182387", activityType: "komvux", employmentForm: "B", teacherExtent: 30 },
    ],
  ],
  fails: [
    [
      { personalNumber: "198002182387", activityType: "komvux", schoolUnit: "65062411", teacherExtent: 50 },
      { personalNumber: "198002182387", activityType: "komvux", schoolUnit: "65062411", teacherExtent: 30 },
    ],
  ],
});
