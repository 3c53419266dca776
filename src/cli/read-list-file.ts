import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Grid } from "../engine/table";
import { commandLineTexts } from "../locale/locale";
import type { ReadCourseList } from "../returns/course-lists/loaded-course-list";
import { readCourseListSheet } from "../returns/course-lists/read-course-list-sheet";
import { readSkolverketCourses } from "../returns/course-lists/read-skolverket-courses";
import { readSpecification } from "../returns/specification/read-specification";
import type { Specification } from "../returns/specification/specification";
import type { Workbook } from "../workbook/port";
import { Unusable } from "./exit-codes";
import type { Options } from "./options";
import { withWorkbook } from "./with-workbook";

/** A list that a file turned out to hold. */
export type ListFile =
  | { readonly kind: "specification"; readonly specification: Specification }
  | ({ readonly kind: "courses" } & Omit<Extract<ReadCourseList, { kind: "read" }>, "kind">);

/** Skolverket's whole answer is some tens of megabytes; what is far larger is something else. */
const mostBytes = 100_000_000;

/**
 * Reads SCB's description of a data file, a workbook with course codes, or the JSON of Skolverket's API. Throws
 * `Unusable` with one sentence where the file is none of them.
 */
export async function readListFile(path: string, options: Options): Promise<ListFile> {
  const texts = commandLineTexts[options.language];
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new Unusable(texts.noSuchFile(path));
  if (!found.isFile()) throw new Unusable(texts.lists.notList(path));
  if (found.size > mostBytes) throw new Unusable(texts.lists.reasons.tooLarge);
  const bytes = await readFile(path);
  if (/^(?:\uFEFF)?\s{0,100}[[{]/.test(bytes.subarray(0, 200).toString("utf8")))
    return courses(readSkolverketCourses(bytes.toString("utf8"), options.today), path, options);
  const grids = await withWorkbook(path, options.language, gridsOf);
  const specification = readSpecification(grids);
  if (specification !== undefined) return { kind: "specification", specification };
  const document = basename(path, extname(path)).normalize("NFC");
  const lists = grids.map((grid) => readCourseListSheet(grid, { document, loadedOn: options.today }));
  return courses(longest(lists), path, options);
}

async function gridsOf(workbook: Workbook): Promise<Grid[]> {
  const grids: Grid[] = [];
  for (const { name } of await workbook.sheets()) grids.push(await workbook.read(name));
  return grids;
}

/** The sheet with most courses, else the reason that says most. */
function longest(lists: readonly ReadCourseList[]): ReadCourseList {
  const rank = (read: ReadCourseList): number =>
    read.kind === "read" ? read.list.courses.length : read.reason === "notCourses" ? -1 : 0;
  return [...lists].sort((a, b) => rank(b) - rank(a))[0] ?? { kind: "unreadable", reason: "notCourses" };
}

function courses(read: ReadCourseList, path: string, { language }: Options): ListFile {
  if (read.kind === "read") return { kind: "courses", list: read.list, left: read.left };
  const { notList, reasons } = commandLineTexts[language].lists;
  throw new Unusable(read.reason === "notCourses" ? notList(path) : reasons[read.reason]);
}
