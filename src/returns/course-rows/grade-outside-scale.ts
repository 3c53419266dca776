import { type GradedCourse, gradesAllowed } from "../../regulations/grade-scale";
import { day, iso, type Day } from "../../values/day";
import type { Grade } from "../../values/grade";

/** A grade and the days that tell when it was set. */
export interface SetGrade {
  readonly grade: Grade;
  readonly startDate?: Day | undefined;
  readonly endDate?: Day | undefined;
}

/** When basic level and sfi got the scale that they have; after that, a start is enough to know the scale. */
const simplifiedFrom = day("2022-01-01");

/**
 * What the course's scale had on the day the grade was set, where the grade is not in it; undefined where it is, and
 * where we know no scale. The grade is set when the course ends.
 */
export function gradeOutsideScale(
  course: GradedCourse,
  { grade, startDate, endDate }: SetGrade,
): { readonly allowed: string; readonly gradedOn: string } | undefined {
  const gradedOn =
    endDate ?? (startDate !== undefined && startDate >= simplifiedFrom ? startDate : undefined);
  if (gradedOn === undefined) return undefined;
  const allowed = gradesAllowed(course, gradedOn);
  if (allowed.length === 0 || allowed.includes(grade)) return undefined;
  return { allowed: allowed.filter((one) => one !== "streck").join(", "), gradedOn: iso(gradedOn) };
}
