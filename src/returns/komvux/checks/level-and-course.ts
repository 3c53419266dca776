import { scbRegister } from "../sources";
import { rowCheck } from "./checks-on-komvux";
import { listedTwin } from "./course-adapted-lookalike";

/**
 * Utbildningsnivå that does not agree with the course code. Levels that we cannot read are left alone, and so is
 * a code that is probably mistyped.
 */
export const levelAndCourse = rowCheck({
  id: "KVX-LEVEL-COURSE",
  severity: "review",
  basis: "inferred",
  source: scbRegister(
    "Kurskod och Utbildningsnivå är två av variablerna; koder som börjar med GRN hör till grundläggande nivå.",
  ),
  needs: ["level", "courseCode"],
  test: ({ level, courseCode }, { courses }) =>
    level.level !== undefined &&
    listedTwin(courseCode, courses) === undefined &&
    courseCode.level !== undefined &&
    level.level !== courseCode.level
      ? { at: ["level", "courseCode"], params: { course: courseCode.code, codeLevel: courseCode.level } }
      : undefined,
  passes: [
    { level: "Gymnasial", courseCode: "ENGENG05" },
    { level: "Grundläggande", courseCode: "GRNENG2" },
    { level: "77", courseCode: "GRNENG2" },
    { level: "Gymnasial", courseCode: "ENGENG5" },
  ],
  fails: [
    { level: "Gymnasial", courseCode: "GRNENG2" },
    { level: "Grundläggande", courseCode: "ENGE1000X" },
  ],
});
