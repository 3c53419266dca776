import { schoolFormOf } from "../activity-types";
import { subjectKeys, subjectsOf } from "../column-groups";
import { isOnLeave } from "../employment";
import { scbStaffFile } from "../sources";
import { rowCheck } from "./checks-on-staff";

/** A teacher in grundskola or anpassad grundskola without subjects. Undervisning J without subjects is another finding. */
export const teacherWithoutSubjects = rowCheck({
  id: "STF-TEACHER-WITHOUT-SUBJECTS",
  severity: "error",
  basis: "stated",
  source: scbStaffFile("Varje rad med OmfLarare över 0 ska ha ämnen, utom i förskoleklass."),
  needs: ["activityType", "teacherExtent"],
  reads: ["employmentForm", "teaching", ...subjectKeys],
  test: (row) => {
    const { activityType, teacherExtent, employmentForm, teaching } = row;
    const form = schoolFormOf(activityType);
    if (form === undefined || form === "preschoolClass" || teacherExtent === 0) return undefined;
    if (isOnLeave(employmentForm) || teaching === true || subjectsOf(row).length > 0) return undefined;
    return { at: ["teacherExtent", "activityType"], params: { teacherExtent } };
  },
  passes: [
    { activityType: 4, teacherExtent: 100, english: 100 },
    { activityType: 1, teacherExtent: 100 },
    { activityType: 4, teacherExtent: 0 },
    { activityType: 4, teacherExtent: 100, employmentForm: "L" },
    { activityType: "komvux", teacherExtent: 100 },
  ],
  fails: [
    { activityType: 6, teacherExtent: 80 },
    { activityType: "10", teacherExtent: 100, teaching: "N" },
  ],
});
