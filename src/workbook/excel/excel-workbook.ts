import type { Pace } from "../../engine/pace";
import type { Grid } from "../../engine/table";
import { WorkbookError, type CellWrite, type Marks, type OpenWorkbook, type SheetChange, type SheetInfo } from "../port"; // prettier-ignore
import { countsFrom1904 } from "./date-system";
import { readRows, type SheetPart } from "./read-rows";
import { addMarks, loadRules, marksAmong, rangeAddress } from "./sheet-marks";
import { troubleOf } from "./trouble-of";
import { groupedByBytes, valueBlocks, type ValueBlock } from "./value-blocks";

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Bytes of writes sent at once; Excel on the web takes 5 MB. */
const bytesAtATime = 3_500_000;

/**
 * The workbook that is open in Excel, through Office.js; the only place with `Excel.run`. Uses nothing newer than
 * ExcelApi 1.14, which is what the oldest Excel that we support has (LTSC 2021).
 */
export class ExcelWorkbook implements OpenWorkbook {
  private date1904: Promise<boolean> | undefined;

  sheets(): Promise<readonly SheetInfo[]> {
    return this.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      await context.sync();
      return worksheets.items.map(({ name, visibility }) => ({ name, visibility: visibilities[visibility] }));
    });
  }

  activeSheet(): Promise<string> {
    return this.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
  }

  read(sheet: string, pace?: Pace): Promise<Grid> {
    return this.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      const used = worksheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      return this.gridOf(sheet, worksheet, await partOf(worksheet, used), pace);
    });
  }

  readRange(sheet: string, address: string): Promise<Grid> {
    return this.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      const range = worksheet.getRange(address);
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return this.gridOf(sheet, worksheet, await partOf(worksheet, range));
    });
  }

  write(sheet: string, writes: readonly CellWrite[]): Promise<void> {
    return this.run(async (context) => {
      const worksheet = await this.existing(context, sheet);
      for (const group of groupedByBytes(valueBlocks(writes), bytesAtATime))
        await writeBlocks(worksheet, group);
    });
  }

  mark(sheet: string, marks: Marks): Promise<void> {
    return this.replaceMarks(sheet, marks);
  }

  unmark(sheet: string): Promise<void> {
    return this.replaceMarks(sheet, { error: [], review: [], note: [] });
  }

  select(sheet: string, address: string): Promise<void> {
    return this.run(async (context) => {
      const worksheet = await this.existing(context, sheet);
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
    });
  }

  onChanged(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    return this.listen(({ onChanged }) =>
      onChanged.add(async ({ worksheetId, address, changeType, triggerSource }) => {
        // What we write ourselves we know.
        if (triggerSource === "ThisLocalAddin") return;
        const kind = changeType === "RangeEdited" ? "cells" : "structure";
        await this.named(worksheetId, (sheet) => listener({ sheet, kind, address: bare(address) }));
      }),
    );
  }

  onSelection(
    listener: (selection: { sheet: string; address: string }) => void,
  ): Promise<() => Promise<void>> {
    return this.listen(({ onSelectionChanged }) =>
      onSelectionChanged.add(({ worksheetId, address }) =>
        this.named(worksheetId, (sheet) => listener({ sheet, address: firstCell(address) })),
      ),
    );
  }

  onActivated(listener: (sheet: string) => void): Promise<() => Promise<void>> {
    return this.listen(({ onActivated }) =>
      onActivated.add(({ worksheetId }) => this.named(worksheetId, listener)),
    );
  }

  private async run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await Excel.run(batch);
    } catch (error) {
      throw troubleOf(error);
    }
  }

  private async existing(context: Excel.RequestContext, sheet: string): Promise<Excel.Worksheet> {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    if (worksheet.isNullObject) throw new WorkbookError("sheetMissing");
    return worksheet;
  }

  private async gridOf(
    sheet: string,
    worksheet: Excel.Worksheet,
    { firstRow, firstColumn, ...size }: SheetPart,
    pace?: Pace,
  ): Promise<Grid> {
    const { columns, rowCount } = await readRows(worksheet, { firstRow, firstColumn, ...size }, pace);
    const date1904 = await this.countsFrom1904();
    return { sheet, firstRow, firstColumn, rowCount, columns, date1904 };
  }

  /** Asked once: a workbook keeps its date system for as long as the add-in is open, but for rare exceptions. */
  private countsFrom1904(): Promise<boolean> {
    this.date1904 ??= this.run(countsFrom1904);
    return this.date1904;
  }

  /** One sync to find what is there, one to change it: a sheet is never left without its old and its new marks. */
  private replaceMarks(sheet: string, marks: Marks): Promise<void> {
    return this.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      const rules = loadRules(worksheet);
      await context.sync();
      if (worksheet.isNullObject) throw new WorkbookError("sheetMissing");
      for (const rule of marksAmong(rules)) rule.delete();
      addMarks(worksheet, marks);
      await context.sync();
    });
  }

  private listen<T>(
    add: (worksheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlerResult<T>,
  ): Promise<() => Promise<void>> {
    return this.run(async (context) => {
      const added = add(context.workbook.worksheets);
      await context.sync();
      return async () => {
        added.remove();
        await added.context.sync();
      };
    });
  }

  /** Names the sheet of an event, at the time of the event: sheets are renamed. A sheet that is gone says nothing. */
  private async named(id: string, tell: (sheet: string) => void): Promise<void> {
    const name = await this.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(id);
      worksheet.load("name");
      await context.sync();
      return worksheet.isNullObject ? undefined : worksheet.name;
    }).catch(() => undefined);
    if (name !== undefined) tell(name);
  }
}

const nothing: SheetPart = { firstRow: 0, firstColumn: 0, rowCount: 0, columnCount: 0 };

/** Where the range lies, in one sync; nothing for a null range. */
async function partOf(worksheet: Excel.Worksheet, range: Excel.Range): Promise<SheetPart> {
  await worksheet.context.sync();
  if (worksheet.isNullObject) throw new WorkbookError("sheetMissing");
  if (range.isNullObject) return nothing;
  const { rowIndex: firstRow, columnIndex: firstColumn, rowCount, columnCount } = range;
  return { firstRow, firstColumn, rowCount, columnCount };
}

async function writeBlocks(worksheet: Excel.Worksheet, blocks: readonly ValueBlock[]): Promise<void> {
  for (const { range, values } of blocks) {
    worksheet.getRange(rangeAddress(range)).values = values.map((line) => [...line]);
  }
  await worksheet.context.sync();
}

/** "A1:B2" of "'Komvux VT26'!$A$1:$B$2". */
function bare(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
}

/** "A1" of "A1:B2,D4": also of a selection in several parts. */
function firstCell(address: string): string {
  const [first = ""] = bare(address).split(",");
  const [cell = ""] = first.split(":");
  return cell;
}
