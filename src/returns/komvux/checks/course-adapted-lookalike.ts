import type { CourseList } from "../../../regulations/courses/course-list";
import type { CourseCode } from "../../../values/course-code";
import { courseCodes } from "../../sources";
import { rowCheck } from "./checks-on-komvux";

/**
 * A code with the form of an adapted upper secondary course (anpassad gymnasial) that is a listed Gy11 code but for
 * a zero: ENGENG5 is more likely ENGENG05.
 */
export const courseAdaptedLookalike = rowCheck({
  id: "KVX-COURSE-ADAPTED-LOOKALIKE",
  severity: "review",
  basis: "inferred",
  source: courseCodes(
    "Engelska 5 har koden ENGENG05; koder i anpassad gymnasial utbildning slutar med 5 och eventuellt en siffra till.",
  ),
  needs: ["courseCode"],
  test: ({ courseCode }, { courses }) => {
    const twin = listedTwin(courseCode, courses);
    return twin === undefined
      ? undefined
      : {
          at: "courseCode",
          params: { course: courseCode.code, twin },
          fixes: [{ column: "courseCode", value: twin, safe: false }],
        };
  },
  passes: [{ courseCode: "ENGENG05" }, { courseCode: "SVBLIT5" }, { courseCode: "ENSENG51" }],
  fails: [{ courseCode: "ENGENG5" }],
});

/** The listed Gy11 code that an adapted code becomes with a zero before its 5, if the adapted code is unlisted. */
export function listedTwin({ code, family }: CourseCode, courses: CourseList): string | undefined {
  if (family !== "adaptedUpperSecondary" || !/^[A-ZÅÄÖ]{6}5$/.test(code)) return undefined;
  const twin = `${code.slice(0, 6)}05`;
  return courses.find(code) === undefined && courses.find(twin) !== undefined ? twin : undefined;
}
