import type { Grid } from "../../engine/table";
import { type Day, iso } from "../../values/day";
import type { CourseListReason, ReadCourseList } from "../course-lists/loaded-course-list";
import { readCourseListSheet } from "../course-lists/read-course-list-sheet";
import { readSkolverketCourses } from "../course-lists/read-skolverket-courses";
import { readSpecification } from "../specification/read-specification";
import { decodeStoredList } from "./decode-stored-list";
import { longestStoredList } from "./encode-stored-list";
import { jsonText } from "./json-text";
import type { StoredList } from "./stored-list";

/** Skolverket's whole answer is some tens of megabytes; what is far larger is something else. */
export const mostListBytes = 100_000_000;

/**
 * The list that a file turned out to hold; `left` counts the rows of a course list that have no course code. Or why
 * there is none: `notCourses` is a file that is no list at all.
 */
export type ReadList =
  | { readonly kind: "read"; readonly list: StoredList; readonly left: number }
  | { readonly kind: "unreadable"; readonly reason: CourseListReason };

/**
 * The list in a file of text: the JSON of Skolverket's API, or a list that the add-in has saved. Undefined where the
 * file does not begin as JSON, and may be a workbook.
 */
export function readListText(bytes: Uint8Array, today: Day): ReadList | undefined {
  if (bytes.length > mostListBytes) return { kind: "unreadable", reason: "tooLarge" };
  const text = jsonText(bytes);
  if (text === undefined) return undefined;
  const saved = text.length > longestStoredList ? undefined : decodeStoredList(text);
  return saved === undefined
    ? courses([readSkolverketCourses(text, today)], today)
    : { kind: "read", list: saved, left: 0 };
}

/** The list in a workbook's sheets: SCB's description of a data file, or course codes. `document` is the file's name. */
export function readListSheets(grids: readonly Grid[], document: string, today: Day): ReadList {
  const specification = readSpecification(grids);
  if (specification === undefined) {
    const facts = { document: document.normalize("NFC"), loadedOn: today };
    return courses(
      grids.map((grid) => readCourseListSheet(grid, facts)),
      today,
    );
  }
  const list = { kind: "specification", loadedOn: iso(today), content: specification, links: {} } as const;
  return { kind: "read", list, left: 0 };
}

/** The sheet with most courses, else the reason that says most. */
function courses(lists: readonly ReadCourseList[], today: Day): ReadList {
  const rank = (read: ReadCourseList): number =>
    read.kind === "read" ? read.list.courses.length : read.reason === "notCourses" ? -1 : 0;
  const [best] = [...lists].sort((a, b) => rank(b) - rank(a));
  if (best === undefined) return { kind: "unreadable", reason: "notCourses" };
  if (best.kind === "unreadable") return best;
  return {
    kind: "read",
    list: { kind: "courses", loadedOn: iso(today), content: best.list },
    left: best.left,
  };
}
