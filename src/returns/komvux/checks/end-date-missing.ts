import { scbRegister } from "../sources";
import { cellCheck } from "./checks-on-komvux";

/** A course without an end. */
export const endDateMissing = cellCheck({
  id: "KVX-END-MISSING",
  severity: "review",
  basis: "inferred",
  source: scbRegister("Kursslut är en av variablerna i komvuxregistret."),
  column: "endDate",
  test: (reading) => (reading.kind === "empty" ? {} : undefined),
  passes: [{ endDate: "2026-06-05" }],
  fails: [{}, { endDate: "\u00A0" }],
});
