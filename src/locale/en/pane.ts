import type { pane as swedish } from "../sv/pane";
import type { Texts } from "../text";
import { confirming, fixes } from "./corrections";
import { deadlines } from "./deadlines";
import { formulas } from "./formulas";
import { handIn, reporting } from "./hand-in";
import { lists } from "./lists";
import { payoutStart } from "./payout-start";
import { regulationChoice } from "./regulation-choice";
import { tables } from "./tables";

const numbers = new Intl.NumberFormat("en-GB");
const tenths = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const number = (value: number): string => numbers.format(value);
const counted = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] ?? ""}`;

/** The task pane's own texts, in English. */
export const pane: Texts<typeof swedish> = {
  product: "Nacka vux",
  confirming,
  deadlines,
  fixes,
  formulas,
  handIn,
  lists,
  payoutStart,
  regulationChoice,
  reporting,
  tables,
  rows: (count) => counted(count, "row", "rows"),
  number,

  common: {
    back: "Back",
    menu: "More",
    cancel: "Cancel",
    tryAgain: "Try again",
    dismiss: "Dismiss the message",
    quoted: (text) => `“${text}”`,
    blank: "empty cell",
  },

  starting: { title: "Reading the sheet" },

  fetching: {
    title: "Fetching",
    failed: "This part could not be fetched",
    failedText:
      "See that the computer has a network, and try again. The workbook and the review are as they were. If the add-in has just got a new version: close the task pane and open it again.",
  },

  start: {
    sheet: (name) => `Sheet “${name}”`,
    columns: (found, all) => `${number(found)} of ${counted(all, "column", "columns")}`,
    change: "Change",
    changeLabel: "Change columns, term or return",
    review: "Check the sheet",
    fill: "Fill in from your own list",
    move: "Change template: fetch from a filled sheet",
    missing: (headers) => `Missing from the sheet: ${listed(headers)}.`,
    missingHelp:
      "Checks that need these columns are left out. If they have other names, choose them under Change.",
    doubled: (headers) =>
      `Several columns could be ${listed(headers)}. The leftmost is used. Choose another under Change.`,
    cancelled: "The check was cancelled. Nothing in the sheet has changed.",
  },

  empty: {
    title: "The sheet is empty",
    text: "Open the sheet with the return, or paste it here.",
    action: "Read the sheet again",
  },
  otherReturns: {
    is: (sheet, name) => `The sheet “${sheet}” is recognised: ${name}.`,
    go: (sheet) => `Go to “${sheet}”`,
    hidden: "The sheet is hidden. Right-click a sheet tab, choose Unhide and open it.",
  },
  headersOnly: {
    title: "The sheet has headers but no rows",
    text: (name) => `The headers are those of ${name}. Fill in at least one row below them.`,
    nothingToReport: "Where there is nothing to report, Nacka wants to know that too.",
    action: "Read the sheet again",
  },
  unknown: {
    title: "I do not recognise the sheet",
    nearest: (name, missing) =>
      missing.length === 0
        ? `It is most like ${name}.`
        : `It is most like ${name}, but the ${missing.length === 1 ? "column" : "columns"} ${listed(missing)} ${missing.length === 1 ? "is" : "are"} missing.`,
    fits: (headers) => `${headers.length === 1 ? "Column" : "Columns"} that match: ${listed(headers)}.`,
    nothingAlike: "None of the first 30 rows has headers that belong to a return.",
    found: (headers, more) =>
      `Headers that I do not recognise: ${headers.join(", ")}${more > 0 ? ` and ${number(more)} more` : ""}.`,
    choose: "Choose the return yourself",
    reread: "Read the sheet again",
  },
  several: {
    title: "Which return is it?",
    text: "The sheet could be more than one. Choose the one that you are going to hand in.",
    matches: (found, all) => `${number(found)} of ${number(all)} columns match`,
    action: "Use this return",
  },

  reviewing: {
    title: "Checking the sheet",
    reading: (done, total) => `Reading row ${number(done)} of ${number(total)}`,
    readingSheet: "Reading the sheet",
    checking: (done, total) => `Checking row ${number(done)} of ${number(total)}`,
    comparing: (done, total) => `Comparing row ${number(done)} of ${number(total)}`,
    writing: (done, total) => `Writing part ${number(done)} of ${number(total)}`,
    usable: "You can work in the sheet meanwhile.",
  },

  severity: {
    error: {
      word: "Must be changed",
      one: "must be changed",
      many: "must be changed",
      filter: "Must change",
    },
    review: { word: "Look at this", one: "to look at", many: "to look at", filter: "Look at" },
    note: { word: "Note", one: "note", many: "notes", filter: "Notes" },
  },

  result: {
    title: "Check",
    done: (seconds) => (seconds < 0.05 ? "Done" : `Done in ${tenths.format(seconds)} s`),
    summary: (error, review, note) =>
      `${number(error)} must be changed, ${number(review)} to look at, ${counted(note, "note", "notes")}`,
    filters: "Show",
    all: "All",
    groups: "Findings",
    none: "No findings of this kind.",
    findings: (count) => counted(count, "finding", "findings"),
    settled: "settled",
    showMore: (more) => `Show ${number(more)} more`,
    shown: (shown, all) => `${number(shown)} of ${number(all)} shown`,
    mark: "Highlight in the sheet",
    unmark: "Remove highlights",
    marked: (cells) => `${counted(cells, "cell is", "cells are")} highlighted in the sheet.`,
    unmarked: "The highlights have been removed.",
    again: "Check again",
    rechecking: "Checking the edit",
    atCell: (address, count) => `${address} has ${counted(count, "finding", "findings")}`,
    showAtCell: "Show",
    choose: "Choose a finding in the list, or a cell in the sheet.",
  },

  clean: {
    title: (rows) => `${counted(rows, "row", "rows")}, no findings`,
    text: "Nothing in the sheet needs to change according to the checks below.",
  },

  coverage: {
    rules: "Which rules are covered, and which are not?",
    title: "What was checked",
    ran: (ran, all) => `${number(ran)} of ${counted(all, "check", "checks")} ran`,
    skipped: (count) =>
      count === 1
        ? "One check was left out: columns are missing"
        : `${number(count)} checks were left out: columns are missing`,
    needs: (headers) => `needs ${listed(headers)}`,
    failed: (count) => (count === 1 ? "One check could not run" : `${number(count)} checks could not run`),
    failedText:
      "The fault is in the add-in, not in the sheet. Check these rules yourself, and tell whoever looks after the add-in.",
  },

  finding: {
    position: (index, count) => `${number(index)} of ${number(count)}`,
    place: (row, address) => `Row ${String(row)} · cell ${address}`,
    what: "What to do",
    suggestion: (address, value) =>
      value === "" ? `Suggestion: empty ${address}.` : `Suggestion: ${value} in ${address}.`,
    goTo: "Go to the cell",
    why: "Why? The rule and its source",
    previous: "Previous",
    next: "Next",
    settled: "Settled: the cell no longer has this finding.",
    others: "Other findings on the cell",
  },

  rule: {
    why: "Why",
    how: "What to do",
    example: "Example",
    source: "Source",
    stated: "The source says",
    dated: (date) => `The source is from ${date}.`,
    since: (date) => `Applies from ${date}.`,
    until: (date) => `Applies until ${date}.`,
    basis: {
      stated: "The source states the rule.",
      meaning: "The rule follows from what the values mean.",
      inferred: "The rule is our conclusion. What it points at may be right.",
    },
  },

  mapping: {
    title: "Change",
    return: "Return",
    halfYear: "Term",
    columns: "Columns",
    columnsHelp: "Choose which of the sheet's columns is used.",
    none: "Not in the sheet",
    option: (letters, header) => `${letters}: ${header}`,
    samples: (samples) => `For example ${listed(samples)}`,
    hidden: "The content is not shown: it may be personal identity numbers.",
    essential: "must be there",
    twice: (header) => `${header} is chosen for more than one column.`,
    lacking: (headers) => `Choose a column for ${listed(headers)}.`,
    save: "Use",
    reset: "Reset",
    noReturn: "Choose a return",
    halfYearFromSheet: "As the sheet says",
  },

  about: {
    menu: "About the add-in",
    title: "About the add-in",
    version: (version) => `Version ${version}`,
    rules: (version) => `Rules ${version}`,
    privacy: "The add-in has no server. Everything in the workbook stays on your computer.",
    settings:
      "Your choice of columns, term and regulation set is kept in the workbook, without personal data.",
  },

  trouble: {
    title: "It did not work",
  },

  crash: {
    title: "Something went wrong in the pane",
    text: "The workbook is not affected. Load the pane again.",
    action: "Load again",
  },

  notExcel: {
    title: "Open the add-in in Excel",
    text: "This page is the task pane of the Excel add-in Nacka vux and works only there. In Excel, choose the tab Nacka vux and then Show pane.",
  },
};
