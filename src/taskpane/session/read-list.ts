import type { Grid } from "../../engine/table";
import { type ReadList, readListSheets, readListText } from "../../returns/stored-lists/read-list";
import type { Day } from "../../values/day";
import { openFileWorkbook } from "../../workbook/xlsx/file-workbook";

/** The list in a file that the person has chosen; a workbook that cannot be read rejects. */
export async function readList(name: string, bytes: Uint8Array, today: Day): Promise<ReadList> {
  const text = readListText(bytes, today);
  if (text !== undefined) return text;
  const workbook = openFileWorkbook(bytes);
  const grids: Grid[] = [];
  for (const sheet of await workbook.sheets()) grids.push(await workbook.read(sheet.name));
  return readListSheets(grids, name.replace(/\.[^.]*$/, ""), today);
}
