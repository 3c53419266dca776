import type { Pace } from "../../engine/pace";
import type { ListArea, NamedRange } from "../../engine/own-lists";
import type { ColumnList, SheetFill, SheetLayout } from "../../engine/sheet-fill";
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
import { calculateCells } from "./calculate-cells";
import { contentOf } from "./cell-contents";
import { changeContents } from "./change-contents";
import { columnLists } from "./column-lists";
import { countsFrom1904 } from "./date-system";
import { ExcelPrinting } from "./excel-printing";
import { excelRun, excelRunAsOneStep } from "./excel-run";
import type { PutBackIn } from "./fill-sheet";
import { freezeCells } from "./freeze-cells";
import { namedRanges } from "./named-ranges";
import { existingSheet, namedSheets } from "./named-sheets";
import { bareAddress, findOurFormulas } from "./our-formulas";
import { readPart, readWhole } from "./read-part";
import { addMarks, loadRules, marksAmong } from "./sheet-marks";
import { smallSheets } from "./small-sheets";
import { listenToActivation, listenToChanges, listenToSelection } from "./workbook-events";
import { sheetBySheet } from "./sheet-by-sheet";
import { readWorkbookFacts } from "./workbook-facts";
import { groupedByBytes, valueBlocks } from "./value-blocks";
import { writeBlocks } from "./write-blocks";

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Bytes of writes sent at once; Excel on the web takes 5 MB. */
const bytesAtATime = 3_500_000;

/**
 * The workbook that is open in Excel, through Office.js. Uses nothing newer than
 * ExcelApi 1.14, which is what the oldest Excel that we support has (LTSC 2021).
 */
export class ExcelWorkbook extends ExcelPrinting implements OpenWorkbook {
  private date1904: Promise<boolean> | undefined;

