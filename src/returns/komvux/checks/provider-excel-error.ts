import { scbRegister } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { excelError, readingVerdict } from "./reading-verdict";

/** An Excel error value instead of an answer. */
export const providerExcelError = cellCheck({
  id: "KVX-PROVIDER-EXCEL-ERROR",
  severity: "error",
  basis: "meaning",
  source: scbRegister("Utbildningsanordnare är en av variablerna i komvuxregistret."),
  column: "provider",
  test: readingVerdict("provider", [excelError], false),
  passes: [{ provider: "Nacka vuxenutbildning" }, { provider: null }],
  fails: [{ provider: "#N/A" }, { provider: "#REF!" }],
});
