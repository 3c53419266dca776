import { schoolUnitRegister } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { excelError, readingVerdict } from "./reading-verdict";

/** Not an eight-digit code of a school unit. */
export const schoolUnitUnreadable = cellCheck({
  id: "KVX-UNIT-UNREADABLE",
  severity: "error",
  basis: "stated",
  source: schoolUnitRegister("Skolenhetskoden är ett slumptal mellan 10000000 och 99999999."),
  column: "schoolUnit",
  test: readingVerdict("schoolUnit", ["notSchoolUnit", excelError], false),
  passes: [{ schoolUnit: "65062411" }, { schoolUnit: 65062411 }],
  fails: [{ schoolUnit: "Nacka vux" }, { schoolUnit: "6506241" }, { schoolUnit: "#N/A" }],
});
