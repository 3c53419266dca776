import { defineReturn } from "../../engine/return-definition";
import type { ReturnContext } from "../return-context";
import { followUpColumns } from "./columns";
import { followUpChecks } from "./follow-up-checks";

/**
 * A provider's own register of its pupils (uppföljning), which nobody receives: a row is one person in one course, or
 * in a whole education where the row has its points. Looked at as of today; dated by the day the course began.
 */
export const followUp = defineReturn<typeof followUpColumns, ReturnContext>({
  id: "followUp",
  columns: followUpColumns,
  checks: followUpChecks,
  rowDate: ({ startDate }) => startDate,
});
