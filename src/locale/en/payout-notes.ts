import type { payoutNotes as swedish } from "../sv/payout-notes";
import type { Texts } from "../text";

const numbers = new Intl.NumberFormat("en-GB");
const counted = (count: number, one: string, many: string): string =>
  `${numbers.format(count)} ${count === 1 ? one : many}`;

/** Writing deviations, and signing. */
export const payoutNotes: Texts<typeof swedish> = {
  title: "Write deviations",
  help: "This is what is written. The payout sheet's own cells are not changed.",
  onSheet: (sheet) => `Sheet "${sheet}"`,
  beside: (count, column) => `${counted(count, "line gets a note", "lines get a note")} in column ${column}, beside the line`,
  rows: (rows) => `Rows: ${rows}`,
  below: (count) => `${counted(count, "course that is missing is", "courses that are missing are")} noted below the sheet`,
  none: "No notes on this sheet",
  todo: (sheet, count) => `A new sheet, "${sheet}", with ${counted(count, "thing", "things")} to do in the system`,
  leftOut: (count) => `${counted(count, "note is", "notes are")} not written: left out by you`,
  own: (count) => `${counted(count, "note is", "notes are")} changed by you`,
  page: "The pages are set to A4 landscape with the sheet's headers at the top and a line to sign.",
  protectedSheet: (sheet) => `The sheet "${sheet}" is protected, so nothing can be written in it. Take the protection away under Review in Excel, and come back here.`,
  lookAgain: "Look again",
  undoable: "You can restore afterwards.",
  write: (count) => (count === 0 ? "Write the to-do sheet" : `Write ${counted(count, "note", "notes")}`),
  writtenTitle: "Written",
  written: (notes, todo) => `Written: ${counted(notes, "note", "notes")} on the payout sheet, and the sheet "${todo}".`,
  nextMonth: "The deviations are kept for follow-up: next month you see which corrections have come.",
  restore: "Restore",
  restoreHelp: "Takes the notes and the to-do sheet away and sets the pages back. Notes that you have changed yourself stay.",
  restored: "Restored: the payout sheet is as it was.",
  stopped: "Stopped. What had been written is taken away.",
  replaces: "The notes from the last time are replaced.",
  left: (count) => `${counted(count, "note has", "notes have")} been changed since, and stays.`,
  gone: (sheets) => `No longer in the workbook: ${sheets}.`,
  sign: "Sign",
  signTitle: "Sign",
  signHelp: "Every page of the payout sheet is to be signed. The text, the headers and a line to sign stand on every printed page.",
  place: "Place",
  date: "Date",
  name: "Name in print",
  namePrivate: "The name is written in the page footer and kept nowhere else.",
  dateWrong: "Write the date as 2026-10-25.",
  tooLong: "The text does not fit in the footer. Shorten the place or the name.",
  preview: "The footer becomes",
  pages: (count) => `The payout sheet says that it has ${counted(count, "page", "pages")}.`,
  pagesUnknown: "Excel's print preview shows how many pages there will be.",
  apply: "Set up the pages",
  applied: "The pages are set up.",
  how: "Print or save as PDF",
  howSteps: [
    "Show the payout sheet and choose File and Print, or Export to PDF. In a print of the whole workbook the pages of To do count too.",
    "Sign every page.",
    "Upload the sheet in Nacka24 by the 28th, and mark it under The month.",
  ].join("\n"),
  undoPages: "Take back the page set-up",
  pagesBack: "The page set-up is back as it was.",
}; // prettier-ignore
