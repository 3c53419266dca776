import type { CourseList } from "../regulations/courses/course-list";
import { komvuxWorkPoints } from "../regulations/course-limits";
import type { CourseCode } from "../values/course-code";

/**
 * The points that a course has by the ordinance (komvuxarbete) or the list; undefined where the list does not say, and
 * for orienteringskurser and packages, whose points the provider sets or sums.
 */
export function listedPoints({ code, family }: CourseCode, courses: CourseList): number | undefined {
  if (family === "komvuxWork") return komvuxWorkPoints;
  return family === "orientation" || family === "package" ? undefined : courses.find(code)?.points;
}
