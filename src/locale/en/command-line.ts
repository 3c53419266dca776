import type { commandLine as swedish } from "../sv/command-line";
import type { Texts } from "../text";
import { tables } from "./tables";

export const commandLine: Texts<typeof swedish> = {
  usage: `Usage:
  nacka check FILE.xlsx [--sheet SHEET] [--today YYYY-MM-DD] [--half-year 2026H1] [--format text|json]
              [--specification SCB-FILE.xlsx] [--courses COURSE-LIST.xlsx|.json] [--rules nacka24|alvis]
  nacka check FOLDER       checks every workbook in the folder, a line each; several files can be listed too
  nacka report FILE.xlsx --out REPORT.xlsx|.html [--with-personal-data]
                           writes the review's report, without personal data unless you ask for them
  nacka ready FILE.xlsx    tells whether the file is ready to hand in, and what stops it (exit 0 ready, 1 not)
  nacka fill --template TEMPLATE.xlsx --from LIST.xlsx --half-year 2026H1 --out NEW.xlsx [--profile CHOICES.json] [--plan]
                             fills the template from your own list; --plan only shows what would be written
  nacka reconcile --sheet SHEET.xlsx --register REGISTER.xlsx --month 2026-10 [--out NEW.xlsx] [--profile CHOICES.json]
              [--earlier LAST.xlsx] [--history NOTED.json] [--tables OWN.json] [--format json]
                             reconciles the payout sheet of the month that it is about with your register
  nacka checks             lists the checks
  nacka explain CHECK-ID   shows the check's page
  nacka lists import FILE  reads SCB's description of a data file, or a course list (.xlsx, Skolverket's .json),
                           or a list that you have saved from the pane
  nacka call FUNCTION ARG… [--tables OWN.json]
                           computes one of the functions, for example: nacka call APLHOURS 1500 300;
                           --tables are periods and check amounts that you have entered yourself

  --language sv gives the texts in Swedish.
Exit code: 0 nothing blocks, 1 something must be changed, 2 the file cannot be read or is not recognised.`,
  notReportFile: "Write the report's file after --out. It is to end in .xlsx or .html.",
  sameFile: "The report cannot be written over the workbook. Choose another name after --out.",
  cannotWrite: (file) =>
    `${file} cannot be written. Check that the folder exists and that the file is not open.`,
  written: (file) => `The report is written to ${file}.`,
  noSuchFile: (file) => `The file "${file}" does not exist.`,
  cannotOpen: (file) =>
    `"${file}" cannot be opened. Check that you may read the file and that no other program has locked it.`,
  cannotPrint: "The answer cannot be written where you asked. Check that the disk is not full.",
  unexpected: (where) =>
    `Something went wrong in the program, and the file has not been checked. Report the fault with this: ${where}.`,
  notReturn: (id, known) => `There is no return called "${id}". Choose one of ${known}.`,
  noWorkbooks: (folder) => `There are no workbooks (.xlsx, .xlsm) in ${folder}.`,
  notTables: (file, place, why) =>
    `${file} cannot be read as periods and amounts${place === "" ? "" : ` (at ${place})`}. ${why}`.trim(),
  tables,
  notDate: (text) => `“${text}” is not a date. Write it as YYYY-MM-DD.`,
  notHalfYear: (text) => `“${text}” is not a half-year. Write it as 2026H1 or 2026H2.`,
  notRules: (text: string) => `“${text}” is no set of rules. Choose nacka24 or alvis.`,
  unknownCheck: (id) => `There is no check named ${id}. “nacka checks” lists them.`,
  emptyWorkbook: "The workbook has no sheet with content.",
  noSuchSheet: (sheet, all) => `The sheet "${sheet}" is not in the workbook. It has the sheets ${all}.`,
  hiddenSheets: (sheets) =>
    `What can be checked is in hidden sheets: ${sheets}. Choose one with --sheet, or unhide it in Excel.`,
  uncomputed: (count, first) =>
    `${count === 1 ? "One formula has" : `${count} formulas have`} not been calculated in the file (${first}) and count as empty cells. Open the file in Excel, save it and check again.`,
  emptySheet: (sheet) => `The sheet “${sheet}” is empty.`,
  headersOnly: (sheet, name) => `The sheet “${sheet}” has the headers of ${name} but no rows.`,
  nothingToReport: " Where there is nothing to report, Nacka wants to know that too.",
  unknownSheet: (sheet, saw) =>
    `The sheet “${sheet}” is not recognised as any return. Its headers are ${saw}.`,
  nearest: (name, missing) => ` It is most like ${name}, but the columns ${missing} are missing.`,
  noHeaders: (sheet) =>
    `The sheet “${sheet}” is not recognised as any return: there are no known headers in its first 30 rows.`,
  severalReturns: (sheet, names) => `The sheet “${sheet}” may be ${names}. Choose with --return.`,
  severalSheets: (sheets) => `Several sheets can be checked: ${sheets}. Choose one with --sheet.`,
  header: (name, halfYear, rows, sheet) => `${name}, ${halfYear}, ${rows} (sheet “${sheet}”)`,
  rows: (count) => (count === 1 ? "1 row" : `${count} rows`),
  clean: (rows) => `${rows}, no findings.`,
  severities: { error: "Must be changed", review: "To check", note: "For information" },
  counts: (error, review, note) => `${error} must be changed, ${review} to check, ${note} for information`,
  more: (count) => `… and ${count} more`,
  skipped: (check, missing) => `Not run: ${check}. Missing columns: ${missing}.`,
  failed: (check) => `Could not run because of a fault in the add-in: ${check}.`,
  doubled: (header, used, also) =>
    `The header “${header}” is there several times. Column ${used} is used, not ${also}.`,
  lists: {
    notList: (file) =>
      `${file} is neither SCB's description of a data file, a list of course codes nor the answer of Skolverket's API.`,
    notSpecification: (file) => `${file} is not SCB's description of a data file.`,
    notCourses: (file) => `${file} is not a list of course codes.`,
    reasons: {
      tooLarge: "The file is too large to be a list of course codes.",
      notJson: "The file is cut off or is not JSON. Fetch it again from Skolverket's API.",
      noCourses:
        "The list has no course codes that can be recognised. The answer of Skolverket's API holds the courses only where the school form is named, as in schooltype=VUXGY.",
    },
    variables: (count) => (count === 1 ? "1 variable" : `${count} variables`),
    courses: (count) => (count === 1 ? "1 course" : `${count} courses and levels`),
    left: (count) =>
      `${count} ${count === 1 ? "row" : "rows"} without a course code that can be recognised ${count === 1 ? "was" : "were"} left out.`,
    atMost: (length) => `at most ${length} characters`,
    codes: (codes) => `codes: ${codes}`,
    alsoCodes: (codes) => `also the codes: ${codes}`,
    remarks: {
      characters: (variable, cell) => `${cell}: the characters allowed for ${variable} cannot be read.`,
      length: (variable, cell) => `${cell}: the length of ${variable} cannot be read.`,
      reference: (variable, cell) =>
        `${cell}: ${variable} refers to a variable that the document does not have.`,
      doubled: (variable, cell) => `${cell}: ${variable} is there several times. The first is used.`,
      bare: (variable, cell) => `${cell}: ${variable} has nothing but a name.`,
      tooMany: (variable, cell) => `${cell}: what follows ${variable} was not read.`,
    },
    checkedBy: (document) => `Also checked against ${document}: `,
    courseList: (document, date) => `Course list: ${document} (${date}).`,
    linked: (header, variable) => `${header} = ${variable}`,
    noneLinked: "no variable has the same name as a column of the sheet.",
  },
  page: {
    why: "Why",
    fix: "What to do",
    example: "Example",
    source: "Source",
    since: "Applies from",
    until: "Applies to",
  },
  basis: {
    stated: "The source says so.",
    meaning: "It follows from what the values mean.",
    inferred: "Our conclusion; therefore never more than something to check.",
  },
};
