import { gradeScale } from "../regulations/grade-scale";
import type { CourseCode } from "../values/course-code";
import { iso, type Day } from "../values/day";
import { grade as gradeType, type Grade } from "../values/grade";
import { defineFunction } from "./definition";
import { courseCode } from "./kinds/course-code";
import { date } from "./kinds/date";
import { grade } from "./kinds/grade";
import { told } from "./kinds/told";
import { Problem } from "./problem";
import { sentence } from "./sentence";

/** What is wrong with a grade on a course; "" for one that can be set. */
export const gradeError = defineFunction({
  id: "GRADEERROR",
  parameters: [
    { name: "grade", kind: told(grade), awaited: true },
    { name: "courseCode", kind: courseCode },
    { name: "date", kind: date, optional: true },
  ],
  call({ grade, courseCode, date }, { today, language }) {
    const problem =
      grade.value instanceof Problem
        ? grade.value.of("grade", grade.cell)
        : gradeProblem(grade.value, courseCode, date ?? today);
    if (problem === undefined || problem.error === "#N/A") return problem ?? "";
    return sentence("GRADEERROR", problem, language);
  },
});

/** Why a grade cannot be set on a course on a day; `#N/A` where we know no rule for the course. */
export function gradeProblem(grade: Grade, course: CourseCode, on: Day): Problem | undefined {
  const scale = gradeScale(course, on);
  const { code } = course;
  if (scale === undefined) return new Problem("gradeScaleUnknown", { code, date: iso(on) }, "#N/A");
  if (scale.grades.includes(grade)) return undefined;
  const params = { code, grade: gradeType.format(grade), date: iso(on) };
  if (scale.grades.length === 0) return new Problem("gradeOnOrientation", params);
  return new Problem("gradeNotInScale", { ...params, grades: scale.grades.map(gradeType.format).join(", ") });
}
