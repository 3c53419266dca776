import { withdrawal28 } from "../regulations/withdrawal-28-days";
import { defineFunction } from "./definition";
import { date } from "./kinds/date";

/**
 * Whether a withdrawal falls after 28 days. Nacka's text does not say whether the 28th day itself counts: it is told
 * apart, because a person has to ask.
 */
export const paidAfter28 = defineFunction({
  id: "PAIDAFTER28",
  parameters: [
    { name: "startDate", kind: date },
    { name: "stopDate", kind: date, awaited: true },
  ],
  call({ startDate, stopDate }) {
    const full = withdrawal28(startDate, stopDate, "full");
    const strict = withdrawal28(startDate, stopDate, "strict");
    if (full === undefined || strict === undefined) return "Ej påbörjad";
    if (full.after28Days !== strict.after28Days) return "Gränsfall";
    return full.after28Days ? "Ja" : "Nej";
  },
});
