import { nextDeadline } from "../regulations/deadlines";
import { iso } from "../values/day";
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
  call({ kind, date }, { today }) {
    const from = date ?? today;
    return (
      nextDeadline(kind, from)?.due ?? new Problem("notDate", { parameter: "date", given: iso(from) }, "#N/A")
    );
  },
});
