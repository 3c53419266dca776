import { courseCodes } from "../../sources";
import { rowCheck } from "./checks-on-komvux";

/** The code of a whole vocational package (yrkespaket) where a course should stand. */
export const courseIsPackage = rowCheck({
  id: "KVX-COURSE-PACKAGE",
  severity: "review",
  basis: "inferred",
  source: courseCodes(
    "Ett yrkespaket har en kod på sex positioner som visar programmet och om paketet är nationellt eller regionalt.",
  ),
  needs: ["courseCode"],
  test: ({ courseCode }) =>
    courseCode.family === "package" ? { at: "courseCode", params: { course: courseCode.code } } : undefined,
  passes: [{ courseCode: "VÅRVÅR01" }],
  fails: [{ courseCode: "VOXABN" }],
});
