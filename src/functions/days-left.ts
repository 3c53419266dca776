import { nextDeadline } from "../regulations/deadlines";
import { iso } from "../values/day";
import { defineFunction } from "./definition";
import { date } from "./kinds/date";
import { deadlineKind } from "./kinds/deadline-kind";
import { Problem } from "./problem";

/** Days until something must be handed in; 0 on the day itself. */
export const daysLeft = defineFunction({
  id: "DAYSLEFT",
  parameters: [
    { name: "kind", kind: deadlineKind },
    { name: "today", kind: date, optional: true },
  ],
  call({ kind, today }, context) {
    const from = today ?? context.today;
    const next = nextDeadline(kind, from);
    return next === undefined
      ? new Problem("notDate", { parameter: "today", given: iso(from) }, "#N/A")
      : next.due - from;
  },
});
