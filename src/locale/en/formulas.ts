import type { Texts } from "../text";
import type { formulas as swedish } from "../sv/formulas";

const numbers = new Intl.NumberFormat("en-GB");
const number = (value: number): string => numbers.format(value);
const formulaCount = (count: number): string => `${number(count)} ${count === 1 ? "formula" : "formulas"}`;
const cells = (count: number): string => `${number(count)} ${count === 1 ? "cell" : "cells"}`;

/** The pane's texts about the add-in's own formulas, in English. */
export const formulas: Texts<typeof swedish> = {
  title: "Formulas",
  menu: "Formulas from Nacka vux",
  separator: ",",
  decimal: ".",

  freeze: {
    title: "Turn into values",
    why: "Whoever opens the file without the add-in sees #NAME? where the formulas are. Turn them into values before you hand the file over.",
    where: "Where",
    scopes: { selection: "The selection", sheet: "The sheet", workbook: "The whole workbook" },
    looking: "Looking for formulas",
    none: "There are no formulas from Nacka vux here.",
    found: (count) => `${formulaCount(count)} from Nacka vux`,
    waiting: (count) =>
      count === 1
        ? "1 shows an error and is left as it is."
        : `${number(count)} show an error and are left as they are.`,
    more: (count) => `and ${number(count)} more`,
    action: (count) => `Turn ${formulaCount(count)} into values`,
    nothing: "Turn into values",
    done: (count) => `${formulaCount(count)} ${count === 1 ? "is now a value" : "are now values"}.`,
    unanswered: (count) =>
      count === 1 ? "1 was left: it shows an error." : `${number(count)} were left: they show an error.`,
    changed: (count) =>
      count === 1
        ? "1 was left: it has changed meanwhile."
        : `${number(count)} were left: they have changed meanwhile.`,
  },

  reenter: {
    title: "Enter the formulas again",
    why: "Do cells show #NAME? or wait without end although the add-in is running? Then Excel has lost track of them, and calculating again does not help.",
    none: "No formulas from Nacka vux have been lost.",
    action: (count) => `Enter ${formulaCount(count)} again`,
    done: (count) => `${formulaCount(count)} ${count === 1 ? "has" : "have"} been entered again.`,
  },

  insert: {
    title: "Insert formula",
    open: "Insert formula",
    choose: "Choose a formula.",
    insert: "Insert",
    insertIn: (count) => `Insert in ${cells(count)}`,
    example: "Example",
    values: "Values",
    optional: (label) => `${label} (optional)`,
    none: "Nothing",
    chooseColumn: "Choose a column",
    own: "Write it yourself",
    ownLabel: (label) => `${label}: value or cell`,
    column: (letters, header) => (header === "" ? `Column ${letters}` : `${letters}: ${header}`),
    place: "Place",
    cell: (address) => `Cell ${address}`,
    rows: (column, count) => `Column ${column}, all ${number(count)} rows`,
    rowsHelp: "A formula on each row, so that you can sort, filter and add rows.",
    noTarget: "Select a cell in the sheet.",
    preview: "This is what you get",
    overwrites: (address) => `${address} already holds something, which is replaced. You can undo.`,
    leaves: (count) =>
      count === 1
        ? "1 cell already holds something and is left."
        : `${number(count)} cells already hold something and are left.`,
    lacking: (labels) => `Choose ${labels}.`,
    done: (count) => `The formula is now in ${cells(count)}.`,
    left: (count) => `${cells(count)} left: there was something already.`,
  },

  undo: "Undo",
  undone: (count) => `${cells(count)} as before.`,
  notUndone: (count) => `${cells(count)} left: changed since then.`,
};
