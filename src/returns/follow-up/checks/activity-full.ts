import { activitySource } from "../../../regulations/activity";
import { activityColumns, activityVerdict } from "./activity-verdict";
import { rowCheck } from "./checks-on-follow-up";

/** Inactive for three full weeks: a withdrawal by Nacka's words, tomorrow by the ordinance's. */
export const activityFull = rowCheck({
  id: "FUP-ACTIVITY-FULL",
  severity: "review",
  basis: "stated",
  source: activitySource,
  ...activityColumns,
  test: (row, { today }) => activityVerdict("full", row, today),
  passes: [
    { startDate: "2026-05-11", lastActivity: "2026-07-21", endDate: "2026-09-18" },
    { startDate: "2026-05-11", lastActivity: "2026-07-20", endDate: "2026-09-18", grade: "C" },
    { startDate: "2026-05-11", lastActivity: "2026-07-20", endDate: "2026-09-18", withdrawal: "Ja" },
  ],
  fails: [
    { startDate: "2026-05-11", lastActivity: "2026-07-20", endDate: "2026-09-18" },
    { startDate: "2026-07-21", endDate: "2026-09-18" },
  ],
});
