import { type CourseCode, courseCode, type CourseCodeReason } from "./course-code";
import { empty, isBlank, read, type Reading, type ValueType } from "./reading";
import { type SfiCourse, type SfiPath, sfiStudies } from "./sfi-studies";

/** What a national test was of: a course or level by its code, or a course of sfi by its letter. */
export type TestedCourse =
  | { readonly kind: "course"; readonly course: CourseCode }
  | { readonly kind: "sfi"; readonly course: SfiCourse; readonly path: SfiPath | undefined };

/** A course code, or a course of sfi: "C", "2C" and "SFIKUC92" are all sfi course C. */
export const testedCourse: ValueType<TestedCourse, CourseCodeReason> = {
  name: "testedCourse",
  reasons: courseCode.reasons,
  read(cell, context): Reading<TestedCourse, CourseCodeReason> {
    if (isBlank(cell)) return empty;
    const studies = sfiStudies.read(cell, context);
    if (studies.kind === "read" && studies.value.course !== undefined)
      return read({ kind: "sfi", course: studies.value.course, path: studies.value.path });
    const code = courseCode.read(cell, context);
    return code.kind === "read" ? read({ kind: "course", course: code.value }, code.remark) : code;
  },
  format: testedCourseName,
  identity: testedCourseName,
};

/** "ENGE1000X", or "sfi C". */
export function testedCourseName(value: TestedCourse): string {
  return value.kind === "course" ? value.course.code : `sfi ${value.course}`;
}
