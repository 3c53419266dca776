import { schoolUnitRegister } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { readingVerdict } from "./reading-verdict";

/** A code that reads as a date: probably a date in the wrong column. */
export const schoolUnitDate = cellCheck({
  id: "KVX-UNIT-DATE",
  severity: "review",
  basis: "inferred",
  source: schoolUnitRegister("Skolenhetskoden får inte vara ett datum (regeln tillkom i november 2013)."),
  column: "schoolUnit",
  test: readingVerdict("schoolUnit", ["looksLikeDate"], false),
  passes: [{ schoolUnit: "65062411" }],
  fails: [{ schoolUnit: "20260112" }],
});
