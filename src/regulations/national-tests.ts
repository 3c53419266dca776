import type { CourseCode } from "../values/course-code";
import type { SfiCourse } from "../values/sfi-studies";
import type { Source } from "./source";

export const nationalTestsSource: Source = {
  title: "Förordning (2011:1108) om vuxenutbildning 4 kap. 10 a §",
  stated:
    "Nationella prov ska användas i engelska nivå 1 och 2, matematik nivå 1 och 2, matematik – fortsättning nivå 1 och 2, svenska och svenska som andraspråk nivå 1 och 3, och i slutet av kurs B, C och D i sfi.",
  date: "2025",
};

/** Levels of Gy25 with an obligatory national test (nationellt prov): the subject's letters and its levels. */
const testedLevels: readonly (readonly [subject: string, levels: string])[] = [
  ["ENGE", "12"],
  ["MATE", "12"],
  ["MATO", "12"],
  ["SVEN", "13"],
  ["SVEA", "13"],
];

/** The Gy11 courses that those levels took the place of. That their tests go on with them is inferred. */
const testedGy11 = /^(?:ENGENG0[56]|MATMAT0[1-4][abc]?|SVESVE0[13]|SVASVA0[13])$/;

/** The courses of sfi (kurs) that end with a national test. */
export const testedSfiCourses: readonly SfiCourse[] = ["B", "C", "D"];

/** True for a course or level of upper secondary komvux that has an obligatory national test. */
export function hasNationalTest({ code, family }: CourseCode): boolean {
  if (family === "gy11") return testedGy11.test(code);
  if (family !== "gy25") return false;
  return testedLevels.some(
    ([subject, levels]) => code.startsWith(subject) && levels.includes(code.charAt(4)),
  );
}
