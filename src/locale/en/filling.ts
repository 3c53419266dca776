import type { filling as sv } from "../sv/filling";
import type { Texts } from "../text";

const numbers = new Intl.NumberFormat("en-GB");
const rows = (count: number): string => (count === 1 ? "1 row" : `${numbers.format(count)} rows`);
const changing = (count: number): string =>
  count === 1 ? "1 row changes" : `${numbers.format(count)} rows change`;

/** The pane's screens of Fill in and Change template; what they share with the command line is in fill.ts. */
export const filling: Texts<typeof sv> = {
  title: { list: "Fill in from your own list", template: "Change template" },
  into: (sheet) => `Fills in the sheet “${sheet}”`,
  list: {
    help: {
      list: "Choose the list that the rows come from. Nothing is written before you have seen what it will be.",
      template:
        "Choose the sheet that is filled in already. Its rows move to the template that is open, and what has no place there is listed.",
    },
    file: "Choose a file",
    fileHelp: "An Excel file on this computer (.xlsx). It is read here and sent nowhere.",
    sheets: "Sheets in this workbook",
    noSheets: "The workbook has no other sheets.",
    reading: "Reading the list",
  },
  columns: {
    title: "Columns",
    from: (sheet) => `From the sheet “${sheet}”`,
    fromFile: (file) => `From the file ${file}`,
    sheet: "Sheet in the file",
    halfYear: "Half-year",
    everyHalfYear: "Every half-year",
    help: "Each heading is a column of the template. Choose which of the list's columns goes there.",
    none: "Not in the list",
    hidden: "The content is not shown: it may be personal data.",
    needed: "must be there",
    lacking: (headers) => `Choose a column for ${headers}. Without it the rows cannot be told apart.`,
    values: "Values",
    valuesHelp: "The template takes only the values of its own list. Say what yours become.",
    value: (column, from) => `${column}: “${from}”`,
    asIs: "Write as it stands",
    valueRows: (count) => rows(count),
    settled: (count) =>
      count === 1 ? "1 value is settled already" : `${numbers.format(count)} values are settled already`,
    profile: "Save or fetch choices",
    profileHelp:
      "The choices are kept in the workbook and, for other workbooks, on this computer. Save them to a file to take them to another computer.",
    saveProfile: "Save the choices to a file",
    loadProfile: "Fetch choices from a file",
    next: "Show what will be written",
    planning: "Comparing the list with the sheet",
  },
  plan: {
    title: "This will be written",
    noColumns:
      "No cell can be written: every column that the list has is locked or computed by the template.",
    left: "Left out",
    protection: "The sheet is protected. Only unlocked cells are written, and the protection stays.",
    review: (counts) => `When the sheet is filled in, a review finds: ${counts}.`,
    clean: "When the sheet is filled in, a review finds nothing.",
    write: (added, changed) =>
      added === 0
        ? `Write, ${changing(changed)}`
        : changed === 0
          ? `Write ${rows(added)}`
          : `Write ${rows(added)}, ${changing(changed)}`,
    readAgain: "Read the template again",
    undoable: "You can put it back afterwards.",
    changes: (count) => `Changes (${numbers.format(count)})`,
    blank: "empty cell",
  },
  work: {
    reading: "Reading",
    planning: "Comparing the list with the sheet",
    writing: "Writing in the sheet",
    puttingBack: "Putting the sheet back",
  },
  written: {
    title: "Filled in",
    done: (added, changed) =>
      changed === 0
        ? `Written: ${rows(added)}.`
        : added === 0
          ? `Written: ${changing(changed)}.`
          : `Written: ${rows(added)} are new, ${changing(changed)}.`,
    restoreHelp:
      "Putting back restores exactly what was there. What you have written in the same cells since then goes.",
    last: "The last filling",
    restore: "Put back",
    restored: "Put back: the sheet is as it was before filling.",
    stopped: "Stopped. The sheet is as it was.",
    partly: (which) =>
      which === ""
        ? "It did not go all the way. No new values stand in the sheet, but rows may look different. Go on, or put the sheet back."
        : `It did not go all the way. New values stand on ${which}. Go on with the rest, or put the sheet back.`,
    unsure: (which) =>
      which === ""
        ? "It is not certain what was written. Go on, and the sheet is read again, or put it back."
        : `It did not go all the way. New values were written to ${which}. Go on with the rest, or put the sheet back.`,
    goOn: "Go on",
    again: "Fill in again",
    review: "Review the sheet",
    other: { list: "Fill in from another list", template: "Take another sheet" },
  },
  problems: {
    emptyList: "There are no rows to read there. Choose another sheet or another file.",
    notProfile: "The file holds no saved choices for filling. Choose a file that the add-in has saved.",
    profileOfOther: "The choices in the file are for another return. Choose another file.",
    edited: "The sheet has changed since you saw what would be written. This is what will be written now.",
    noTemplate: "The sheet is no longer recognised as a return. Go back and read it again.",
    untouched: "Nothing is written.",
  },
};
