import { activitySource } from "../../../regulations/activity";
import { iso } from "../../../values/day";
import { rowCheck } from "./checks-on-follow-up";

/** Active on a day that has not come. */
export const activityFuture = rowCheck({
  id: "FUP-ACTIVITY-FUTURE",
  severity: "error",
  basis: "meaning",
  source: activitySource,
  needs: ["lastActivity"],
  test: ({ lastActivity }, { today }) =>
    lastActivity > today
      ? { at: "lastActivity", params: { lastActivity: iso(lastActivity), today: iso(today) } }
      : undefined,
  passes: [{ lastActivity: "2026-08-10" }],
  fails: [{ lastActivity: "2026-08-11" }],
});
