import { readFile } from "node:fs/promises";
import { commandLineTexts, troubleTexts } from "../locale/locale";
import type { Language } from "../locale/text";
import { WorkbookError } from "../workbook/port";
import { type FileWorkbook, openFileWorkbook } from "../workbook/xlsx/file-workbook";
import { Unusable } from "./exit-codes";

/** Opens a file and works on it. A file that cannot be read, or a sheet that cannot be, ends with one sentence. */
export async function withWorkbook<T>(
  path: string,
  language: Language,
  work: (workbook: FileWorkbook) => Promise<T>,
): Promise<T> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const { noSuchFile, cannotOpen } = commandLineTexts[language];
    throw new Unusable(error.code === "ENOENT" ? noSuchFile(path) : cannotOpen(path));
  });
  try {
    return await work(openFileWorkbook(bytes));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    // Only of a file that is called .xlsx can it be said that it is not what its name says.
    const foreign = error.trouble === "otherFormat" && !/\.xls[xm]$/i.test(path);
    throw new Unusable(troubleTexts[language][foreign ? "notWorkbook" : error.trouble]);
  }
}
