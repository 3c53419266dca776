import { scbDataFile } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { readingVerdict } from "./reading-verdict";

/** Two digits for the year: the century is a guess. */
export const endDateCentury = cellCheck({
  id: "KVX-END-CENTURY",
  severity: "review",
  basis: "inferred",
  source: scbDataFile("Datum anges som åååå-mm-dd."),
  column: "endDate",
  test: readingVerdict("endDate", ["twoDigitYear"], false),
  passes: [{ endDate: 46034 }],
  fails: [{ endDate: "26-01-12" }, { endDate: "260112" }],
});
