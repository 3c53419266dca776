import type { troubles as swedish } from "../sv/troubles";
import type { Texts } from "../text";

export const troubles: Texts<typeof swedish> = {
  sheetMissing: "The sheet is not in the workbook. Check the name, or choose another sheet.",
  protected: "The sheet is protected. Remove the protection under Review > Unprotect Sheet, and try again.",
  cellEditing: "A cell is being edited. Press Enter or Esc in the cell, and try again.",
  tooLarge: "That is too much to be read or written at once here. Open the file in Excel on the computer, or split it.",
  notWorkbook: "The file is not an Excel workbook. Open it in Excel and save it as .xlsx.",
  passwordProtected: "The file is protected by a password. Open it in Excel, remove the password and save it again.",
  truncated: "The file is cut off: its end is missing. Fetch or save it again.",
  oldFormat: "The file has the older format .xls. Open it in Excel and save it as .xlsx.",
  tooOld: "Your Excel is too old for setting up printing from here. Update Excel, or do it under Page Layout.",
  otherFormat: "The file has another format than its name says. Open it in the program that made it and save it as .xlsx.",
  unsafe: "The file is built in a way that does not occur in ordinary workbooks, and is therefore not read. Open it in Excel, check its content and save it as a new file.",
  damaged: "The file is damaged: parts that a workbook must have are missing. Open it in Excel, let Excel repair it and save it again.",
  host: "Excel could not do that just now. Try again in a moment.",
}; // prettier-ignore
