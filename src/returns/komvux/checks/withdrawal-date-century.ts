import { scbDataFile } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { readingVerdict } from "./reading-verdict";

/** Two digits for the year: the century is a guess. */
export const withdrawalDateCentury = cellCheck({
  id: "KVX-WITHDRAWAL-DATE-CENTURY",
  severity: "review",
  basis: "inferred",
  source: scbDataFile("Datum anges som åååå-mm-dd."),
  column: "withdrawalDate",
  test: readingVerdict("withdrawalDate", ["twoDigitYear"], false),
  passes: [{ withdrawalDate: 46034 }],
  fails: [{ withdrawalDate: "26-01-12" }, { withdrawalDate: "260112" }],
});
