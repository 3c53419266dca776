import { withdrawalSource } from "../../../regulations/activity";
import { activityColumns, activityVerdict } from "./activity-verdict";
import { rowCheck } from "./checks-on-follow-up";

/**
 * Inactive for more than three weeks in a row, and not withdrawn. Only to be looked at: the rektor may make an exception,
 * and illness or leave may not have been noted.
 */
export const activityOverdue = rowCheck({
  id: "FUP-ACTIVITY-OVERDUE",
  severity: "review",
  basis: "stated",
  source: withdrawalSource,
  ...activityColumns,
  test: (row, { today }) => activityVerdict("withdrawn", row, today),
  passes: [
    { startDate: "2026-05-11", lastActivity: "2026-07-20", endDate: "2026-09-18" },
    {
      startDate: "2026-05-11",
      lastActivity: "2026-06-01",
      endDate: "2026-09-18",
      withdrawalDate: "2026-06-02",
    },
    { startDate: "2026-05-11", lastActivity: "2026-06-01", status: "Ej påbörjad" },
    {
      startDate: "2026-05-11",
      lastActivity: "2026-07-10",
      endDate: "2026-09-18",
      leaveStart: "2026-07-13",
      leaveEnd: "2026-07-31",
    },
  ],
  fails: [
    { startDate: "2026-05-11", lastActivity: "2026-07-19", endDate: "2026-09-18" },
    { startDate: "2026-05-11" },
    { startDate: "2026-05-11", lastActivity: "2026-06-01", sickStart: "2026-07-01" },
  ],
});
