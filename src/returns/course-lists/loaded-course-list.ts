import { builtInCourses } from "../../regulations/courses/built-in-courses";
import type { CourseFacts, CourseList } from "../../regulations/courses/course-list";
import type { Source } from "../../regulations/source";
import { courseCodeOf, type CourseFamily } from "../../values/course-code";
import type { EducationLevel } from "../../values/education-level";

/** A course as a list of somebody else's states it. */
export interface ListedCourse {
  /** In its normal spelling. */
  readonly code: string;
  readonly name: string;
  readonly points: number | undefined;
  /** As the list says; used where the code does not tell. */
  readonly level?: EducationLevel | undefined;
}

/** A list that the person has loaded: SCB's "Kurskoder och kursnamn", or the answer of Skolverket's API. */
export interface LoadedCourseList extends CourseList {
  /** What the list calls itself. */
  readonly document: string;
  readonly courses: readonly ListedCourse[];
}

/** What came of reading a list. `left` counts the rows whose code has none of the forms that we know. */
export type ReadCourseList =
  | { readonly kind: "read"; readonly list: LoadedCourseList; readonly left: number }
  | { readonly kind: "unreadable"; readonly reason: CourseListReason };

/** `notCourses`: readable, but not a list of courses. `noCourses`: a list without any code of a known form. */
export type CourseListReason = "tooLarge" | "notJson" | "notCourses" | "noCourses";

/** More than every course and level that there has been in Sweden. */
export const mostCourses = 50_000;
const longestName = 300;

/** Parts a list's rows into courses and those left out; the first row of a code counts. */
export function listCourses(
  facts: { readonly document: string; readonly date: string; readonly source: Source },
  rows: readonly ListedCourse[],
): ReadCourseList {
  if (rows.length > mostCourses) return { kind: "unreadable", reason: "tooLarge" };
  const courses = new Map<string, ListedCourse>();
  let left = 0;
  for (const row of rows) {
    if (courseCodeOf(row.code) === undefined) left++;
    else if (!courses.has(row.code)) courses.set(row.code, { ...row, name: row.name.slice(0, longestName) });
  }
  if (courses.size === 0) return { kind: "unreadable", reason: "noCourses" };
  return { kind: "read", list: loadedCourseList(facts, [...courses.values()]), left };
}

/**
 * A loaded list in place of the built-in one. Families that it has no course of, such as grundläggande courses in a
 * list of gymnasial ones, and points that it does not state, are still the built-in list's.
 */
export function loadedCourseList(
  { document, date, source }: { readonly document: string; readonly date: string; readonly source: Source },
  courses: readonly ListedCourse[],
): LoadedCourseList {
  const byCode = new Map(courses.map((course) => [course.code, course]));
  const families = new Set<CourseFamily>();
  for (const { code } of courses) {
    const family = courseCodeOf(code)?.family;
    if (family !== undefined) families.add(family);
  }
  return {
    document,
    date,
    source,
    courses,
    find(code) {
      const form = courseCodeOf(code);
      const listed = byCode.get(code);
      const known = builtInCourses.find(code);
      if (form === undefined || listed === undefined)
        return form !== undefined && families.has(form.family) ? undefined : known;
      return factsOf(form, listed, source, known);
    },
  };
}

function factsOf(
  form: Pick<CourseFacts, "code" | "family" | "level">,
  listed: ListedCourse,
  source: Source,
  known: CourseFacts | undefined,
): CourseFacts {
  return {
    ...form,
    name: listed.name,
    points: listed.points ?? known?.points,
    level: form.level ?? listed.level,
    ...(known?.formerPoints === undefined ? {} : { formerPoints: known.formerPoints }),
    ...(known?.replaces === undefined ? {} : { replaces: known.replaces }),
    source,
  };
}
