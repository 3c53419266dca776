import { extentKeys, postsOf } from "../column-groups";
import { isOnLeave } from "../employment";
import { fullLeave } from "../sources";
import { rowCheck } from "./checks-on-staff";

/** On full leave, without the extent held before. */
export const leaveWithoutExtent = rowCheck({
  id: "STF-LEAVE-EXTENT",
  severity: "error",
  basis: "stated",
  source: fullLeave,
  needs: ["employmentForm"],
  reads: extentKeys,
  test: (row) =>
    isOnLeave(row.employmentForm) && postsOf(row).length === 0
      ? { at: ["teacherExtent", "employmentForm"] }
      : undefined,
  passes: [{ employmentForm: "L", teacherExtent: 100 }, { employmentForm: "T" }],
  fails: [{ employmentForm: "L" }, { employmentForm: "L", teacherExtent: 0 }],
});
