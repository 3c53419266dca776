import { scbStaffFile } from "../sources";
import { rowCheck } from "./checks-on-staff";

/** A teacher without a Verksamhetstyp. */
export const activityTypeMissing = rowCheck({
  id: "STF-ACTIVITY-MISSING",
  severity: "error",
  basis: "stated",
  source: scbStaffFile("Varje rad med OmfLarare över 0 ska ha verksamhetstyp."),
  needs: ["teacherExtent"],
  reads: ["activityType"],
  test: ({ teacherExtent, activityType }) =>
    teacherExtent > 0 && activityType === undefined ? { at: "activityType" } : undefined,
  passes: [{ teacherExtent: 100, activityType: "komvux" }, { teacherExtent: 0 }],
  fails: [{ teacherExtent: 100 }, { teacherExtent: 20, activityType: " " }],
});
