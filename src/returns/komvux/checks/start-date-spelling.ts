import { scbDataFile } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { readingVerdict } from "./reading-verdict";

/** Understood, but stored as text or with a clock time: Excel does not reckon it as a day. */
export const startDateSpelling = cellCheck({
  id: "KVX-START-SPELLING",
  severity: "review",
  basis: "inferred",
  source: scbDataFile("Datum anges som åååå-mm-dd."),
  column: "startDate",
  test: readingVerdict("startDate", ["textDate", "clockTime"], true),
  passes: [{ startDate: 46034 }],
  fails: [{ startDate: "2026-01-12" }, { startDate: "20260112" }, { startDate: 46034.5 }],
});
