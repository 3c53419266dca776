import type { payoutMonth as swedish } from "../sv/payout-month";
import type { Texts } from "../text";

const numbers = new Intl.NumberFormat("en-GB");
const days = (count: number): string => `${numbers.format(count)} ${count === 1 ? "day" : "days"}`;

/** The month: where each month's payout sheet has come. */
export const payoutMonth: Texts<typeof swedish> = {
  title: "The month",
  of: "Payout sheet for",
  expected: (date, past) => (past ? `The sheet was to come by ${date}` : `The sheet comes by ${date}`),
  due: (date) => `Back with Nacka by ${date}`,
  left: (left) => (left === 0 ? "today is the last day" : `${days(left)} left`),
  overdue: (date) => `Should have been back with Nacka ${date}`,
  late: (late) => `${days(late)} ago`,
  states: {
    awaited: "The sheet has not come yet.",
    missing: "The sheet has not come in time. Ask Nacka vuxenutbildning for it.",
    mayBeAbsent: "No payout sheet in the workbook. Without active students none comes.",
    open: "The sheet is here. Reconcile, note and sign it.",
    signed: "Every page is signed. Upload the sheet in Nacka24.",
    returned: "Uploaded in time.",
    returnedLate: "Uploaded after the 28th.",
    late: "The 28th has passed. Upload the sheet as soon as you can.",
  },
  kinds: { komvux: "Komvux", sfi: "Sfi" },
  sheet: (name) => `Sheet "${name}"`,
  noSheet: "No sheet in the workbook",
  active: "Do you have active students this month?",
  yes: "Yes",
  no: "No",
  received: "Received",
  noted: "Deviations noted",
  signed: (signed, total) => `${numbers.format(signed)} of ${numbers.format(total)} pages signed`,
  pages: "Number of pages",
  pagesSigned: "Of which signed",
  uploaded: "Uploaded in Nacka24",
  notYet: "not yet",
  mark: "Mark",
  unmark: "Remove",
  reconcile: "Reconcile",
  weekend: "No source moves the days at weekends.",
  workday: (date) => `The last working day before is ${date}.`,
  kept: "Kept in the workbook.",
};
