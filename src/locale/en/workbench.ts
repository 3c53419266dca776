import type { workbench as swedish } from "../sv/workbench";
import type { Texts } from "../text";

const numbers = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });
const number = (value: number): string => numbers.format(value);

/** The workbench's own texts, in English. */
export const workbench: Texts<typeof swedish> = {
  product: "The workbench",
  standIn:
    "The workbench is not Excel: it shows the add-in on a copy of the worksheet in the browser. Nothing leaves the computer.",
  untitled: "Untitled.xlsx",
  pageTitle: (file) => `${file} – The workbench`,

  file: {
    bar: "Workbook",
    open: "Open…",
    save: "Save as…",
    samples: "Samples",
    chooseSample: "Choose a sample",
    changed: "not saved",
    opening: (file) => `Opening ${file} …`,
    saved: (file) => `${file} is saved among your downloads. The original is untouched.`,
    drop: "Drop the workbook here to open it",
    unsaved: (file) =>
      `You have changes in ${file} that are not saved. They are lost if you open another workbook.`,
    openAnyway: "Open anyway",
    keep: "Keep",
    dismiss: "Close the message",
    notOpened: (file, why) => `${file} was not opened. ${why}`,
    notSaved: (file, why) => `${file} was not saved. ${why}`,
    sampleMissing: "The sample is not on the server. Start the workbench again with npm start.",
    unknownTrouble: "Something went wrong in the workbench. Reload the page.",
  },
  samples: {
    "komvux-fel": "Sample: komvux with planted errors",
    "komvux-ren": "Sample: komvux without findings",
    formler: "Sample: workplace learning and study form",
    "sfi-fel": "Sample: sfi with planted errors",
    "sfi-ren": "Sample: sfi without findings",
    "prov-fel": "Sample: national tests with planted errors",
    "prov-ren": "Sample: national tests without findings",
    "personal-fel": "Sample: teaching staff with planted errors",
    "personal-ren": "Sample: teaching staff without findings",
    "examen-fel": "Sample: diplomas with planted errors",
    "examen-ren": "Sample: diplomas without findings",
    "betyg-fel": "Sample: grade catalogue with planted errors",
    "betyg-ren": "Sample: grade catalogue without findings",
    "uppfoljning-fel": "Sample: follow-up with planted errors",
    "uppfoljning-ren": "Sample: follow-up without findings",
    utbetalning: "Sample: payout sheet and register",
  },

  ribbon: {
    name: "Ribbon",
    tab: "Nacka vux",
    group: "Review",
    review: "Review",
    reviewHint: "Reviews the sheet that is open",
    freeze: "Turn into values",
    reenter: "Enter formulas again",
    showPane: "Show task pane",
    waiting: "The add-in is starting …",
    undo: "Undo",
    redo: "Redo",
  },

  grid: {
    name: (sheet) => `Sheet ${sheet}`,
    keys: "Arrow keys move, F2 edits, F6 goes to the next part of the page.",
    selectAll: "Select the whole sheet",
    editing: (address) => `Edit ${address}`,
    tooMuch: "The selection is too large. Choose fewer cells.",
    protected: "The sheet is protected. Take the protection away in Excel and open the file again.",
    refused: "The cell could not be changed. It is as it was.",
    outside: "What you paste does not fit on the sheet. Begin further up or further to the left.",
  },
  nameBox: "Name box: the active cell, or the cell to go to",
  notAnAddress: (text) => `“${text}” is not a cell. Write for example N47.`,
  formulaBar: (address) => `Formula bar: the content of ${address}`,

  tabs: {
    name: "Sheets",
    empty: "No sheets",
  },
  status: {
    name: "Status",
    ready: "Ready",
    editing: "Edit",
    busy: "Working",
    rows: (count) => (count === 1 ? "1 row" : `${number(count)} rows`),
    hidden: (count) => (count === 1 ? "1 row is hidden" : `${number(count)} rows are hidden`),
    count: (count) => `Count: ${number(count)}`,
    sum: (sum) => `Sum: ${number(sum)}`,
    average: (average) => `Average: ${number(average)}`,
  },
  pane: {
    name: "Task pane",
    title: "Nacka vux",
    close: "Hide the task pane",
    width: "Width of the task pane",
    pixels: (width) => `${number(width)} pixels`,
  },
};
