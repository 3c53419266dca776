import type { CourseCode } from "../../../values/course-code";

/**
 * Courses that no grade is set on: orientation courses (orienteringskurs), and whole vocational packages
 * (yrkespaket), where the courses in the package are graded.
 */
export function isUngraded({ family }: CourseCode): boolean {
  return family === "orientation" || family === "package";
}
