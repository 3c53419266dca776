import { subjectKeys, subjectsOf } from "../column-groups";
import { isOnLeave } from "../employment";
import { teachingAndSubjects } from "../sources";
import { rowCheck } from "./checks-on-staff";

/** Undervisning is N, but there are subjects. */
export const subjectsWithoutTeaching = rowCheck({
  id: "STF-SUBJECTS-WITHOUT-TEACHING",
  severity: "error",
  basis: "stated",
  source: teachingAndSubjects,
  needs: ["teaching"],
  reads: ["employmentForm", ...subjectKeys],
  test: (row) => {
    const { teaching, employmentForm } = row;
    const subjects = subjectsOf(row);
    if (teaching || isOnLeave(employmentForm) || subjects.length === 0) return undefined;
    return {
      at: ["teaching", ...subjects],
      params: { subjects: subjects.length },
      fixes: [{ column: "teaching", value: "J", safe: false }],
    };
  },
  passes: [{ teaching: "N" }, { teaching: "J", english: 100 }],
  fails: [
    { teaching: "N", english: 100 },
    { teaching: "Nej", english: 50, swedish: 50 },
  ],
});
