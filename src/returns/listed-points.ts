import type { CourseList } from "../regulations/courses/course-list";
import { komvuxWorkPoints } from "../regulations/course-limits";
import type { Verdict } from "../engine/check";
import type { CourseCode } from "../values/course-code";

/**
 * The points that a course has by the ordinance (komvuxarbete) or the list; undefined where the list does not say, and
 * for orienteringskurser and packages, whose points the provider sets or sums.
 */
export function listedPoints({ code, family }: CourseCode, courses: CourseList): number | undefined {
  if (family === "komvuxWork") return komvuxWorkPoints;
  return family === "orientation" || family === "package" ? undefined : courses.find(code)?.points;
}

/** The verdict on points other than those that the course has; undefined where they agree or nothing is known. */
export function otherPoints(
  courseCode: CourseCode,
  points: number,
  courses: CourseList,
): Verdict<"points" | "courseCode"> | undefined {
  const listed = listedPoints(courseCode, courses);
  if (listed === undefined || listed === points) return undefined;
  return {
    at: ["points", "courseCode"],
    params: { course: courseCode.code, points, listed, listDate: courses.date },
    fixes: [{ column: "points", value: listed, safe: false }],
  };
}
