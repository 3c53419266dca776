import { subjectKeys, subjectsOf } from "../column-groups";
import { isOnLeave } from "../employment";
import { scbStaffFile } from "../sources";
import { rowCheck } from "./checks-on-staff";

const source = scbStaffFile("Undervisning är J på rader med ämnen och N på rader utan.");

/** Undervisning is J, but no subject has a share. Who is on leave has a check of her own. */
export const teachingWithoutSubjects = rowCheck({
  id: "STF-TEACHING-WITHOUT-SUBJECTS",
  severity: "error",
  basis: "stated",
  source,
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

/** Undervisning is N, but there are subjects. */
export const subjectsWithoutTeaching = rowCheck({
  id: "STF-SUBJECTS-WITHOUT-TEACHING",
  severity: "error",
  basis: "stated",
  source,
  needs: ["teaching"],
  reads: ["employmentForm", ...subjectKeys],
  test: ({ teaching, employmentForm, ...row }) => {
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

/** Subjects, but nothing said of Undervisning. */
export const teachingUnstated = rowCheck({
  id: "STF-TEACHING-UNSTATED",
  severity: "error",
  basis: "stated",
  source,
  needs: [],
  reads: ["teaching", "employmentForm", ...subjectKeys],
  test: ({ teaching, employmentForm, ...row }) =>
    teaching === undefined && !isOnLeave(employmentForm) && subjectsOf(row).length > 0
      ? { at: "teaching", fixes: [{ column: "teaching", value: "J", safe: false }] }
      : undefined,
  passes: [{ teaching: "J", english: 100 }, { teaching: null }],
  fails: [{ english: 100 }, { teaching: " ", vocational: 100 }],
});
