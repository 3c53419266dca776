import { columnLetters } from "../../engine/table";
import type { CellWrite, NewSheet } from "../port";
import { freeSheetName } from "../free-sheet-name";
import { wrapColumn } from "./sheet-rows-and-columns";
import { groupedByBytes, valueBlocks } from "./value-blocks";
import { writeBlocks } from "./write-blocks";

/** Bytes of writes sent at once; Excel on the web takes 5 MB. */
const bytesAtATime = 3_500_000;

/** Adds a sheet last and gives the name that it got; the sheet that is shown stays the same. */
export async function addSheet(
  context: Excel.RequestContext,
  { name, widths, rows }: NewSheet,
): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const own = freeSheetName(
    name,
    worksheets.items.map((sheet) => sheet.name),
  );
  const added = worksheets.add(own);
  widths.forEach((width, column) => {
    const letters = columnLetters(column);
    wrapColumn(added.getRange(`${letters}:${letters}`).format, width, "Top");
  });
  const writes = rows.flatMap((cells, row) =>
    cells.flatMap((value, column): CellWrite[] =>
      value === null ? [] : [{ address: `${columnLetters(column)}${row + 1}`, value }],
    ),
  );
  for (const group of groupedByBytes(valueBlocks(writes), bytesAtATime)) await writeBlocks(added, group);
  if (rows.length > 0) added.getRange(`1:${rows.length}`).format.autofitRows();
  await context.sync();
  return own;
}
