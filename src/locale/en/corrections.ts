import type { confirming as confirmingSv, fixes as fixesSv } from "../sv/corrections";
import type { Texts } from "../text";

const numbers = new Intl.NumberFormat("en-GB");
const cells = (count: number): string => `${numbers.format(count)} ${count === 1 ? "cell" : "cells"}`;
const findings = (count: number): string =>
  `${numbers.format(count)} ${count === 1 ? "finding" : "findings"}`;

/** Corrections: what they would write, what they wrote, and how it is taken back. */
export const fixes: Texts<typeof fixesSv> = {
  one: "Correct",
  group: "Correct all of this kind",
  safe: "Correct everything that is safe",
  title: "Corrections",
  willChange: (count: number) => `${cells(count)} will change in the sheet.`,
  nothing: "There is nothing to correct here.",
  apply: (count: number) => `Correct ${cells(count)}`,
  change: (from: string, to: string) => `${from} becomes ${to}`,
  fromText: (value: string) => `${value} is text and becomes a value that Excel reckons with`,
  toText: (value: string) => `${value} is a number and becomes text, so that no digit is lost`,
  unseen: (value: string) => `${value} loses characters that cannot be seen`,
  unsafe: "Read this one with extra care: the correction changes what the entry means.",
  more: (count: number) => `… and ${cells(count)} more.`,
  undoable: "You can undo it afterwards.",
  leftTitle: "Not corrected now",
  withoutFix: (count: number) => `${findings(count)} without a suggestion. Correct the cell yourself.`,
  needPerson: (count: number) =>
    `${findings(count)} where you have to judge the suggestion. Open them one by one.`,
  formula: (count: number) =>
    `${findings(count)} in cells with formulas. Change the formula, not its answer.`,
  conflicting: (count: number) => `${findings(count)} where two suggestions differ:`,
  proposals: (address: string, values: readonly string[]) => `${address}: ${values.join(" or ")}`,
  done: (count: number) => `Corrected: ${cells(count)}.`,
  left: (count: number) =>
    `Left as they are: ${cells(count)}. Something else stands there now, or the sheet's protection keeps the cell from showing a date.`,
  undo: "Undo the correction",
  undone: (count: number) => `As before the correction: ${cells(count)}.`,
};

/** Confirming that a finding is right as it is. */
export const confirming: Texts<typeof confirmingSv> = {
  action: "Confirm",
  title: "Confirm",
  explain:
    "Confirm if the entry is right as it stands. The finding is then no longer counted, but comes back if the entries change.",
  alike: (count: number) =>
    `${findings(count)} rest on the same entries in the columns that the check reads. They are all confirmed: the reason has to be true of each.`,
  reason: "Why is it right?",
  reasonHelp:
    "Do not write names or personal identity numbers. The reason is kept in the workbook and shown in the report.",
  confirmed: "Confirmed",
  confirmedReason: (reason: string, date: string) => `Confirmed ${date}: ${reason}`,
  withdraw: "Take the confirmation back",
  listTitle: "Confirmed",
  list: (count: number) => `Confirmed (${numbers.format(count)})`,
  none: "No findings are confirmed.",
  shown: (shown: number, all: number) => `${numbers.format(shown)} of ${numbers.format(all)} shown`,
  notKept: "The confirmation could not be saved in the workbook. It holds while the task pane is open.",
};
