import { extentKeys, postsOf, subjectKeys, subjectsOf } from "../column-groups";
import { isOnLeave } from "../employment";
import { scbStaffFile } from "../sources";
import { rowCheck } from "./checks-on-staff";

const source = scbStaffFile(
  "Den som är helt tjänstledig har AnstForm L, den omfattning som gällde före ledigheten och inga ämnen.",
);

/** On full leave, and yet subjects. */
export const leaveWithSubjects = rowCheck({
  id: "STF-LEAVE-SUBJECTS",
  severity: "error",
  basis: "stated",
  source,
  needs: ["employmentForm"],
  reads: subjectKeys,
  test: ({ employmentForm, ...row }) => {
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

/** On full leave, without the extent held before. */
export const leaveWithoutExtent = rowCheck({
  id: "STF-LEAVE-EXTENT",
  severity: "error",
  basis: "stated",
  source,
  needs: ["employmentForm"],
  reads: extentKeys,
  test: ({ employmentForm, ...row }) =>
    isOnLeave(employmentForm) && postsOf(row).length === 0
      ? { at: ["teacherExtent", "employmentForm"] }
      : undefined,
  passes: [{ employmentForm: "L", teacherExtent: 100 }, { employmentForm: "T" }],
  fails: [{ employmentForm: "L" }, { employmentForm: "L", teacherExtent: 0 }],
});
