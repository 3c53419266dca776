import { subjectKeys, subjectsOf } from "../column-groups";
import { isOnLeave } from "../employment";
import { teachingAndSubjects } from "../sources";
import { rowCheck } from "./checks-on-staff";

/** Undervisning is J, but no subject has a share. Who is on leave has a check of her own. */
export const teachingWithoutSubjects = rowCheck({
  id: "STF-TEACHING-WITHOUT-SUBJECTS",
  severity: "error",
  basis: "stated",
  source: teachingAndSubjects,
  needs: ["teaching"],
  reads: ["employmentForm", ...subjectKeys],
  test: ({ teaching, employmentForm, ...subjects }) =>
    teaching && !isOnLeave(employmentForm) && subjectsOf(subjects).length === 0
      ? { at: "teaching" }
      : undefined,
  passes: [
    { teaching: "J", mathematics: 100 },
    { teaching: "N", mathematics: null },
    { teaching: "J", employmentForm: "L" },
  ],
  fails: [{ teaching: "J" }, { teaching: "J", mathematics: 0 }],
});
