import type { DeviationId } from "../../returns/payout/deviation-id";
import type { DeviationText } from "../deviation-text";
import { writtenWords } from "../written-words";
import type { payout as swedish } from "../sv/payout";
import type { Texts } from "../text";
import { contentTexts } from "./deviations-content";
import { presenceTexts } from "./deviations-presence";
import { wholeTexts } from "./deviations-whole";

/** What a person reads about each class of deviation, in English. */
export const deviationTexts: Readonly<Record<DeviationId, DeviationText>> = {
  ...presenceTexts,
  ...contentTexts,
  ...wholeTexts,
};

/** The words around a reconciliation, in English. */
export const payout: Texts<typeof swedish> = {
  noteHeader: writtenWords.en.noteHeader,
  todoSheet: "To do",
  todoTitle: (month) => `To do after reconciling ${month}`,
  todoNotSent: "Not to be sent to Nacka.",
  todoHeaders: { what: "What", todo: "Do this", sheetCell: "Cell of the sheet", registerCell: "Cell of the register", effect: "Effect SEK", done: "Done" },
  missingNote: (course, person, start, note) => `${person}, ${course}, start ${start}. ${note}`,
  signing: {
    certified: writtenWords.en.certified,
    place: "Place",
    date: "Date",
    name: "Name in print",
    signature: "Signature",
    page: (page, pages) => `Page ${page} of ${pages}`,
    month: (month) => `Payout sheet ${month}`,
  },
  summary: {
    heading: (month, sheets) => `Reconciliation of ${month}, ${sheets === 1 ? "1 sheet" : `${sheets} sheets`}`,
    outcomes: { agreed: "Agreed", differs: "Differs", missing: "Missing on the sheet", unknown: "Unknown to you", double: "Paid twice" },
    effect: (kronor) => `Effect that is certain: SEK ${kronor}`,
    atMost: (kronor) => `Effect that rests on a share or a year that is not entered: at most SEK ${kronor}`,
    owed: "Plus means that the sheet pays too little, minus too much.",
    protectedLines: (count) => `${count} lines concern protected persons. They are counted but not shown.`,
    registerDoubles: (cells) =>
      `${cells.length === 1 ? "1 course stands" : `${cells.length} courses stand`} more than once in the register for the same person and start: ${cells.slice(0, 5).join(", ")}${cells.length > 5 ? " …" : "."}`,
    clean: "Everything agrees.",
    unnamedAmounts: (cells) =>
      `${cells.length === 1 ? "1 line of the payout sheet has" : `${cells.length} lines of the payout sheet have`} an amount but neither a personal number nor a course with its start, and ${cells.length === 1 ? "is" : "are"} not judged: ${cells.slice(0, 5).join(", ")}${cells.length > 5 ? " …" : "."}`,
    tablesBeside: (cells) =>
      `Another table stands beside, and is not reconciled: ${cells.join(", ")}. Move it to a sheet of its own and reconcile again.`,
    more: (count) => `… and ${count} more`,
    notJudged: (title, columns) => `Could not be judged: ${title}. Missing columns: ${columns}.`,
    observed: (event, share) => `Observed, no rule: ${event} is paid at ${share} per cent on most lines.`,
    restsOn: {
      shares: "The effect depends on the share that is paid, which is not public. It stands in your terms, and you enter it.",
      priceYear: "The answer depends on which year's price holds. Nacka's pages do not say.",
      withdrawalDay: "The answer depends on which day is the withdrawal's. Nacka's pages do not say.",
      reading28: "The answer may depend on whether 28 whole days are enough. Nacka's pages do not say.",
    },
    exampleEffect: (kronor: string) => `Effect: ${kronor} kr.`,
    needs: (columns) => `Needs the columns: ${columns}.`,
    atMostMark: "at most",
    unknownEffect: "amount unknown",
    written: (file) =>
      `Written to ${file}. Print the payout sheets by themselves: in a print of the whole workbook the pages of To do count too.`,
  },
  commandLine: {
    needsFiles: "Give the sheet after --sheet, your register after --register and the month after --month, such as 2026-10.",
    notMonth: (text) => `”${text}” is no month. Write it as 2026-10.`,
    notSheet: (file, missing) =>
      `${file} is not recognised as a payout sheet. Missing columns: ${missing}. Point them out in a profile with --profile.`,
    notRegister: (file, missing) =>
      `${file} is not recognised as a register. Missing columns: ${missing}. Point them out in a profile with --profile.`,
    emptyRegister: (file, sheet) =>
      `The register has no rows with a personal number: the sheet “${sheet}” in ${file}. Fill it in or choose another file.`,
    otherMonth: (file, month, asked) => `${file} is about ${month}, not ${asked}. Choose the right file or month.`,
    notComputed: (file, count, first) =>
      `${count === 1 ? "A formula is" : `${count} formulas are`} not calculated in ${file} (${first}). Open the file in Excel, save it and reconcile again.`,
    noEarlierMonth: (file) => `${file} does not say which month it is about. Write the month in the sheet's name, such as 2026-09.`,
    notProfile: (file, place) => `The profile ${file} cannot be read${place === "" ? "" : ` at ”${place}”`}.`,
    unknownSettings: (file, names) =>
      `The profile ${file} has ${names.length === 1 ? "a setting" : "settings"} that there ${names.length === 1 ? "is" : "are"} none of: ${names.map((name) => `”${name}”`).join(", ")}. Put the spelling right, or take ${names.length === 1 ? "it" : "them"} away.`,
    unknownColumn: (file, header, key, known) =>
      `The profile ${file} points out ”${header}” as the column ”${key}”, which there is none of. Choose one of: ${known.join(", ")}, or - for none.`,
    notHistory: (file) => `${file} is not JSON. Move the file away, and the follow-up starts anew.`,
    sameFile: "The sheet and the register are never written over. Choose another name after --out.",
    notWrittenProtected: "No file is written: the sheet holds protected persons and is not to be copied.",
  },
  events: {
    gradePassed: "a pass", gradeFailed: "F or Icke godkänt", streck: "streck", withdrawalAfter28: "withdrawal after 28 days",
    withdrawalWithin28: "withdrawal within 28 days", examination: "examination", notBegun: "not begun",
  },
  flips: {
    shares: (event) => `The answer depends on the share that is paid at ${event}.`,
    priceYear: () => "The answer depends on which year's price holds.",
    reading28: (choice) =>
      choice === "strict" ? "The answer is another if more than 28 days are needed." : "The answer is another if 28 whole days are enough.",
    withdrawalDay: (choice) =>
      `The answer is another if the withdrawal counts from ${
        choice === "lastActive" ? "the last active day" : choice === "firstInactive" ? "the first inactive day" : "the day after three weeks"
      }.`,
  },
}; // prettier-ignore
