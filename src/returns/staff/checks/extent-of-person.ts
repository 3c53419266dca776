import type { Verdict } from "../../../engine/check";
import { extentKeys, totalExtent } from "../column-groups";
import { scbStaff } from "../sources";
import { groupCheck } from "./checks-on-staff";

/** A person's rows that together are more than full time. The same post written twice is counted once. */
export const extentOfPerson = groupCheck({
  id: "STF-EXTENT-PERSON",
  severity: "review",
  basis: "inferred",
  source: scbStaff("Den som arbetar i flera verksamheter eller skolenheter delas upp på flera rader."),
  needs: ["personalNumber"],
  reads: ["schoolUnit", "activityType", "employmentForm", ...extentKeys],
  key: ({ personalNumber }) => personalNumber.digits,
  test: (rows) => {
    const seen = new Set<string>();
    let total = 0;
    let last = 0;
    let largest = 0;
    rows.forEach(({ values }, index) => {
      const post = JSON.stringify([
        values.schoolUnit,
        values.activityType,
        values.employmentForm,
        extentKeys.map((key) => values[key] ?? 0),
      ]);
      const extent = totalExtent(values);
      if (seen.has(post) || extent === 0) return;
      seen.add(post);
      total += extent;
      largest = Math.max(largest, extent);
      last = index;
    });
    const found = new Map<number, Verdict<"personalNumber" | "teacherExtent">>();
    // A row that is more than full time by itself is another finding.
    if (total > 100 && largest <= 100 && seen.size > 1)
      found.set(last, { at: ["personalNumber", "teacherExtent"], params: { total, rows: seen.size } });
    return found;
  },
  passes: [
    [
      { personalNumber: "198002182387", schoolUnit: "65062411", teacherExtent: 60 },
      { personalNumber: "198002182387", schoolUnit: "28347619", teacherExtent: 40 },
    ],
    [
      { personalNumber: "198002182387", activityType: "komvux", teacherExtent: 80 },
      { personalNumber: "198002182387", activityType: "komvux", teacherExtent: 80 },
    ],
  ],
  fails: [
    [
      { personalNumber: "198002182387", schoolUnit: "65062411", teacherExtent: 80 },
      { personalNumber: "198002182387", schoolUnit: "28347619", teacherExtent: 40 },
    ],
    [
      { personalNumber: "198002182387", activityType: "komvux", teacherExtent: 100 },
      { personalNumber: "19800218-2387", activityType: "sfi", sfiSwedishExtent: 50 },
    ],
  ],
});
