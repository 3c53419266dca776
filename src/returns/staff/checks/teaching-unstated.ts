import { subjectKeys, subjectsOf } from "../column-groups";
import { isOnLeave } from "../employment";
import { teachingAndSubjects } from "../sources";
import { rowCheck } from "./checks-on-staff";

/** Subjects, but nothing said of Undervisning. */
export const teachingUnstated = rowCheck({
  id: "STF-TEACHING-UNSTATED",
  severity: "error",
  basis: "stated",
  source: teachingAndSubjects,
  needs: [],
  reads: ["teaching", "employmentForm", ...subjectKeys],
  test: (row) =>
    row.teaching === undefined && !isOnLeave(row.employmentForm) && subjectsOf(row).length > 0
      ? { at: "teaching", fixes: [{ column: "teaching", value: "J", safe: false }] }
      : undefined,
  passes: [{ teaching: "J", english: 100 }, { teaching: null }],
  fails: [{ english: 100 }, { teaching: " ", vocational: 100 }],
});
