import type { CourseFamily } from "../../values/course-code";
import type { EducationLevel } from "../../values/education-level";
import type { Source } from "../source";

/** What a list says of a course, a level (nivå) of a subject, or a package (yrkespaket). */
export interface CourseFacts {
  readonly code: string;
  readonly name: string;
  /** Undefined where the list does not say, and where the provider sets them (orienteringskurs, local delkurs). */
  readonly points: number | undefined;
  /** Points that the same code had before, which old rows may carry. */
  readonly formerPoints?: readonly number[];
  /** For a level of Gy25: the Gy11 course that it corresponds to. */
  readonly replaces?: string;
  readonly level: EducationLevel | undefined;
  readonly family: CourseFamily;
  /** The list that says so. */
  readonly source: Source;
}

/**
 * Course codes and what is known of them. No list that we have is complete: a well-formed code that is not found
 * may exist.
 */
export interface CourseList {
  /** The day or month that the list is as of: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly date: string;
  readonly source: Source;
  /** The code in its normal spelling ("MATMAT01b"). */
  find(code: string): CourseFacts | undefined;
}
