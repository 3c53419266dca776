import type { Grid } from "../../engine/table";
import { WorkbookError } from "../port";
import { GridColumns } from "./grid-columns";

/** The most cells of all sheets together: what is read comes in one answer, of 5 MB at most on the web. */
const mostTogether = 60_000;

/** The sheets whose used part is no larger than so many cells, in two syncs. */
export async function smallSheets(
  context: Excel.RequestContext,
  names: readonly string[],
  mostCells: number,
  date1904: boolean,
): Promise<Grid[]> {
  const sheets = names.map((name) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
    const range = worksheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { name, worksheet, range };
  });
  await context.sync();
  if (sheets.some(({ worksheet }) => worksheet.isNullObject)) throw new WorkbookError("sheetMissing");
  let room = mostTogether;
  const small = sheets.filter(({ range }) => {
    const cells = range.isNullObject ? 0 : range.rowCount * range.columnCount;
    if (cells === 0 || cells > mostCells || cells > room) return false;
    room -= cells;
    return true;
  });
  if (small.length === 0) return [];
  for (const { range } of small) range.load("values");
  await context.sync();
  return small.map(({ name, range }) => {
    const { rowIndex: firstRow, columnIndex: firstColumn, columnCount } = range;
    const read = new GridColumns(columnCount);
    read.add(range.values as unknown[][]);
    return { sheet: name, firstRow, firstColumn, rowCount: read.rowCount, columns: read.columns, date1904 };
  });
}
