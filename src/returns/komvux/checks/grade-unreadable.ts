import { schoolLaw } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { excelError, readingVerdict } from "./reading-verdict";

/** No grade of any scale that we know of; SCB's own codes for streck are not public. */
export const gradeUnreadable = cellCheck({
  id: "KVX-GRADE-UNREADABLE",
  severity: "review",
  basis: "inferred",
  source: schoolLaw(
    "20 kap. 35–39 §§",
    "På gymnasial nivå sätts något av betygen A–F, på grundläggande nivå Godkänt eller Icke godkänt.",
  ),
  column: "grade",
  test: readingVerdict("grade", ["notGrade", excelError], false),
  passes: [{ grade: "A" }, { grade: "G" }, { grade: "-" }],
  fails: [{ grade: "deltagit" }, { grade: "A+" }, { grade: "#N/A" }],
});
