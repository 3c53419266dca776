import { populationRegistrationLaw } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { readingVerdict } from "./reading-verdict";

/** The last digit does not agree with the others. */
export const personalNumberCheckDigit = cellCheck({
  id: "KVX-PNR-CHECK-DIGIT",
  severity: "error",
  basis: "stated",
  source: populationRegistrationLaw("Kontrollsiffran räknas fram ur födelsetiden och födelsenumret."),
  column: "personalNumber",
  test: readingVerdict("personalNumber", ["checkDigit"], false),
  passes: [{ personalNumber: "198002182387" }, { personalNumber: "19900101TF10" }],
  fails: [{ personalNumber: "198002182386" }, { personalNumber: "19800218-2386" }],
});
