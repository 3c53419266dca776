import { collectedFor, schoolFormOf } from "../activity-types";
import { extentKeys, subjectKeys } from "../column-groups";
import { scbStaffFile } from "../sources";
import { rowCheck } from "./checks-on-staff";

const numbers = [...extentKeys, ...subjectKeys] as const;

/** A percentage or an Undervisning that SCB does not collect for the school form. Komvux's own variables are not known. */
export const notCollected = rowCheck({
  id: "STF-NOT-COLLECTED",
  severity: "review",
  basis: "stated",
  source: scbStaffFile("En kolumn som radens verksamhetstyp inte samlar in ska vara tom."),
  needs: ["activityType"],
  reads: ["teaching", ...numbers],
  test: (row) => {
    const { activityType, teaching } = row;
    const form = schoolFormOf(activityType);
    if (form === undefined) return undefined;
    const collected = collectedFor[form];
    const filled = numbers.filter((key) => row[key] !== undefined && !collected.has(key));
    const [first, ...others] =
      teaching === undefined || collected.has("teaching") ? filled : ["teaching" as const, ...filled];
    return first === undefined ? undefined : { at: [first, ...others], params: { activityType } };
  },
  passes: [
    { activityType: 4, english: 100, teaching: "J" },
    { activityType: "komvux", vocational: 100 },
    { activityType: 12, everydayActivities: 100 },
    { activityType: 1, teacherExtent: 100 },
  ],
  fails: [
    { activityType: 1, teacherExtent: 100, teaching: "N" },
    { activityType: 5, vocational: 100 },
    { activityType: 4, sfiSwedishExtent: 50 },
    { activityType: 10, sami: 100 },
  ],
});
