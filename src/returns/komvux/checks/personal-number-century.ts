import { scbDataFile } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { readingVerdict } from "./reading-verdict";

/** Ten digits: the century is a guess until a person has said so. */
export const personalNumberCentury = cellCheck({
  id: "KVX-PNR-CENTURY",
  severity: "review",
  basis: "inferred",
  source: scbDataFile("Personnummer anges med 12 tecken, ååååmmddxxxx."),
  column: "personalNumber",
  test: readingVerdict("personalNumber", ["century"], false),
  passes: [{ personalNumber: "198002182387" }],
  fails: [{ personalNumber: "8002182387" }, { personalNumber: "800218-2387" }],
});
