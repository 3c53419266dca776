import { scbDataFile } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { readingVerdict } from "./reading-verdict";

/** Understood, but stored as text or with a clock time: Excel does not reckon it as a day. */
export const endDateSpelling = cellCheck({
  id: "KVX-END-SPELLING",
  severity: "review",
  basis: "inferred",
  source: scbDataFile("Datum anges som åååå-mm-dd."),
  column: "endDate",
  test: readingVerdict("endDate", ["textDate", "clockTime"], true),
  passes: [{ endDate: 46034 }],
  fails: [{ endDate: "2026-01-12" }, { endDate: "20260112" }, { endDate: 46034.5 }],
});
