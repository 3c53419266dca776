import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { commandLineTexts } from "../locale/locale";
import type { Language } from "../locale/text";
import { Unusable } from "./exit-codes";

/** A file to check, and how to speak of it: its name in a folder, its path where it was named itself. */
export interface WorkbookFile {
  readonly name: string;
  readonly path: string;
}

/** Files that may hold a return; those that are not .xlsx or .xlsm are told of, for they are not checked. */
const sheetFile = /\.(?:xls[xmb]?|xlt[xm]|f?ods|csv|numbers)$/i;
/** The lock files of Excel and LibreOffice, and what macOS keeps beside files. */
const besides = /^(?:~\$|\.)/;

/** The files that paths stand for: of a folder, those that may hold a return, by name. */
export async function workbookFiles(paths: readonly string[], language: Language): Promise<WorkbookFile[]> {
  const files: WorkbookFile[] = [];
  for (const path of paths) {
    const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true;
    if (isFolder) files.push(...(await filesIn(path, language)));
    else files.push({ name: path, path });
  }
  return files;
}

async function filesIn(folder: string, language: Language): Promise<WorkbookFile[]> {
  const texts = commandLineTexts[language];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new Unusable(texts.cannotOpen(folder));
  });
  const names = entries
    .filter((entry) => !entry.isDirectory() && sheetFile.test(entry.name) && !besides.test(entry.name))
    .map(({ name }) => name)
    .sort();
  if (names.length === 0) throw new Unusable(texts.noWorkbooks(folder));
  return names.map((name) => ({ name, path: join(folder, name) }));
}
