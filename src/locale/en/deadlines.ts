import type { Texts } from "../text";
import type { deadlines as swedish } from "../sv/deadlines";

const numbers = new Intl.NumberFormat("en-GB");

/** What is due when, in English. */
export const deadlines: Texts<typeof swedish> = {
  title: "Coming up",
  kinds: {
    payoutSheet: "Payout sheet comes",
    payoutReturn: "Payout sheet back",
    scb: "SCB, komvux and sfi",
    nationalTests: "National tests",
    staff: "SCB, teaching staff",
  },
  left: (days) => {
    if (days === 0) return "today";
    return days === 1 ? "tomorrow" : `in ${numbers.format(days)} days`;
  },
};
