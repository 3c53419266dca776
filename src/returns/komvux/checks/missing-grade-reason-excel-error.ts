import { scbRegister } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { excelError, readingVerdict } from "./reading-verdict";

/** An Excel error value instead of an answer. */
export const missingGradeReasonExcelError = cellCheck({
  id: "KVX-REASON-EXCEL-ERROR",
  severity: "error",
  basis: "meaning",
  source: scbRegister("Orsak till att betygsvärde ej finns är en av variablerna i komvuxregistret."),
  column: "missingGradeReason",
  test: readingVerdict("missingGradeReason", [excelError], false),
  passes: [{ missingGradeReason: "Kursen pågår" }, { missingGradeReason: null }],
  fails: [{ missingGradeReason: "#N/A" }, { missingGradeReason: "#REF!" }],
});
