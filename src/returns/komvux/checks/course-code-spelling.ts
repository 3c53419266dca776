import { courseCodes } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { readingVerdict } from "./reading-verdict";

/** The right code in another spelling: case, blanks or decomposed letters. */
export const courseCodeSpelling = cellCheck({
  id: "KVX-COURSE-SPELLING",
  severity: "review",
  basis: "inferred",
  source: courseCodes(
    "Koden har högst 10 positioner, de flesta 7: tre bokstäver för ämnet, tre för kursen och ett slut.",
  ),
  column: "courseCode",
  test: readingVerdict("courseCode", ["spelling"], true),
  passes: [{ courseCode: "MATMAT01a" }],
  fails: [{ courseCode: "MATMAT01A" }, { courseCode: "matmat01a" }, { courseCode: " ENGENG05" }],
});
