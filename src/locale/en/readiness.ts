import type { readiness as swedish } from "../sv/readiness";
import type { Texts } from "../text";

const rows = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const readiness: Texts<typeof swedish> = {
  title: "Ready to hand in?",
  ready: "Nothing stops you from handing it in.",
  readyLook: "Nothing stops you from handing it in. Look first at what stands under To look at.",
  readyUnseen: "Nothing stops you from handing it in. First see to what stands under Could not be seen.",
  notReady: "Not ready: what stands under Stops must be put right first.",
  nil: "The sheet has no rows. That there is nothing to report is to be told to Nacka too.",
  states: { stops: "Stops", look: "To look at", notSeen: "Could not be seen", fine: "Not found" },
  found: {
    errors: (count) => `${rows(count, "finding", "findings")} must be changed. Review the sheet and correct.`,
    failedChecks: (count) =>
      `${rows(count, "check", "checks")} could not run because of a fault in the add-in.`,
    reviews: (count) => `${rows(count, "finding", "findings")} to check. Correct, or confirm with a reason.`,
    missingColumns: (count) =>
      `${rows(count, "column is", "columns are")} missing from the sheet. Compare with SCB's template.`,
    ownFormulas: (count) =>
      `${rows(count, "cell has a formula", "cells have formulas")} that only work with the add-in. Make them values.`,
    links: (count) =>
      `${rows(count, "link", "links")} to other workbooks. Break them under Data > Edit Links.`,
    hiddenSheets: (count) =>
      `${rows(count, "hidden sheet", "hidden sheets")}. Check that they are to be there.`,
    hiddenRows: (count) =>
      `Hidden rows with content in ${rows(count, "sheet", "sheets")}. Show them and check that they are to be there.`,
    hiddenColumns: (count) =>
      `Hidden columns with content in ${rows(count, "sheet", "sheets")}. Show them and check that they are to be there.`,
    comments: (count) => `${rows(count, "comment or note", "comments and notes")}. Remove them under Review.`,
    personProperties: () =>
      "The file's properties have names of people. Remove them under File > Info > Check for Issues > Inspect Document.",
  },
  names: {
    errors: "Findings that must be changed",
    failedChecks: "Checks that could not run",
    reviews: "Findings to check",
    missingColumns: "Missing columns",
    ownFormulas: "The add-in's formulas",
    links: "Links to other workbooks",
    hiddenSheets: "Hidden sheets",
    hiddenRows: "Hidden rows",
    hiddenColumns: "Hidden columns",
    comments: "Comments and notes",
    personProperties: "Names of people in the file's properties",
  },
  notSeen: (name) => `${name}: cannot be seen from here. Look for yourself.`,
  confirmed: (count) =>
    count === 1 ? "1 finding is confirmed with a reason." : `${count} findings are confirmed with reasons.`,
  inSheets: (sheets) => `Sheets: ${sheets}.`,
  due: (date, days) =>
    days < 0
      ? `Should have been with Nacka by ${date}, ${rows(-days, "day", "days")} ago.`
      : days === 0
        ? `Is to be with Nacka today, ${date}.`
        : `Is to be with Nacka by ${date}, in ${rows(days, "day", "days")}.`,
  noDeadline: "Nacka states no date for this return.",
  mail: {
    heading: "E-mail to Nacka",
    note: "Do not attach the files: Nacka contacts you and opens a secure way to send them.",
    to: "To",
    subject: "Subject",
    readySubject: (name, halfYear) => `Ready to report: ${name}, ${halfYear}`,
    readyBody: (name, halfYear) =>
      `Hello,\n\nWe are ready to report ${name} for ${halfYear}.\nOur contact is [name, telephone].\n\nKind regards\n[provider]`,
    nilSubject: (name, halfYear) => `Nothing to report: ${name}, ${halfYear}`,
    nilBody: (name, halfYear) =>
      `Hello,\n\nWe have nothing to report in ${name} for ${halfYear}.\n\nKind regards\n[provider]`,
  },
};
