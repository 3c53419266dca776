import { scbRegister } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { excelError, readingVerdict } from "./reading-verdict";

/** An Excel error value instead of an answer. */
export const examinationExcelError = cellCheck({
  id: "KVX-EXAMINATION-EXCEL-ERROR",
  severity: "error",
  basis: "meaning",
  source: scbRegister("Prövning/validering är en av variablerna i komvuxregistret."),
  column: "examination",
  test: readingVerdict("examination", [excelError], false),
  passes: [{ examination: "Nej" }, { examination: null }],
  fails: [{ examination: "#N/A" }, { examination: "#REF!" }],
});
