import type { CourseFamily } from "../../../values/course-code";
import { courseCodes } from "../../sources";
import { rowCheck } from "./checks-on-komvux";

/** Families whose codes our list holds nearly all of. */
const listed: ReadonlySet<CourseFamily> = new Set(["gy11", "grn", "grnPart", "komvuxWork"]);

/** A code of the right form that our course list lacks: mistyped, or newer than the list. */
export const courseUnlisted = rowCheck({
  id: "KVX-COURSE-UNLISTED",
  severity: "review",
  basis: "inferred",
  source: courseCodes(
    "Skolverkets lista över kurskoder; SCB ger ut Kurskoder och kursnamn för varje halvår.",
  ),
  needs: ["courseCode"],
  test: ({ courseCode }, { courses }) =>
    listed.has(courseCode.family) && courses.find(courseCode.code) === undefined
      ? { at: "courseCode", params: { course: courseCode.code, listDate: courses.date } }
      : undefined,
  passes: [{ courseCode: "ENGENG05" }, { courseCode: "ENGE1000X" }],
  fails: [{ courseCode: "ENGENG09" }],
});
