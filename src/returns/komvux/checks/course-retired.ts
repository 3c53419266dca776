import { scbKomvux } from "../sources";
import { rowCheck } from "./checks-on-komvux";

/** A code from before Gy11 on a course that began after those codes went out of use. */
export const courseRetired = rowCheck({
  id: "KVX-COURSE-RETIRED",
  severity: "review",
  basis: "stated",
  source: scbKomvux("Nationella kurser som påbörjas 2012-07-01 eller senare har nya kurskoder."),
  since: "2012-07-01",
  needs: ["courseCode", "startDate"],
  test: ({ courseCode }) =>
    courseCode.family === "gy2000" ? { at: "courseCode", params: { course: courseCode.code } } : undefined,
  passes: [
    { courseCode: "ENGENG05", startDate: "2026-01-12" },
    { courseCode: "EN1201", startDate: "2012-06-30" },
  ],
  fails: [{ courseCode: "EN1201", startDate: "2026-01-12" }],
});
