import { schoolUnitRegister } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { readingVerdict } from "./reading-verdict";

/** The right digits with blanks or other signs between them. */
export const schoolUnitSpelling = cellCheck({
  id: "KVX-UNIT-SPELLING",
  severity: "review",
  basis: "inferred",
  source: schoolUnitRegister("Skolenhetskoden är ett slumptal mellan 10000000 och 99999999."),
  column: "schoolUnit",
  test: readingVerdict("schoolUnit", ["spelling"], true),
  passes: [{ schoolUnit: "65062411" }],
  fails: [{ schoolUnit: "6506 2411" }],
});
