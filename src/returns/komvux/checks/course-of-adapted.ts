import { scbKomvux } from "../sources";
import { rowCheck } from "./checks-on-komvux";
import { listedTwin } from "./course-adapted-lookalike";

/** A course of komvux som anpassad utbildning: whether it goes in this return is not known to us. */
export const courseOfAdapted = rowCheck({
  id: "KVX-COURSE-ADAPTED",
  severity: "review",
  basis: "inferred",
  source: scbKomvux("Insamlingen gäller komvux på grundläggande eller gymnasial nivå."),
  needs: ["courseCode"],
  test: ({ courseCode }, { courses }) => {
    const adapted =
      courseCode.family === "sgr" ||
      courseCode.family === "adaptedUpperSecondary" ||
      courseCode.level === "adaptedBasic";
    return adapted && listedTwin(courseCode, courses) === undefined
      ? { at: "courseCode", params: { course: courseCode.code } }
      : undefined;
  },
  passes: [{ courseCode: "GRNMAT2" }, { courseCode: "ENGENG5" }],
  fails: [{ courseCode: "SGRMAT7" }, { courseCode: "SVBLIT5" }, { courseCode: "SGRMATU" }],
});
