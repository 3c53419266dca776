import { activity, type ActivityState } from "../regulations/activity";
import { iso } from "../values/day";
import { defineFunction } from "./definition";
import { date } from "./kinds/date";
import { Problem } from "./problem";

/** As the field speaks of it, in every language: other formulas and filters compare these. */
const written: Readonly<Record<ActivityState, string>> = {
  active: "Aktiv",
  excused: "Frånvaro beviljad",
  warned: "Varning",
  full: "Tre veckor",
  withdrawn: "Avbrott",
};

/** How a pupil stands by the last day of activity: active, soon or just three weeks inactive, or withdrawn. */
export const inactive = defineFunction({
  id: "INACTIVE",
  parameters: [
    { name: "lastActivity", kind: date, awaited: true },
    { name: "today", kind: date },
  ],
  call: ({ lastActivity, today }) =>
    lastActivity > today
      ? new Problem("activityAfterToday", { date: iso(lastActivity), today: iso(today) })
      : written[activity(lastActivity, today).state],
});
