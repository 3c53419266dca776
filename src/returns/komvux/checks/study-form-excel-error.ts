import { scbRegister } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { excelError, readingVerdict } from "./reading-verdict";

/** An Excel error value instead of an answer. */
export const studyFormExcelError = cellCheck({
  id: "KVX-STUDY-FORM-EXCEL-ERROR",
  severity: "error",
  basis: "meaning",
  source: scbRegister("Kursens förläggning är en av variablerna i komvuxregistret."),
  column: "studyForm",
  test: readingVerdict("studyForm", [excelError], false),
  passes: [{ studyForm: "Distans" }, { studyForm: null }],
  fails: [{ studyForm: "#N/A" }, { studyForm: "#REF!" }],
});
