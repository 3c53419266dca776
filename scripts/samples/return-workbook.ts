import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import type { Columns } from "../../src/engine/column";
import { columnLetters } from "../../src/engine/table";
import type { Cell } from "../../src/values/reading";

/** The sheet's row of the headers; titles stand above it as in real templates. */
export const headerRow = 4;

/** What the sheets of one return have in common. */
export interface SheetOfReturn<K extends string> {
  readonly sheetName: string;
  readonly title: string;
  readonly columns: Columns & Readonly<Record<K, unknown>>;
  /** In characters; the columns stand in this order. */
  readonly widths: Readonly<Record<K, number>>;
  /** Height of the header row, in points. */
  readonly headerHeight: number;
}

/** The return's column keys in the order that they stand in. */
export const keysOfSheet = <K extends string>({ columns }: SheetOfReturn<K>) => Object.keys(columns) as K[];

/** The address of a row's cell, where rows are counted from 0: "N47". */
export function addressIn<K extends string>(sheet: SheetOfReturn<K>, row: number, key: K): string {
  return `${columnLetters(keysOfSheet(sheet).indexOf(key))}${headerRow + 1 + row}`;
}

/** A workbook with the rows on one sheet and a note on where they come from on the other. The bytes are always the same. */
export async function returnWorkbook<K extends string>(
  sheet: SheetOfReturn<K>,
  rows: readonly Readonly<Record<K, Cell>>[],
  subtitle: string,
  readMe: readonly string[],
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = "Nacka vux";
  book.created = book.modified = new Date(Date.UTC(2026, 7, 10));
  addRows(book.addWorksheet(sheet.sheetName), sheet, rows, subtitle);
  addReadMe(book.addWorksheet("Läs mig"), readMe);
  return withFixedTimes(new Uint8Array(await book.xlsx.writeBuffer()));
}

function addRows<K extends string>(
  to: ExcelJS.Worksheet,
  sheet: SheetOfReturn<K>,
  rows: readonly Readonly<Record<K, Cell>>[],
  subtitle: string,
): void {
  const keys = keysOfSheet(sheet);
  to.views = [{ state: "frozen", xSplit: 3, ySplit: headerRow, activeCell: "A5" }];
  to.columns = keys.map((key) => ({
    width: sheet.widths[key],
    style: { numFmt: sheet.columns[key]?.type.name === "date" ? "yyyy\\-mm\\-dd" : "General" },
  }));
  to.getCell("A1").value = sheet.title;
  to.getCell("A1").font = { bold: true, size: 14 };
  to.getCell("A2").value = subtitle;
  to.getCell("A2").font = { italic: true, color: { argb: "FF595959" } };
  keys.forEach((key, index) => {
    const cell = to.getCell(headerRow, index + 1);
    cell.value = sheet.columns[key]?.header ?? key;
    cell.font = { bold: true };
    cell.alignment = { wrapText: true, vertical: "top" };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE7EEF3" } };
    cell.border = { bottom: { style: "thin", color: { argb: "FF7F9BAE" } } };
  });
  to.getRow(headerRow).height = sheet.headerHeight;
  rows.forEach((row, at) => {
    keys.forEach((key, index) => {
      to.getCell(headerRow + 1 + at, index + 1).value = valueOf(row[key]);
    });
  });
}

/** "#N/A" becomes an Excel error. */
function valueOf(cell: Cell): ExcelJS.CellValue {
  return cell === "#N/A" ? { error: "#N/A" } : cell;
}

function addReadMe(sheet: ExcelJS.Worksheet, lines: readonly string[]): void {
  sheet.getColumn(1).width = 100;
  lines.forEach((line, index) => {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = line;
    cell.alignment = { wrapText: true, vertical: "top" };
    if (index === 0) cell.font = { bold: true, size: 14 };
  });
}

/** ExcelJS stamps the parts with the time of writing; a fixed time makes the same sample the same bytes. */
function withFixedTimes(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { mtime: new Date(2026, 7, 10, 12), level: 9 });
}
