import type { Severity } from "../../engine/check";
import { cellAt, columnLetters, type Grid } from "../../engine/table";
import { markSeverity } from "../../workbook/marks";
import type { CellWrite } from "../../workbook/port";
import { openFileWorkbook, type FileWorkbook } from "../../workbook/xlsx/file-workbook";
import { scanPart } from "../../workbook/xlsx/scan-part";
import { readWorkbookPart } from "../../workbook/xlsx/workbook-part";
import { ZipPackage } from "../../workbook/xlsx/zip-package";
import { emptyFile } from "./file/empty-file";
import { readPage } from "./file/page-file";
import { asNewSheet, saveSheetLooks } from "./file/save-sheet-looks";
import { SheetLooks } from "./file/sheet-looks";
import { areaAddress, around, cellArea } from "./model/area";
import type { SheetModel } from "./model/sheet-model";
import { WorkbookModel } from "./model/workbook-model";

/**
 * The file that the model came from, with the cells, marks, sheets, page set-ups and settings that have changed since;
 * everything else in it is kept byte for byte. A formula that was typed in the stand-in is saved as its result, and of
 * formats only the columns and rows that notes have made wrap: it is a place to try the add-in in, not an editor.
 * Without bytes a new file is made.
 */
export async function saveWorkbook(model: WorkbookModel, bytes: Uint8Array | undefined): Promise<Uint8Array> {
  const source = bytes ?? emptyFile(model.sheets.map(({ name }) => name));
  const file = openFileWorkbook(source);
  const looks = looksOf(source);
  const gone = looks.sheets.filter(({ name }) => model.sheet(name) === undefined);
  for (const sheet of model.sheets) {
    const old = looks.sheet(sheet.name);
    if (old === undefined) await file.addSheet(asNewSheet(sheet));
    const before = await file.read(sheet.name);
    const writes = changes(sheet, before, old);
    await saveSheetLooks(file, sheet, old, () => file.write(sheet.name, writes));
    await saveMarks(file, sheet, old);
  }
  for (const { name } of gone) await file.removeSheet(name);
  if (JSON.stringify([...model.settings]) !== JSON.stringify([...file.settings()])) {
    file.putSettings(model.settings);
  }
  return file.save();
}

/** The file's formulas, looks and marks, without its values. */
function looksOf(bytes: Uint8Array): WorkbookModel {
  const parts = ZipPackage.open(bytes);
  const model = new WorkbookModel();
  const workbook = readWorkbookPart(parts);
  const book = parts.get(workbook.part);
  for (const { name, part } of workbook.sheets) {
    const entry = parts.get(part);
    const sheet = model.addSheet(name);
    if (entry) scanPart(entry, new SheetLooks(sheet, []));
    if (entry && book) sheet.page = readPage(entry, book, name);
  }
  return model;
}

/** Cells that differ from the file. A formula that stands as it was is left to Excel, which calculates it anew. */
function changes(sheet: SheetModel, before: Grid, formulas: SheetModel | undefined): CellWrite[] {
  const writes: CellWrite[] = [];
  const size = { row: before.firstRow, column: before.firstColumn, rowCount: before.rowCount, columnCount: before.columns.length }; // prettier-ignore
  const used = sheet.usedArea() ?? cellArea(0, 0);
  const area = before.rowCount > 0 ? around(size, used) : used;
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    const letters = columnLetters(column);
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const formula = sheet.formula(row, column);
      const old = formulas?.formula(row, column);
      if (old !== undefined && old === formula) continue;
      const value = sheet.value(row, column);
      const was = cellAt(before, row - before.firstRow, column - before.firstColumn);
      if (value !== was || old !== undefined) writes.push({ address: `${letters}${row + 1}`, value });
    }
  }
  return writes;
}

async function saveMarks(
  file: FileWorkbook,
  sheet: SheetModel,
  before: SheetModel | undefined,
): Promise<void> {
  const marks = marksOf(sheet);
  if (JSON.stringify(marks) === JSON.stringify(before ? marksOf(before) : noMarks())) return;
  await file.mark(sheet.name, marks);
}

function noMarks(): Record<Severity, string[]> {
  return { error: [], review: [], note: [] };
}

function marksOf(sheet: SheetModel): Record<Severity, string[]> {
  const marks = noMarks();
  for (const { formula, areas } of sheet.conditionalFormats) {
    const severity = markSeverity(formula);
    if (severity === undefined) continue;
    for (const { row, column, rowCount, columnCount } of areas) {
      for (let at = 0; at < rowCount * columnCount; at++) {
        const place = cellArea(row + Math.floor(at / columnCount), column + (at % columnCount));
        marks[severity].push(areaAddress(place));
      }
    }
  }
  for (const addresses of Object.values(marks)) addresses.sort();
  return marks;
}
