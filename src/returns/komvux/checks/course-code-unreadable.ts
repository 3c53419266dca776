import { courseCodes } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { excelError, readingVerdict } from "./reading-verdict";

/** No form of course code that we know of. */
export const courseCodeUnreadable = cellCheck({
  id: "KVX-COURSE-UNREADABLE",
  severity: "review",
  basis: "inferred",
  source: courseCodes(
    "Koden har högst 10 positioner, de flesta 7: tre bokstäver för ämnet, tre för kursen och ett slut.",
  ),
  column: "courseCode",
  test: readingVerdict("courseCode", ["notCourseCode", excelError], false),
  passes: [{ courseCode: "ENGENG05" }, { courseCode: "ENGE1000X" }, { courseCode: "GRNMAT2" }],
  fails: [{ courseCode: "Engelska 5" }, { courseCode: "MATMAT1a" }, { courseCode: "#N/A" }],
});
