import * as v from "valibot";
import { type Day, iso } from "../../values/day";
import { courseCodeOf } from "../../values/course-code";
import { listCourses, type ListedCourse, mostCourses, type ReadCourseList } from "./loaded-course-list";

/** The API's whole answer with every subject's text is some tens of millions of characters. */
const mostCharacters = 100_000_000;

const shortText = v.pipe(v.string(), v.maxLength(500));

/** A course, or a level of a subject. Points are a text in the API; other programs write a number. */
const course = v.object({
  code: shortText,
  name: v.fallback(shortText, ""),
  points: v.fallback(v.optional(v.union([shortText, v.number()])), undefined),
});

const subject = v.object({
  code: v.fallback(shortText, ""),
  name: v.fallback(shortText, ""),
  points: course.entries.points,
  modifiedDate: v.fallback(v.optional(shortText), undefined),
  courses: v.fallback(v.optional(v.array(v.unknown())), undefined),
});

/** The answer to /v1/subjects, to /v1/subjects/{code} and to /v1/courses, or the list alone. */
const answer = v.union([
  v.pipe(v.object({ subjects: v.array(v.unknown()) }), v.transform(({ subjects }) => subjects)),
  v.pipe(v.object({ subject: v.looseObject({}) }), v.transform((one): unknown[] => [one.subject])),
  v.pipe(v.object({ courses: v.array(v.unknown()) }), v.transform((one): unknown[] => [one])),
  v.array(v.unknown()),
]); // prettier-ignore

/**
 * Reads the answer of Skolverket's open API (api.skolverket.se/syllabus/v1/subjects?schooltype=VUXGY), as the person
 * has saved it. Subjects that are not as the API writes them are passed over; the list's date is the newest of theirs.
 */
export function readSkolverketCourses(json: string, loadedOn: Day): ReadCourseList {
  if (json.length > mostCharacters) return { kind: "unreadable", reason: "tooLarge" };
  let content: unknown;
  try {
    content = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch {
    return { kind: "unreadable", reason: "notJson" };
  }
  const parsed = v.safeParse(answer, content);
  if (!parsed.success) return { kind: "unreadable", reason: "notCourses" };
  const rows: ListedCourse[] = [];
  let newest = "";
  for (const one of parsed.output) {
    const read = v.safeParse(subject, one);
    if (!read.success) continue;
    rows.push(...coursesOf(read.output));
    if (rows.length > mostCourses) return { kind: "unreadable", reason: "tooLarge" };
    const [changed = ""] = /^20\d{2}-[01]\d-[0-3]\d/.exec(read.output.modifiedDate ?? "") ?? [];
    if (changed > newest) newest = changed;
  }
  const date = newest || iso(loadedOn);
  const document = "Skolverket, kurser och ämnen";
  const source = {
    title: document,
    url: "https://api.skolverket.se/syllabus/v1/subjects",
    stated: "Kursernas och nivåernas koder, namn och poäng.",
    date,
  };
  return listCourses({ document, date, source }, rows);
}

/** A subject's courses; one without any may itself be a course, as in a list of courses alone. */
function coursesOf({ code, name, points, courses }: v.InferOutput<typeof subject>): ListedCourse[] {
  const rows = (courses ?? []).flatMap((one) => {
    const read = v.safeParse(course, one);
    return read.success ? [listed(read.output)] : [];
  });
  return rows.length === 0 && courseCodeOf(code) !== undefined ? [listed({ code, name, points })] : rows;
}

function listed({ code, name, points }: v.InferOutput<typeof course>): ListedCourse {
  const given = typeof points === "string" ? Number(points.trim() || NaN) : (points ?? NaN);
  const composed = code.normalize("NFC").trim();
  return {
    code: composed,
    name: name.normalize("NFC").trim() || composed,
    points: Number.isInteger(given) && given >= 0 && given < 10_000 ? given : undefined,
  };
}
