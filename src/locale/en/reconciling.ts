import type { reconciling as swedish } from "../sv/reconciling";
import type { Texts } from "../text";
import { payoutFollowUp } from "./payout-follow-up";
import { payoutMonth } from "./payout-month";
import { payoutNotes } from "./payout-notes";
import { payoutPairs } from "./payout-pairs";
import { payoutSettings } from "./payout-settings";

const numbers = new Intl.NumberFormat("en-GB");
const tenths = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const counted = (count: number, one: string, many: string): string =>
  `${numbers.format(count)} ${count === 1 ? one : many}`;

/** The pane's screens of reconciling; what they share with the command line is in payout.ts. */
export const reconciling: Texts<typeof swedish> = {
  followUp: payoutFollowUp,
  month: payoutMonth,
  notes: payoutNotes,
  pairs: payoutPairs,
  settings: payoutSettings,

  setup: {
    title: "Reconcile",
    month: "Month that the payout sheet is about",
    chooseMonth: "Choose a month",
    sheets: "Payout sheets",
    sheetsHelp: "All sheets of the month are taken, and earlier ones as a window: a line may have landed in another month.",
    sheet: (name, month, lines) => `${name} (${month}, ${counted(lines, "line", "lines")})`,
    monthUnknown: "the month above",
    register: "Your register",
    registerHelp: "The list that the payout sheet is held against: one row for each student and course.",
    registerSheet: (name, rows) => `Sheet "${name}" (${counted(rows, "row", "rows")})`,
    registerFile: (file, rows) => `File ${file} (${counted(rows, "row", "rows")})`,
    file: "Choose a file",
    otherSheet: "Another sheet",
    chooseSheet: "Choose a sheet",
    noRegister: "No sheet of the workbook is recognised as a register. Choose a file, or a sheet whose columns you point out.",
    columnsOfSheet: "Change the payout sheet's columns",
    columnsOfRegister: "Change the register's columns",
    settings: "Settings: shares, prices, 28 days",
    how: "How lines are paired",
    howText: [
      "A line of the payout sheet belongs to a row of the register where personal number, course and start date are the same.",
      "Where the start dates are at most 14 days apart, or course name and points are the same, they are paired too, and that is said.",
      "Names or amounts never pair anything. Two lines alike count as two; they are not merged.",
      "What is unsure is left to you: you pair and divide by hand.",
    ].join("\n"),
    start: "Reconcile",
    lacksMonth: "Choose the month that the payout sheet is about.",
    lacksSheet: "Take in at least one payout sheet of the month.",
    lacksRegister: "Choose your register.",
    emptyRegister: "The register has no rows with a personal number. Fill it in or choose another.",
  },

  columns: {
    title: { sheet: "The payout sheet's columns", register: "The register's columns" },
    help: {
      sheet: "Nacka's payout sheet may look different. Point the columns out once, and the workbook remembers them.",
      register: "Point out your register's columns once, and the workbook remembers them.",
    },
    sheet: (name) => `Sheet "${name}"`,
    none: "Not there",
    option: (letters, header) => `${letters}: ${header}`,
    needed: (header) => `${header} (needed)`,
    optional: "More columns",
    twice: (header) => `${header} is chosen for more than one column.`,
    lacking: (headers) => `Choose a column for ${headers}.`,
    save: "Use",
    reading: "Reading the sheet",
  },

  work: {
    reading: "Reading the workbook",
    reconciling: "Reconciling",
    renewing: "Taking in the change",
    writing: "Writing in the workbook",
    puttingBack: "Restoring",
    steps: {
      reading: (done, total) => `Reading part ${numbers.format(done)} of ${numbers.format(total)}`,
      checking: (done, total) => `Checking ${numbers.format(done)} of ${numbers.format(total)}`,
      comparing: (done, total) => `Comparing row ${numbers.format(done)} of ${numbers.format(total)}`,
      writing: (done, total) => `Writing ${numbers.format(done)} of ${numbers.format(total)}`,
    },
    usable: "You can work in the sheet meanwhile.",
  },

  problems: {
    noRegisterThere: "The file has no sheet that is recognised as a register: personal number, course and start date are needed. Choose another file, or open the sheet in the workbook and point out its columns.",
    sheetGone: "One of the sheets is gone, or has other headers now. Go back and choose the payout sheet and the register again.",
    stopped: "Stopped. Nothing has changed.",
    edited: "The sheets have changed since you saw what would be written. This is what is written now.",
    notKept: "The workbook could not keep it. It holds until you close the pane.",
    tooLong: "The workbook has no room for it. It holds until you close the pane.",
  },

  result: {
    title: "Reconciliation",
    about: (month, sheets) => `${month}, ${counted(sheets, "payout sheet", "payout sheets")}`,
    done: (seconds) => (seconds < 0.05 ? "Done" : `Done in ${tenths.format(seconds)} s`),
    stale: "Something has changed since this was reconciled.",
    again: "Reconcile again",
    clean: "Everything agrees",
    cleanText: (lines) =>
      `${counted(lines, "line", "lines")} of the payout sheet and the register say the same. Sign the pages and upload them.`,
    outcomes: {
      agreed: "agree",
      differs: "differ",
      missing: "missing on the sheet",
      unknown: "unknown to you",
      double: "paid twice",
    },
    pictureOfOutcomes: (parts) => `How it went: ${parts}.`,
    tooLittle: (kronor) => `The payout sheet pays SEK ${kronor} too little.`,
    tooMuch: (kronor) => `The payout sheet pays SEK ${kronor} too much.`,
    even: "The deviations do not change what the payout sheet pays.",
    atMost: (kronor) => `And at most SEK ${kronor} that rests on a share or a year that is not filled in.`,
    fillIn: "Fill in shares and prices",
    effects: "Effect in kronor",
    pictureOfEffects: "Effect in kronor of each kind of deviation. The table below the picture has the same figures.",
    less: "too little",
    more: "too much",
    effectTable: "Show as a table",
    effectHeaders: { class: "Deviation", count: "Count", less: "Too little, SEK", more: "Too much, SEK" },
    mostOf: (kronor) => `at most ${kronor}`,
    observed: "Observed on the payout sheet, no rule",
    observedShare: (event, share) => `${event}: ${numbers.format(share)} per cent on most lines`,
    unsure: (count) =>
      count === 1 ? "1 line may belong to several rows of the register: pair it yourself" : `${numbers.format(count)} lines may belong to other rows of the register: pair them yourself`,
    pairs: "Pairs: made by hand, and near ones",
    followUp: "Follow-up: corrections from earlier months",
    month: "The month",
    settings: "Settings",
    write: "Write deviations",
    sign: "Sign",
    notJudged: (count) =>
      count === 1 ? "One check could not be made: columns are missing" : `${numbers.format(count)} checks could not be made: columns are missing`,
    needs: (columns) => `needs ${columns}`,
  },

  list: {
    title: "Deviations",
    show: "Show",
    all: (count) => `All ${numbers.format(count)}`,
    filters: {
      differs: "Differ",
      missing: "Missing",
      unknown: "Unknown",
      double: "Twice",
      own: "Own system",
    },
    kind: "Kind",
    everyKind: "Every kind",
    ofKind: (title, count) => `${title} (${numbers.format(count)})`,
    choose: "Choose a deviation in the list, or a cell in the sheet.",
    none: "No deviations of this kind.",
    place: { sheet: (cell) => `${cell}`, register: (cell) => `register ${cell}`, whole: "the whole sheet" },
    values: (own, sheet) => `with you ${own}, payout sheet ${sheet}`,
    unknownEffect: "amount unknown",
    kronor: (kronor) => `SEK ${kronor}`,
    mostKronor: (kronor) => `at most SEK ${kronor}`,
    atCell: (address, count) => `${address} has ${counted(count, "deviation", "deviations")}`,
    showAtCell: "Show",
  },

  deviation: {
    position: (index, count) => `${numbers.format(index)} of ${numbers.format(count)}`,
    gone: "The deviation is there no longer: it is put right, or answered by you.",
    back: "To the list",
    onSheet: "On the payout sheet",
    withUs: "With you",
    value: (value, cell) => (cell === "" ? `${value}` : `${value} (${cell})`),
    nothing: "–",
    why: "Why",
    effect: "Effect",
    effectLess: (kronor) => `The payout sheet pays SEK ${kronor} too little.`,
    effectMore: (kronor) => `The payout sheet pays SEK ${kronor} too much.`,
    effectMostLess: (kronor) => `The payout sheet pays at most SEK ${kronor} too little.`,
    effectMostMore: (kronor) => `The payout sheet pays at most SEK ${kronor} too much.`,
    effectNone: "None in kronor.",
    effectUnknown: "The amount cannot be worked out: a price, points or a share is missing.",
    todo: "Do this in the system",
    note: "Note on the payout sheet",
    noNote: "This is not noted on the payout sheet.",
    noteHelp: "The text is written when you choose Write deviations. You can change it here.",
    ownNote: "Changed by you",
    originalNote: "Take back the proposal",
    leaveOut: "Do not write this one on the payout sheet",
    restsOn: "The answer rests on something that no source says",
    settings: "To the setting",
    goToSheet: "Go to the payout sheet",
    goToRegister: "Go to the register",
    pair: "Pair with a row of the register",
    divide: "Divide: the two do not belong together",
    rule: "The rule and its source",
    previous: "Previous",
    next: "Next",
    by: {
      exact: "Paired by personal number, course and start date.",
      nearStart: "Paired by personal number and course; the start dates are some days apart.",
      courseName: "Paired by personal number, course name and points; the course codes differ.",
      person: "Paired by you.",
      alone: "Not paired.",
    },
  },

  alarm: {
    heading: "Protected people on the payout sheet",
    text: (count) =>
      `${count === 1 ? "1 line is about a person" : `${numbers.format(count)} lines are about people`} with protected identity. They should not be on the sheet. The lines are not shown.`,
    blocked: "Nothing is written or signed while they stand there: ask Nacka for a new payout sheet.",
    routine: "Nacka's routine",
    notChosen: "No regulations are chosen, so both routines are shown. Choose under Settings.",
  },
}; // prettier-ignore
