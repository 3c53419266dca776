import type { SheetState } from "../port";
import { restorePrintNames, restoreSheetPage } from "./sheet-page";
import { restoreRowsAndColumns } from "./sheet-rows-and-columns";

/** Brings back what of a sheet's looks a state tells of: two syncs, and one more for every 500 rows. */
export async function restoreSheet(worksheet: Excel.Worksheet, state: SheetState): Promise<void> {
  await restoreRowsAndColumns(worksheet, state);
  restoreSheetPage(worksheet, state);
  await worksheet.context.sync();
  await restorePrintNames(worksheet, state);
}
