import { scbDataFile } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { readingVerdict } from "./reading-verdict";

/** Two digits for the year: the century is a guess. */
export const startDateCentury = cellCheck({
  id: "KVX-START-CENTURY",
  severity: "review",
  basis: "inferred",
  source: scbDataFile("Datum anges som åååå-mm-dd."),
  column: "startDate",
  test: readingVerdict("startDate", ["twoDigitYear"], false),
  passes: [{ startDate: 46034 }],
  fails: [{ startDate: "26-01-12" }, { startDate: "260112" }],
});
