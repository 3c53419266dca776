/** The page about the formulas, in English: what stands around the texts of the formulas themselves. */
export const functionsPage = {
  title: "The formulas",
  intro: [
    "The formulas work with Nacka's rules in your own workbook. Type `=NACKA.` in a cell, and Excel lists them.",
    "Every value can be a cell or a whole column: `=NACKA.APLHOURS(A2:A500)` answers row by row. An empty row gets an empty answer. A value in brackets can be left out.",
    "Dates are written as Excel's own dates or as 2026-08-17. An answer that is a date is a number: give the cell a date format.",
    "Where something needs correcting the cell shows #VALUE!, and where the rules have no answer #N/A. Point at the warning sign beside the cell to read why.",
    "This page is made from the program's own texts by `npm run docs`.",
  ],
  values: "Values",
  examples: "Examples",
  optional: "can be left out",
  nothing: "nothing",
  separator: ",",
};
