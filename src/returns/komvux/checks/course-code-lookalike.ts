import { courseCodes } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { readingVerdict } from "./reading-verdict";

/** The letter O where the code has the digit 0, or I where it has 1. */
export const courseCodeLookalike = cellCheck({
  id: "KVX-COURSE-LOOKALIKE",
  severity: "review",
  basis: "inferred",
  source: courseCodes(
    "Koden har högst 10 positioner, de flesta 7: tre bokstäver för ämnet, tre för kursen och ett slut.",
  ),
  column: "courseCode",
  test: readingVerdict("courseCode", ["lookalike"], false),
  passes: [{ courseCode: "MATE1C00X" }],
  fails: [{ courseCode: "MATE1COOX" }, { courseCode: "ENGENGO5" }],
});
