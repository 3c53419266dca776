import { scbRegister } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { excelError, readingVerdict } from "./reading-verdict";

/** An Excel error value instead of an answer. */
export const withdrawalExcelError = cellCheck({
  id: "KVX-WITHDRAWAL-EXCEL-ERROR",
  severity: "error",
  basis: "meaning",
  source: scbRegister("Avbrott är en av variablerna i komvuxregistret."),
  column: "withdrawal",
  test: readingVerdict("withdrawal", [excelError], false),
  passes: [{ withdrawal: "Nej" }, { withdrawal: null }],
  fails: [{ withdrawal: "#N/A" }, { withdrawal: "#REF!" }],
});
