import { subjectKeys, subjectsOf } from "../column-groups";
import { isOnLeave } from "../employment";
import { fullLeave } from "../sources";
import { rowCheck } from "./checks-on-staff";

/** On full leave, and yet subjects. */
export const leaveWithSubjects = rowCheck({
  id: "STF-LEAVE-SUBJECTS",
  severity: "error",
  basis: "stated",
  source: fullLeave,
  needs: ["employmentForm"],
  reads: subjectKeys,
  test: (row) => {
    const { employmentForm } = row;
    const [first, ...others] = subjectsOf(row);
    if (!isOnLeave(employmentForm) || first === undefined) return undefined;
    return { at: [first, ...others, "employmentForm"] };
  },
  passes: [{ employmentForm: "L" }, { employmentForm: "T", english: 100 }],
  fails: [
    { employmentForm: "L", english: 100 },
    { employmentForm: "l", swedish: 50, english: 50 },
  ],
});
