import type { lists as swedish } from "../sv/lists";
import type { Texts } from "../text";

/** The person's own lists: SCB's description of the data file, and a list of courses. */
export const lists: Texts<typeof swedish> = {
  title: "Your own lists",
  menu: "Your own lists",
  explain:
    "If you have SCB's description of the data file, or a newer list of courses, the review can use it. The list is kept in the workbook.",
  open: "Open a list",
  kinds: { specification: "SCB's description of the data file", courses: "List of courses" },
  builtIn: "The add-in's own list of courses is used.",
  none: "None is loaded.",
  loaded: (date: string) => `Loaded ${date}`,
  version: (version: string) => `Version ${version}`,
  replaces: (document) => `Takes the place of ${document}.`,
  linkTitle: "How the document is read",
  link: (column: string, variable: string) => `${column} = ${variable}`,
  noLink:
    "No variable has the name of a column of the return. The document is kept, but nothing is checked by it.",
  use: "Use the list",
  cancel: "Do not use it",
  export: "Save to a file",
  remove: "Remove",
  variables: (count) => (count === 1 ? "1 variable" : `${count} variables`),
  courses: (count) => (count === 1 ? "1 course" : `${count} courses and levels`),
  left: (count) =>
    `${count} ${count === 1 ? "row" : "rows"} without a course code that can be recognised ${count === 1 ? "was" : "were"} left out.`,
  notList: {
    notCourses:
      "The file is neither SCB's description, a list of courses nor Skolverket's JSON. Choose another file.",
    noCourses:
      "The list has no course codes that can be recognised. The answer of Skolverket's API holds the courses only where the school form is named, as in schooltype=VUXGY.",
    notJson: "The file is cut short or is no JSON. Get it from Skolverket's API again.",
    tooLarge: "The file is too large to be a list of course codes. Choose another file.",
  },
  outcomes: {
    kept: "The list is used now and is kept in the workbook.",
    notKept:
      "The list is used now, but could not be kept in the workbook. It holds while the task pane is open.",
    tooLong:
      "The list is too long to be kept in the workbook. Take one with the courses of adult education only.",
  },
};