  sheets(): Promise<readonly SheetInfo[]> {
    return excelRun(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      await context.sync();
      return worksheets.items.map(({ name, visibility }) => ({ name, visibility: visibilities[visibility] }));
    });
  }

  activeSheet(): Promise<string> {
    return excelRun(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
  }

  read(sheet: string, pace?: Pace): Promise<Grid> {
    const rangeOf = (worksheet: Excel.Worksheet) => worksheet.getUsedRangeOrNullObject(true);
    return readPart({ sheet, rangeOf, date1904: () => this.countsFrom1904() }, pace);
  }

  readRange(sheet: string, address: string): Promise<Grid> {
    const rangeOf = (worksheet: Excel.Worksheet) => worksheet.getRange(address);
    return readWhole({ sheet, rangeOf, date1904: () => this.countsFrom1904() });
  }

  ourFormulas(sheet?: string, pace?: Pace): Promise<readonly OurFormula[]> {
    return excelRun(async (context) => findOurFormulas(await namedSheets(context, sheet), pace));
  }

  freeze(cells: readonly OurFormula[], pace?: Pace): Promise<Frozen> {
    return excelRunAsOneStep(async (context) => {
      const wanted = new Set(cells.map(({ sheet }) => sheet));
      const sheets = (await namedSheets(context)).filter(({ name }) => wanted.has(name));
      const plan = planFreeze(cells, await findOurFormulas(sheets, pace));
      const done = await sheetBySheet(sheets, ({ name, worksheet }) =>
        freezeCells(
          worksheet,
          plan.cells.filter(({ sheet }) => sheet === name),
        ),
      );
      const formulas = done.filter(({ from }) => "formula" in from).length;
      const changed = plan.changed + plan.cells.length - formulas;
      return { done, formulas, unanswered: plan.unanswered, changed };
    });
  }

  selection(): ReturnType<OpenWorkbook["selection"]> {
    return excelRun(async (context) => {
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
    return excelRun(async (context) => {
      const range = (await existingSheet(context, sheet)).getRange(address);
      range.load("formulas");
      await context.sync();
      return range.formulas.map((line: unknown[]) => line.map(contentOf));
    });
  }

  calculate(formulas: Parameters<OpenWorkbook["calculate"]>[0]): Promise<void> {
    return excelRun(async (context) => {
      for (const { name, worksheet } of await namedSheets(context)) {
        const own = formulas.filter(({ sheet }) => sheet === name);
        if (own.length === 0) continue;
        await calculateCells(
          worksheet,
          own.map(({ address }) => address),
        );
      }
    });
  }

  change(changes: readonly ContentChange[]): Promise<readonly ContentChange[]> {
    return excelRunAsOneStep(async (context) =>
      sheetBySheet(await namedSheets(context), async function* ({ name, worksheet }) {
        const own = changes.filter(({ sheet }) => sheet === name);
        if (own.length > 0) yield await changeContents(worksheet, own);
      }),
    );
  }

  write(sheet: string, writes: readonly CellWrite[]): Promise<void> {
    return excelRun(async (context) => {
      const worksheet = await existingSheet(context, sheet);
      for (const group of groupedByBytes(valueBlocks(writes), bytesAtATime))
        await writeBlocks(worksheet, group);
    });
  }

  async layout(sheet: string, area: LayoutArea): Promise<SheetLayout> {
    const [{ sheetLayout }, { protectedLayout }] = await Promise.all([
      import("./sheet-layout"),
      import("./protected-layout"),
    ]);
    return excelRun(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      const layout = await sheetLayout(worksheet, area);
      return layout.isProtected ? protectedLayout(worksheet, area, layout) : layout;
    });
  }

  lists(sheet: string, area: ListArea): Promise<ReadonlyMap<number, ColumnList>> {
    return excelRun((context) => columnLists(context.workbook.worksheets.getItemOrNullObject(sheet), area));
  }

  names(): Promise<readonly NamedRange[]> {
    return excelRun(namedRanges);
  }

  async smallSheets(sheets: readonly string[], mostCells: number): Promise<readonly Grid[]> {
    const date1904 = await this.countsFrom1904();
    return excelRun((context) => smallSheets(context, sheets, mostCells, date1904));
  }

  async fill(sheet: string, fill: SheetFill, pace?: Pace): Promise<PutBack> {
    // Fetched when somebody fills: most days nobody does.
    const { fillSheet } = await import("./fill-sheet");
    const later =
      (putBack: PutBackIn): PutBack =>
      () =>
        excelRunAsOneStep((context) => putBack(context.workbook.worksheets.getItem(sheet)));
    return excelRunAsOneStep(async (context) =>
      later(await fillSheet(context.workbook.worksheets.getItemOrNullObject(sheet), fill, later, pace)),
    );
  }

  mark(sheet: string, marks: Marks): Promise<void> {
    return this.replaceMarks(sheet, marks);
  }

  unmark(sheet: string): Promise<void> {
    return this.replaceMarks(sheet, { error: [], review: [], note: [] });
  }

  facts(): Promise<WorkbookFacts> {
    return excelRun(readWorkbookFacts);
  }

  select(sheet: string, address: string): Promise<void> {
    return excelRun(async (context) => {
      const worksheet = await existingSheet(context, sheet);
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
    });
  }

  onChanged(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    return listenToChanges(listener);
  }

  onSelection(
    listener: (selection: { sheet: string; address: string }) => void,
  ): Promise<() => Promise<void>> {
    return listenToSelection(listener);
  }

  onActivated(listener: (sheet: string) => void): Promise<() => Promise<void>> {
    return listenToActivation(listener);
  }

  /** Asked once: a workbook keeps its date system for as long as the add-in is open, but for rare exceptions. */
  private countsFrom1904(): Promise<boolean> {
    this.date1904 ??= excelRun(countsFrom1904);
    return this.date1904;
  }

  /** One sync to find what is there, one to change it: a sheet is never left without its old and its new marks. */
  private replaceMarks(sheet: string, marks: Marks): Promise<void> {
    return excelRun(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      const rules = loadRules(worksheet);
      await context.sync();
      if (worksheet.isNullObject) throw new WorkbookError("sheetMissing");
      for (const rule of marksAmong(rules)) rule.delete();
      addMarks(worksheet, marks);
      await context.sync();
    });
  }
}
