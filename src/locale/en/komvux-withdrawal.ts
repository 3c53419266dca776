import type { KomvuxCheckId } from "../../returns/komvux/check-id";
import type { CheckText } from "../check-text";
import { dateTexts, excelErrorText } from "./readings";

/** The komvux checks of withdrawals, in English. */
export const komvuxWithdrawalTexts = {
  "KVX-WITHDRAWAL-EXCEL-ERROR": excelErrorText("withdrawal"),
  ...dateTexts("KVX-WITHDRAWAL-DATE", "withdrawalDate"),
  "KVX-WITHDRAWAL-NO-DATE": {
    title: "Withdrawal without a date",
    message: "{#withdrawal} is \u201c{mark}\u201d but {#withdrawalDate} is missing.",
    why: "A withdrawal and its date belong together: without the date nobody can tell whether it belongs to the half-year.",
    fix: "Write the date in {#withdrawalDate}, or remove the mark in {#withdrawal}.",
    example: "Look at: withdrawal Ja without a date. Right: withdrawal Ja and 2026-03-02.",
  },
  "KVX-WITHDRAWAL-NO-MARK": {
    title: "Date of withdrawal without a withdrawal",
    message: "{#withdrawalDate} is {withdrawalDate}, but the row is not marked as withdrawn.",
    why: "A withdrawal and its date belong together.",
    fix: "Mark the withdrawal in {#withdrawal}, or remove the date.",
    example: "Look at: date 2026-03-02 and withdrawal Nej.",
  },
  "KVX-WITHDRAWAL-OUTSIDE": {
    title: "Withdrawal outside the course's time",
    message: "The withdrawal is {withdrawalDate}, but the course goes from {startDate} to {endDate}.",
    why: "One can only leave a course while it goes on.",
    fix: "Correct {#withdrawalDate} or the course's dates. Somebody who never began should mostly not be here.",
    example: "Look at: course start 2026-01-12 and withdrawal 2026-01-09.",
  },
  "KVX-WITHDRAWAL-AFTER-PERIOD": {
    title: "Withdrawal after the half-year",
    message: "The withdrawal is {withdrawalDate}, but the half-year ends {periodEnd}.",
    why: "During the half-year the course went on. The withdrawal belongs to the next return.",
    fix: "Check the date. If it is right, remove the withdrawal here and report it next half-year.",
    example: "Look at: withdrawal 2026-07-03 in the return for spring 2026.",
  },
} as const satisfies Partial<Record<KomvuxCheckId, CheckText>>;
