import { builtInCourses } from "../regulations/courses/built-in-courses";
import type { CourseFamily } from "../values/course-code";
import type { EducationLevel } from "../values/education-level";
import { defineFunction } from "./definition";
import { courseCode } from "./kinds/course-code";
import { courseField } from "./kinds/course-field";
import { Problem } from "./problem";

/** As the field writes them, in every language. */
const levels: Readonly<Record<EducationLevel, string>> = {
  basic: "Grundläggande",
  upperSecondary: "Gymnasial",
  sfi: "Sfi",
  adaptedBasic: "Anpassad grundläggande",
  adaptedUpperSecondary: "Anpassad gymnasial",
};

const families: Readonly<Record<CourseFamily, string>> = {
  gy11: "Kurs",
  gy25: "Nivå",
  grn: "Kurs",
  grnPart: "Nationell delkurs",
  localPart: "Lokal delkurs",
  vgr: "Nivå",
  orientation: "Orienteringskurs",
  sgr: "Kurs",
  adaptedUpperSecondary: "Kurs",
  sfi: "Kurs",
  komvuxWork: "Komvuxarbete",
  upperSecondaryWork: "Gymnasiearbete",
  package: "Yrkespaket",
  gy2000: "Kurs före 2011",
};

/** What is known of a course by its code: its name, points, level or kind. */
export const course = defineFunction({
  id: "COURSE",
  parameters: [
    { name: "code", kind: courseCode },
    { name: "field", kind: courseField, optional: true },
  ],
  call({ code, field = "name" }) {
    const facts = builtInCourses.find(code.code);
    const level = facts?.level ?? code.level;
    const answer = {
      name: facts?.name,
      points: facts?.points,
      level: level && levels[level],
      kind: families[code.family],
    }[field];
    if (answer !== undefined) return answer;
    return facts === undefined
      ? new Problem("courseNotListed", { code: code.code, date: builtInCourses.date }, "#N/A")
      : new Problem("courseFactUnknown", { code: code.code }, "#N/A");
  },
});
