import { extentKeys, postsOf } from "../column-groups";
import { isOnLeave } from "../employment";
import { scbStaffFile } from "../sources";
import { rowCheck } from "./checks-on-staff";

/** A row without any post. Who is on leave has a check of her own. */
export const extentMissing = rowCheck({
  id: "STF-EXTENT-MISSING",
  severity: "review",
  basis: "inferred",
  source: scbStaffFile("En rad är en tjänst, med omfattningen i procent av heltid."),
  needs: ["personalNumber"],
  reads: ["employmentForm", ...extentKeys],
  test: (row) =>
    !isOnLeave(row.employmentForm) && postsOf(row).length === 0
      ? { at: ["teacherExtent", "personalNumber"] }
      : undefined,
  passes: [
    { personalNumber: "198002182387", teacherExtent: 100 },
    { personalNumber: "198002182387", principalExtent: 20 },
    { personalNumber: "198002182387", employmentForm: "L" },
  ],
  fails: [{ personalNumber: "198002182387" }, { personalNumber: "198002182387", teacherExtent: 0 }],
});
