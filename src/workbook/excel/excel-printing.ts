import type { NewSheet, PageSetup, PrintableWorkbook, SheetState, Workbook } from "../port";
import { addSheet } from "./added-sheet";
import { excelRun } from "./excel-run";
import { existingSheet } from "./named-sheets";
import { requireOpen } from "./require-open";
import { restoreSheet } from "./restore-sheet";
import { setSheetPage } from "./sheet-page";
import { growSheetRows, setSheetColumn } from "./sheet-rows-and-columns";

/** What noting and signing takes of the workbook that is open in Excel; nothing newer than ExcelApi 1.9. */
export abstract class ExcelPrinting implements Omit<PrintableWorkbook, keyof Workbook> {
  requireOpen(sheets: readonly string[]): Promise<void> {
    return excelRun((context) => requireOpen(context, sheets));
  }

  addSheet(sheet: NewSheet): Promise<string> {
    return excelRun((context) => addSheet(context, sheet));
  }

  removeSheet(name: string): Promise<void> {
    return excelRun(async (context) => {
      (await existingSheet(context, name)).delete();
      await context.sync();
    });
  }

  setColumn(sheet: string, column: number, width: number): Promise<SheetState> {
    return excelRun(async (context) => setSheetColumn(await existingSheet(context, sheet), column, width));
  }

  growRows(
    sheet: string,
    rows: readonly { readonly row: number; readonly lines: number }[],
  ): Promise<SheetState> {
    return excelRun(async (context) => growSheetRows(await existingSheet(context, sheet), rows));
  }

  setPage(sheet: string, setup: PageSetup): Promise<SheetState> {
    return excelRun((context) => setSheetPage(context.workbook.worksheets.getItemOrNullObject(sheet), setup));
  }

  restore(sheet: string, state: SheetState): Promise<void> {
    return excelRun(async (context) => restoreSheet(await existingSheet(context, sheet), state));
  }
}
