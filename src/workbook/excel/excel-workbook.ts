import type { Pace } from "../../engine/pace";
import type { SheetFill, SheetLayout } from "../../engine/sheet-fill";
import type { Grid } from "../../engine/table";
import type { WorkbookFacts } from "../../engine/workbook-facts";
import { planFreeze } from "../plan-freeze";
import {
  WorkbookError,
  type CellContent,
  type CellWrite,
  type ContentChange,
  type Frozen,
  type LayoutArea,
  type Marks,
  type OpenWorkbook,
  type OurFormula,
  type PutBack,
  type SheetChange,
  type SheetInfo,
} from "../port";
import { changeContents, contentOf } from "./cell-contents";
import { countsFrom1904 } from "./date-system";
import { askForFormulas, formulaPartsOf } from "./formula-parts";
import { fillSheet } from "./fill-sheet";
import { freezeCells } from "./freeze-cells";
import { bareAddress, findOurFormulas, ourFormulasWithin } from "./our-formulas";
import { readRows, type SheetPart } from "./read-rows";
import { sheetLayout } from "./sheet-layout";
import { addMarks, loadRules, marksAmong, rangeAddress } from "./sheet-marks";
import { troubleOf } from "./trouble-of";
import { readWorkbookFacts } from "./workbook-facts";
import { groupedByBytes, valueBlocks, type ValueBlock } from "./value-blocks";

interface NamedSheet {
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
}

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

  async read(sheet: string, pace?: Pace): Promise<Grid> {
    const usedOf = (worksheet: Excel.Worksheet) => worksheet.getUsedRangeOrNullObject(true);
    return this.readPart(sheet, usedOf, pace);
  }

  readRange(sheet: string, address: string): Promise<Grid> {
    return this.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      const range = worksheet.getRange(address);
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      const part = await partOf(worksheet, range);
      return this.gridOf(sheet, worksheet, part, [part]);
    });
  }

  ourFormulas(sheet?: string, pace?: Pace): Promise<readonly OurFormula[]> {
    return this.run(async (context) => findOurFormulas(await this.sheetsAmong(context, sheet), pace));
  }

  freeze(cells: readonly OurFormula[], pace?: Pace): Promise<Frozen> {
    return this.run(async (context) => {
      const wanted = new Set(cells.map(({ sheet }) => sheet));
      const sheets = (await this.sheetsAmong(context)).filter(({ name }) => wanted.has(name));
      const plan = planFreeze(cells, await findOurFormulas(sheets, pace));
      const done: ContentChange[] = [];
      let changed = plan.changed;
      for (const { name, worksheet } of sheets) {
        const own = plan.cells.filter(({ sheet }) => sheet === name);
        const made = await freezeCells(worksheet, own);
        changed += own.length - made.filter(({ from }) => "formula" in from).length;
        done.push(...made);
      }
      const formulas = done.filter(({ from }) => "formula" in from).length;
      return { done, formulas, unanswered: plan.unanswered, changed };
    });
  }

  selection(): ReturnType<OpenWorkbook["selection"]> {
    return this.run(async (context) => {
      const areas = context.workbook.getSelectedRanges();
      areas.load("areas/items/address,worksheet/name");
      await context.sync();
      return {
        sheet: areas.worksheet.name,
        ranges: areas.areas.items.map(({ address }) => bareAddress(address)),
      };
    });
  }

  contents(sheet: string, address: string): Promise<readonly (readonly CellContent[])[]> {
    return this.run(async (context) => {
      const range = (await this.existing(context, sheet)).getRange(address);
      range.load("formulas");
      await context.sync();
      return range.formulas.map((line: unknown[]) => line.map(contentOf));
    });
  }

  change(changes: readonly ContentChange[]): Promise<readonly ContentChange[]> {
    return this.run(async (context) => {
      const done: ContentChange[] = [];
      for (const { name, worksheet } of await this.sheetsAmong(context)) {
        const own = changes.filter(({ sheet }) => sheet === name);
        if (own.length > 0) done.push(...(await changeContents(worksheet, own)));
      }
      return done;
    });
  }

  write(sheet: string, writes: readonly CellWrite[]): Promise<void> {
    return this.run(async (context) => {
      const worksheet = await this.existing(context, sheet);
      for (const group of groupedByBytes(valueBlocks(writes), bytesAtATime))
        await writeBlocks(worksheet, group);
    });
  }

  layout(sheet: string, area: LayoutArea): Promise<SheetLayout> {
    return this.run((context) => sheetLayout(context.workbook.worksheets.getItemOrNullObject(sheet), area));
  }

  async fill(sheet: string, fill: SheetFill, pace?: Pace): Promise<PutBack> {
    const putBack = await this.run((context) =>
      fillSheet(context.workbook.worksheets.getItemOrNullObject(sheet), fill, pace),
    );
    return () => this.run((context) => putBack(context.workbook.worksheets.getItem(sheet)));
  }

  mark(sheet: string, marks: Marks): Promise<void> {
    return this.replaceMarks(sheet, marks);
  }

  unmark(sheet: string): Promise<void> {
    return this.replaceMarks(sheet, { error: [], review: [], note: [] });
  }

  facts(): Promise<WorkbookFacts> {
    return this.run(readWorkbookFacts);
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
        await this.named(worksheetId, (sheet) => listener({ sheet, kind, address: bareAddress(address) }));
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

  /** The named sheet, or all of them. */
  private async sheetsAmong(context: Excel.RequestContext, sheet?: string): Promise<NamedSheet[]> {
    if (sheet !== undefined) return [{ name: sheet, worksheet: await this.existing(context, sheet) }];
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map((worksheet) => ({ name: worksheet.name, worksheet }));
  }

  /** Asks for the formulas' places with the range's own; without them where the sheet does not let us look. */
  private async readPart(
    sheet: string,
    rangeOf: (worksheet: Excel.Worksheet) => Excel.Range,
    pace: Pace | undefined,
  ): Promise<Grid> {
    const readWith = (ask: typeof askForFormulas | undefined): Promise<Grid> =>
      this.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
        const range = rangeOf(worksheet);
        range.load("rowIndex,columnIndex,rowCount,columnCount");
        const formulas = ask?.(worksheet);
        const part = await partOf(worksheet, range);
        return this.gridOf(sheet, worksheet, part, formulas ? formulaPartsOf(formulas) : [part], pace);
      });
    try {
      return await readWith(askForFormulas);
    } catch (error) {
      if (!(error instanceof WorkbookError) || error.trouble !== "protected") throw error;
      return readWith(undefined);
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
    part: SheetPart,
    formulas: readonly SheetPart[],
    pace?: Pace,
  ): Promise<Grid> {
    const { firstRow, firstColumn } = part;
    const { columns, rowCount } = await readRows(worksheet, part, pace);
    const ourFormulas = await ourFormulasWithin(worksheet, formulas, part, pace);
    const date1904 = await this.countsFrom1904();
    return { sheet, firstRow, firstColumn, rowCount, columns, date1904, ourFormulas };
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

/** "A1" of "A1:B2,D4": also of a selection in several parts. */
function firstCell(address: string): string {
  const [first = ""] = bareAddress(address).split(",");
  const [cell = ""] = first.split(":");
  return cell;
}
