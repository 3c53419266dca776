import { scbRegister } from "../sources";
import { cellCheck } from "./checks-on-komvux";

/** The sheet has a column for the unit, but not on this row. */
export const schoolUnitMissing = cellCheck({
  id: "KVX-UNIT-MISSING",
  severity: "review",
  basis: "inferred",
  source: scbRegister("En uppgiftslämnare kan redovisa för flera skolenheter."),
  column: "schoolUnit",
  test: (reading) => (reading.kind === "empty" ? {} : undefined),
  passes: [{ schoolUnit: "65062411" }],
  fails: [{}, { schoolUnit: "\u00A0" }],
});
