import type { Grid } from "../../engine/table";
import type { ReadCourseList } from "../../returns/course-lists/loaded-course-list";
import { readCourseListSheet } from "../../returns/course-lists/read-course-list-sheet";
import { readSkolverketCourses } from "../../returns/course-lists/read-skolverket-courses";
import { readSpecification } from "../../returns/specification/read-specification";
import { decodeStoredList } from "../../returns/stored-lists/decode-stored-list";
import type { StoredList } from "../../returns/stored-lists/stored-list";
import { type Day, iso } from "../../values/day";
import { openFileWorkbook } from "../../workbook/xlsx/file-workbook";

/** Skolverket's whole answer is some tens of megabytes; what is far larger is something else. */
const mostBytes = 100_000_000;

/**
 * The list in a file: SCB's description of a data file, a workbook with course codes, the JSON of Skolverket's API, or a
 * list that was exported from here. Undefined where the file is none of them; a workbook that cannot be read rejects.
 */
export async function readList(name: string, bytes: Uint8Array, today: Day): Promise<StoredList | undefined> {
  if (bytes.length > mostBytes) return undefined;
  const loadedOn = iso(today);
  const head = new TextDecoder().decode(bytes.subarray(0, 200));
  if (/^\uFEFF?\s{0,100}[[{]/.test(head)) {
    const text = new TextDecoder().decode(bytes);
    return decodeStoredList(text) ?? courses([readSkolverketCourses(text, today)], loadedOn);
  }
  const workbook = openFileWorkbook(bytes);
  const grids: Grid[] = [];
  for (const sheet of await workbook.sheets()) grids.push(await workbook.read(sheet.name));
  const specification = readSpecification(grids);
  if (specification !== undefined)
    return { kind: "specification", loadedOn, content: specification, links: {} };
  const document = name.replace(/\.[^.]*$/, "").normalize("NFC");
  return courses(
    grids.map((grid) => readCourseListSheet(grid, { document, loadedOn: today })),
    loadedOn,
  );
}

/** The longest of the lists that were read. */
function courses(lists: readonly ReadCourseList[], loadedOn: string): StoredList | undefined {
  const [longest] = lists
    .flatMap((read) => (read.kind === "read" ? [read.list] : []))
    .sort((a, b) => b.courses.length - a.courses.length);
  return longest && { kind: "courses", loadedOn, content: longest };
}
