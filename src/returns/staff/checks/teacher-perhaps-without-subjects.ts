import { schoolFormOf } from "../activity-types";
import { subjectKeys, subjectsOf } from "../column-groups";
import { isOnLeave } from "../employment";
import { scbStaffFile } from "../sources";
import { rowCheck } from "./checks-on-staff";

/** A teacher without subjects in komvux, and wherever the code is not public: whether subjects are wanted there is not known. */
export const teacherPerhapsWithoutSubjects = rowCheck({
  id: "STF-TEACHER-PERHAPS-WITHOUT-SUBJECTS",
  severity: "review",
  basis: "inferred",
  source: scbStaffFile(
    "Varje rad med OmfLarare över 0 ska ha ämnen (sagt om grundskolan och anpassad grundskola).",
  ),
  needs: ["activityType", "teacherExtent"],
  reads: ["employmentForm", "teaching", ...subjectKeys, "sfiSwedishExtent", "sfiMotherTongueExtent"],
  test: (row) => {
    const { activityType, teacherExtent, employmentForm, teaching } = row;
    if (schoolFormOf(activityType) !== undefined || teacherExtent === 0) return undefined;
    if ((row.sfiSwedishExtent ?? 0) + (row.sfiMotherTongueExtent ?? 0) > 0) return undefined;
    if (isOnLeave(employmentForm) || teaching === true || subjectsOf(row).length > 0) return undefined;
    return { at: ["teacherExtent", "activityType"], params: { teacherExtent } };
  },
  passes: [
    { activityType: "komvux", teacherExtent: 100, vocational: 100 },
    { activityType: "sfi", teacherExtent: 100, sfiSwedishExtent: 100 },
    { activityType: "komvux", teacherExtent: 0 },
    { activityType: 4, teacherExtent: 100 },
  ],
  fails: [
    { activityType: "komvux", teacherExtent: 100 },
    { activityType: "komvux", teacherExtent: 50, teaching: "N" },
  ],
});
