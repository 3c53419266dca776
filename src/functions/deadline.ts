import { nextDeadline } from "../regulations/deadlines";
import { defineFunction } from "./definition";
import { date } from "./kinds/date";
import { deadlineKind } from "./kinds/deadline-kind";
import { Problem } from "./problem";

/** The day by which something must be handed in: the next one, on the given day or later. */
export const deadline = defineFunction({
  id: "DEADLINE",
  parameters: [
    { name: "kind", kind: deadlineKind },
    { name: "date", kind: date, optional: true },
  ],
  result: "date",
  call: ({ kind, date }, { today }) =>
    nextDeadline(kind, date ?? today)?.due ?? new Problem("calendarEnds", {}, "#N/A"),
});
