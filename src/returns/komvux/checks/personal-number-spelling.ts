import { scbDataFile } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { readingVerdict } from "./reading-verdict";

/** Written so that people understand it, but not as twelve characters of text. */
export const personalNumberSpelling = cellCheck({
  id: "KVX-PNR-SPELLING",
  severity: "review",
  basis: "inferred",
  source: scbDataFile("Personnummer anges med 12 tecken, ååååmmddxxxx."),
  column: "personalNumber",
  test: readingVerdict("personalNumber", ["spelling"], true),
  passes: [{ personalNumber: "198002182387" }],
  fails: [
    { personalNumber: "19800218-2387" },
    { personalNumber: 198002182387 },
    { personalNumber: "19800218 2387" },
  ],
});
