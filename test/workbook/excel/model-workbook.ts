import type { Severity } from "../../../src/engine/check";
import { columnLetters } from "../../../src/engine/table";
import { parseArea, type Area } from "../../../src/workbench/host/model/area";
import { ConditionalFormat } from "../../../src/workbench/host/model/conditional-format";
import type { SheetModel } from "../../../src/workbench/host/model/sheet-model";
import { WorkbookModel } from "../../../src/workbench/host/model/workbook-model";
import { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { markSeverity } from "../../../src/workbook/marks";
import type { Workbook } from "../../../src/workbook/port";
import { openOffice } from "../../workbench/office";
import { loadWorkbook } from "../../../src/workbench/host/load-workbook";
import type { Probe, SheetDescription } from "../contract";
import { formulasAt, writeWithExcelJs } from "../xlsx/exceljs-workbook";

const models = new WeakMap<Workbook, WorkbookModel>();

/** A described workbook open in the stand-in for Excel. */
export function openDescribed(sheets: readonly SheetDescription[]): Promise<ExcelWorkbook> {
  return Promise.resolve(openedModel(modelOf(sheets)));
}

/** The same from a file, with all that the stand-in reads of one: lists, tables, locks. */
export async function openDescribedFile(sheets: readonly SheetDescription[]): Promise<ExcelWorkbook> {
  const model = await loadWorkbook(await writeWithExcelJs(sheets));
  // The stand-in takes only the add-in's own marks from a file; Excel has every rule.
  for (const { name, rules = {} } of sheets)
    for (const [range, formula] of Object.entries(rules)) addRule(model.sheet(name), range, formula);
  return openedModel(model);
}

function addRule(sheet: SheetModel | undefined, range: string, formula: string): void {
  if (!sheet) throw new Error("no such sheet");
  const rule = new ConditionalFormat(sheet.nextRuleId(), [areaOf(range)]);
  rule.formula = `=${formula}`;
  rule.fill = "#FFC7CE";
  sheet.conditionalFormats.push(rule);
}

function openedModel(model: WorkbookModel): ExcelWorkbook {
  openOffice(model);
  const workbook = new ExcelWorkbook();
  models.set(workbook, model);
  return workbook;
}

function modelOf(sheets: readonly SheetDescription[]): WorkbookModel {
  const model = new WorkbookModel();
  for (const { name, visibility, cells, active } of sheets) {
    const sheet = model.addSheet(name, visibility ?? "visible");
    for (const [address, cell] of Object.entries(cells)) {
      const area = areaOf(address);
      // As from a file: formulas keep the results that they have.
      sheet.cells.setValue(area.row, area.column, cell.value);
      if (cell.formula !== undefined) sheet.cells.setFormula(area.row, area.column, `=${cell.formula}`);
      if (cell.numberFormat) sheet.restyle(area, { numberFormat: cell.numberFormat });
      if (cell.fill) sheet.restyle(area, { fill: `#${cell.fill}` });
    }
    model.calculation.loaded(sheet);
    if (active) model.activate(sheet);
  }
  return model;
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`not an address: ${address}`);
  return area;
}

function sheetOf(workbook: Workbook, name: string): SheetModel {
  const sheet = models.get(workbook)?.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function cellOf(workbook: Workbook, sheet: string, address: string) {
  return { sheet: sheetOf(workbook, sheet), ...areaOf(address) };
}

/** What the stand-in's model holds. */
export const modelProbe: Probe = {
  format(workbook, name, address) {
    const { sheet, row, column } = cellOf(workbook, name, address);
    const { numberFormat, fill } = sheet.style(row, column);
    return Promise.resolve({ numberFormat, fill: fill?.slice(1) ?? null });
  },
  formula(workbook, name, address) {
    const { sheet, row, column } = cellOf(workbook, name, address);
    return Promise.resolve(sheet.formula(row, column)?.slice(1) ?? null);
  },
  rules(workbook, name, address) {
    const found = sheetOf(workbook, name).conditionalFormats.flatMap(({ areas, formula }) =>
      formulasAt(
        address,
        areas.map(({ row, column, rowCount, columnCount }) => ({
          top: row,
          left: column,
          bottom: row + rowCount - 1,
          right: column + columnCount - 1,
        })),
        [formula.slice(1)],
      ),
    );
    return Promise.resolve(found);
  },
  marked(workbook, name) {
    const marks: Record<Severity, string[]> = { error: [], review: [], note: [] };
    for (const rule of sheetOf(workbook, name).conditionalFormats) {
      const severity = markSeverity(rule.formula);
      if (severity === undefined) continue;
      for (const { row, column, rowCount, columnCount } of rule.areas) {
        for (let at = 0; at < rowCount * columnCount; at++) {
          const letters = columnLetters(column + (at % columnCount));
          marks[severity].push(`${letters}${row + Math.floor(at / columnCount) + 1}`);
        }
      }
    }
    return Promise.resolve(marks);
  },
};
