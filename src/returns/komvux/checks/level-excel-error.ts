import { scbRegister } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { excelError, readingVerdict } from "./reading-verdict";

/** An Excel error value instead of an answer. */
export const levelExcelError = cellCheck({
  id: "KVX-LEVEL-EXCEL-ERROR",
  severity: "error",
  basis: "meaning",
  source: scbRegister("Utbildningsnivå är en av variablerna i komvuxregistret."),
  column: "level",
  test: readingVerdict("level", [excelError], false),
  passes: [{ level: "Gymnasial" }, { level: null }],
  fails: [{ level: "#N/A" }, { level: "#REF!" }],
});
