import { scbDataFile } from "../sources";
import { cellCheck } from "./checks-on-komvux";

/** A row without a person. */
export const personalNumberMissing = cellCheck({
  id: "KVX-PNR-MISSING",
  severity: "error",
  basis: "stated",
  source: scbDataFile("Personnummer ska alltid anges, även för den som har skyddade personuppgifter."),
  column: "personalNumber",
  test: (reading) => (reading.kind === "empty" ? {} : undefined),
  passes: [{ personalNumber: "198002182387" }],
  fails: [{}, { personalNumber: "\u00A0" }],
});
