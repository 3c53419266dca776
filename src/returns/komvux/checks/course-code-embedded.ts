import { courseCodes } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { readingVerdict } from "./reading-verdict";

/** A course code inside a group name of the school's own. */
export const courseCodeEmbedded = cellCheck({
  id: "KVX-COURSE-EMBEDDED",
  severity: "review",
  basis: "inferred",
  source: courseCodes(
    "Koden har högst 10 positioner, de flesta 7: tre bokstäver för ämnet, tre för kursen och ett slut.",
  ),
  column: "courseCode",
  test: readingVerdict("courseCode", ["embedded"], false),
  passes: [{ courseCode: "GRNENG2" }],
  fails: [{ courseCode: "KH GRNENG2" }, { courseCode: "HISHIS01a1-EE24-CLN" }],
});
