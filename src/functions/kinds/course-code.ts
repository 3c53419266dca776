import { courseCode as courseCodeType, type CourseCode } from "../../values/course-code";
import type { ArgumentKind } from "../definition";
import { Problem } from "../problem";

/** A course code (kurskod) or a level's code, whatever its case; whether it exists is the course list's question. */
export const courseCode: ArgumentKind<CourseCode> = {
  holds: "word",
  read(cell, { today }) {
    const reading = courseCodeType.read(cell, { date1904: false, today });
    if (reading.kind === "read") return reading.value;
    return reading.kind === "unreadable" && reading.reason === "lookalike"
      ? new Problem("courseLookalike", { code: String(reading.suggestion) })
      : new Problem("notCourseCode");
  },
};
