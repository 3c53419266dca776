import type { payoutStart as swedish } from "../sv/payout-start";
import type { Texts } from "../text";

const numbers = new Intl.NumberFormat("en-GB");

export const payoutStart: Texts<typeof swedish> = {
  name: "Payout sheet",
  about: (month, lines, kronor) =>
    `${month} · ${lines === 1 ? "1 line" : `${numbers.format(lines)} lines`} · SEK ${kronor}`,
  noMonth: "month unknown",
  noMonthHelp: "The sheet does not say which month it is about. You choose the month in the next step.",
  reconcile: "Reconcile",
  changeColumns: "Change the payout sheet's columns",
  otherKind: "The sheet is something else",
  month: "The month: received, noted, signed",
  isPayout: "It is Nacka's payout sheet",
  due: (date, days) =>
    days < 0
      ? `Should have been back with Nacka on ${date}.`
      : `Back with Nacka by ${date}, ${days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${numbers.format(days)} days`}.`,
  protectedHeading: "Protected people on the payout sheet",
  protectedOnSheet: (count) =>
    `${count === 1 ? "1 line is about a person" : `${numbers.format(count)} lines are about people`} with protected identity. They should not be on the sheet. The lines are not shown, and nothing is written or copied while they stand there.`,
};
