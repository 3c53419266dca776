import type { Verdict } from "../../../engine/check";
import { extentKeys, subjectKeys } from "../column-groups";
import { scbStaff } from "../sources";
import { groupCheck } from "./checks-on-staff";

const source = scbStaff(
  "En tjänst som är delad på skolenheter eller skolformer redovisas på en rad för varje.",
);

type Place = "personalNumber" | "activityType" | "schoolUnit";

const needs = ["personalNumber", "activityType"] as const;
const reads = ["schoolUnit", "employmentForm", "teaching", ...extentKeys, ...subjectKeys] as const;

/** What a row says besides who, where and what. */
const contentOf = (values: Readonly<Record<string, unknown>>) =>
  JSON.stringify(reads.map((key) => values[key] ?? 0));

/** The same row twice: the same person, unit, Verksamhetstyp, employment, posts and subjects. */
export const duplicateRow = groupCheck({
  id: "STF-DUPLICATE",
  severity: "error",
  basis: "meaning",
  source,
  needs,
  reads,
  key: (row) => `${row.personalNumber.digits}|${row.activityType}|${contentOf(row)}`,
  test: (rows) => {
    const first = rows[0]?.rowNumber ?? 0;
    return new Map(
      rows
        .slice(1)
        .map((_, index): [number, Verdict<Place>] => [
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

/** The same person, unit, Verksamhetstyp and employment on two rows that otherwise differ: could they be one? */
export const sameActivity = groupCheck({
  id: "STF-SAME-ACTIVITY",
  severity: "review",
  basis: "inferred",
  source,
  needs,
  reads,
  key: (row) =>
    [row.personalNumber.digits, row.activityType, row.schoolUnit ?? "", row.employmentForm ?? ""].join("|"),
  test: (rows) => {
    const found = new Map<number, Verdict<Place>>();
    const seen = new Set<string>();
    const first = rows[0]?.rowNumber ?? 0;
    rows.forEach(({ values }, index) => {
      const content = contentOf(values);
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
