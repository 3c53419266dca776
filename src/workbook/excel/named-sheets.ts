import { WorkbookError } from "../port";

export interface NamedSheet {
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
}

/** The sheet of a name, in one sync; rejects where there is none. */
export async function existingSheet(context: Excel.RequestContext, sheet: string): Promise<Excel.Worksheet> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  await context.sync();
  if (worksheet.isNullObject) throw new WorkbookError("sheetMissing");
  return worksheet;
}

/** The named sheet, or all of them. */
export async function namedSheets(context: Excel.RequestContext, sheet?: string): Promise<NamedSheet[]> {
  if (sheet !== undefined) return [{ name: sheet, worksheet: await existingSheet(context, sheet) }];
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map((worksheet) => ({ name: worksheet.name, worksheet }));
}
