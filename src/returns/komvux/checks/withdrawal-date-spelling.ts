import { scbDataFile } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { readingVerdict } from "./reading-verdict";

/** Understood, but stored as text or with a clock time: Excel does not reckon it as a day. */
export const withdrawalDateSpelling = cellCheck({
  id: "KVX-WITHDRAWAL-DATE-SPELLING",
  severity: "review",
  basis: "inferred",
  source: scbDataFile("Datum anges som åååå-mm-dd."),
  column: "withdrawalDate",
  test: readingVerdict("withdrawalDate", ["textDate", "clockTime"], true),
  passes: [{ withdrawalDate: 46034 }],
  fails: [{ withdrawalDate: "2026-01-12" }, { withdrawalDate: "20260112" }, { withdrawalDate: 46034.5 }],
});
