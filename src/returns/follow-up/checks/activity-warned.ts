import { activitySource } from "../../../regulations/activity";
import { activityColumns, activityVerdict } from "./activity-verdict";
import { rowCheck } from "./checks-on-follow-up";

/** Inactive for 15 to 20 days: time to get in touch. The day is our choice; the sources name three weeks. */
export const activityWarned = rowCheck({
  id: "FUP-ACTIVITY-WARNED",
  severity: "note",
  basis: "inferred",
  source: activitySource,
  ...activityColumns,
  test: (row, { today }) => activityVerdict("warned", row, today),
  passes: [
    { startDate: "2026-05-11", lastActivity: "2026-07-27", endDate: "2026-09-18" },
    { startDate: "2026-05-11", lastActivity: "2026-07-20", endDate: "2026-09-18" },
    { startDate: "2026-05-11", lastActivity: "2026-07-23", endDate: "2026-08-07" },
    { startDate: "2026-05-11", lastActivity: "2026-07-23", endDate: "2026-09-18", sickStart: "2026-08-03" },
  ],
  fails: [
    { startDate: "2026-05-11", lastActivity: "2026-07-26", endDate: "2026-09-18" },
    { startDate: "2026-05-11", lastActivity: "2026-07-21" },
    { startDate: "2026-07-22", endDate: "2026-09-18" },
  ],
});
