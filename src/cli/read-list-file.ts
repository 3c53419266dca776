import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Grid } from "../engine/table";
import { commandLineTexts } from "../locale/locale";
import {
  mostListBytes,
  type ReadList,
  readListSheets,
  readListText,
} from "../returns/stored-lists/read-list";
import type { Workbook } from "../workbook/port";
import { Unusable } from "./exit-codes";
import type { Options } from "./options";
import { withWorkbook } from "./with-workbook";

/** A list that a file turned out to hold. */
export type ListFile = Omit<Extract<ReadList, { kind: "read" }>, "kind">;

/**
 * Reads SCB's description of a data file, a workbook with course codes, the JSON of Skolverket's API, or a list that
 * was saved from the pane. Throws `Unusable` with one sentence where the file is none of them.
 */
export async function readListFile(path: string, { language, today }: Options): Promise<ListFile> {
  const texts = commandLineTexts[language];
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new Unusable(texts.noSuchFile(path));
  if (!found.isFile()) throw new Unusable(texts.lists.notList(path));
  if (found.size > mostListBytes) throw new Unusable(texts.lists.reasons.tooLarge);
  const read =
    readListText(await readFile(path), today) ??
    readListSheets(await withWorkbook(path, language, gridsOf), basename(path, extname(path)), today);
  if (read.kind === "read") return read;
  const { notList, reasons } = texts.lists;
  throw new Unusable(read.reason === "notCourses" ? notList(path) : reasons[read.reason]);
}

async function gridsOf(workbook: Workbook): Promise<Grid[]> {
  const grids: Grid[] = [];
  for (const { name } of await workbook.sheets()) grids.push(await workbook.read(name));
  return grids;
}
