import { WorkbookError } from "../port";

/** Rejects where a sheet or the list of sheets is protected, or Excel has no page set-up (before ExcelApi 1.9): one sync. */
export async function requireOpen(context: Excel.RequestContext, sheets: readonly string[]): Promise<void> {
  const { worksheets, protection } = context.workbook;
  protection.load("protected");
  const asked = sheets.map((sheet) => worksheets.getItemOrNullObject(sheet));
  for (const worksheet of asked) {
    worksheet.protection.load("protected");
    worksheet.pageLayout.load("orientation");
  }
  await context.sync();
  if (asked.some(({ isNullObject }) => isNullObject)) throw new WorkbookError("sheetMissing");
  if (protection.protected || asked.some((worksheet) => worksheet.protection.protected))
    throw new WorkbookError("protected");
}
