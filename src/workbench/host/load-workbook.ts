import { unhurried, type Pace } from "../../engine/pace";
import { openFileWorkbook } from "../../workbook/xlsx/file-workbook";
import { readFileNames } from "../../workbook/xlsx/defined-names";
import { ListRules } from "../../workbook/xlsx/list-rules";
import { isProtected } from "../../workbook/xlsx/is-protected";
import { readSheetTables, type SheetTable as FileTable } from "../../workbook/xlsx/sheet-tables";
import { scanPart } from "../../workbook/xlsx/scan-part";
import { together } from "../../workbook/xlsx/together";
import { readWorkbookPart } from "../../workbook/xlsx/workbook-part";
import type { ZipEntry } from "../../workbook/xlsx/zip-directory";
import { ZipPackage } from "../../workbook/xlsx/zip-package";
import { dropDownsOf } from "./file/drop-down-of";
import { readCellFormats } from "./file/cell-formats";
import { readPage } from "./file/page-file";
import { SheetLooks } from "./file/sheet-looks";
import type { DefinedName } from "./model/defined-name";
import type { SheetModel } from "./model/sheet-model";
import type { SheetTable } from "./model/sheet-table";
import { WorkbookModel } from "./model/workbook-model";

/**
 * Opens an .xlsx file in the stand-in: values, formulas with the results that the file holds, formats as far as they
 * are shown, widths, hidden rows and columns, drop-down lists, tables, names, and the add-in's marks and settings.
 * Rejects with `WorkbookError` for bytes that are no workbook that can be read.
 */
export async function loadWorkbook(bytes: Uint8Array, pace: Pace = unhurried): Promise<WorkbookModel> {
  const file = openFileWorkbook(bytes);
  const parts = ZipPackage.open(bytes);
  const workbook = readWorkbookPart(parts);
  const formats = readCellFormats(workbook.styles === undefined ? undefined : parts.get(workbook.styles));
  const model = new WorkbookModel();
  model.date1904 = workbook.date1904;
  for (const [name, value] of file.settings()) model.settings.set(name, value);
  const book = parts.get(workbook.part);
  model.names = namesOf(book);
  for (const { name, visibility, part } of workbook.sheets) {
    const sheet = model.addSheet(name, visibility);
    const grid = await file.read(name, pace);
    putValues(sheet, grid);
    const entry = parts.get(part);
    const lists = new ListRules();
    if (entry) scanPart(entry, together(new SheetLooks(sheet, formats), lists));
    if (entry && book) sheet.page = readPage(entry, book, name);
    sheet.dropDowns = dropDownsOf(lists.found);
    sheet.tables = readSheetTables(parts, part).map(tableOf);
    model.calculation.loaded(sheet);
  }
  model.isStructureProtected = book !== undefined && isProtected(book, "workbookProtection", "lockStructure");
  const active = model.sheet(workbook.active);
  if (active?.visibility === "visible") model.activate(active);
  return model;
}

/** The whole workbook's names; those of one sheet are not the workbook's in Excel either. */
function namesOf(workbook: ZipEntry | undefined): DefinedName[] {
  const names = workbook === undefined ? [] : readFileNames(workbook).filter(({ isLocal }) => !isLocal);
  return names.map(({ name, formula, isHidden }) => ({ name, formula: `=${formula}`, isHidden }));
}

function tableOf(table: FileTable): SheetTable {
  const { top, left, bottom, right, part, name, headerRows, totalRows } = table;
  const area = { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  return { id: part, name, area, hasHeaders: headerRows > 0, hasTotals: totalRows > 0 };
}

type Grid = Awaited<ReturnType<ReturnType<typeof openFileWorkbook>["read"]>>;

function putValues(sheet: SheetModel, { firstRow, firstColumn, columns }: Grid): void {
  for (const [column, cells] of columns.entries()) {
    for (const [row, value] of cells.entries()) {
      if (value !== null) sheet.cells.setValue(firstRow + row, firstColumn + column, value);
    }
  }
}
