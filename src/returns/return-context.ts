import type { CourseList } from "../regulations/courses/course-list";
import type { HalfYear } from "../regulations/half-year";
import type { RegulationSet } from "../regulations/regulation-set";
import type { Day } from "../values/day";

/** What the checks of a return may depend on besides the sheet. */
export interface ReturnContext {
  readonly today: Day;
  /** The half-year that the return is for. */
  readonly halfYear: HalfYear;
  readonly courses: CourseList;
  /** Nacka's rules that the person has chosen; undefined where nothing is chosen, and is then never guessed. */
  readonly regulationSet?: RegulationSet | undefined;
}
