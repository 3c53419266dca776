import type { payoutFollowUp as swedish } from "../sv/payout-follow-up";
import type { Texts } from "../text";

const numbers = new Intl.NumberFormat("en-GB");

/** Follow-up: what became of the deviations that were noted earlier. */
export const payoutFollowUp: Texts<typeof swedish> = {
  title: "Follow-up",
  help: "What you noted on earlier payout sheets is awaited as corrections on the next.",
  nothing: "The workbook holds no earlier notes. They are kept when you choose Write deviations.",
  summary: (came, awaited, unasked) =>
    `${numbers.format(came)} ${came === 1 ? "correction has" : "corrections have"} come, ${numbers.format(awaited)} are awaited, ${numbers.format(unasked)} came unasked`,
  came: (count) => `Have come (${numbers.format(count)})`,
  awaited: (count) => `Have not come (${numbers.format(count)})`,
  awaitedHelp: "Check that the change is made in the system, and remind Nacka.",
  unasked: (count) => `Came without being asked for (${numbers.format(count)})`,
  unaskedHelp: "Ask Nacka what the corrections concern.",
  noted: (title, month) => `${title}, noted for ${month}`,
  line: (sheet, row) => `line ${row} on "${sheet}"`,
  kronor: (kronor) => `SEK ${kronor}`,
  none: "None.",
  more: (count) => `… and ${numbers.format(count)} more`,
};
