import { schoolLaw } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { readingVerdict } from "./reading-verdict";

/** The right grade in another spelling. */
export const gradeSpelling = cellCheck({
  id: "KVX-GRADE-SPELLING",
  severity: "review",
  basis: "inferred",
  source: schoolLaw(
    "20 kap. 35–39 §§",
    "På gymnasial nivå sätts något av betygen A–F, på grundläggande nivå Godkänt eller Icke godkänt.",
  ),
  column: "grade",
  test: readingVerdict("grade", ["spelling"], true),
  passes: [{ grade: "G" }],
  fails: [{ grade: "Godkänd" }, { grade: "c" }],
});
