import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import { komvuxColumns, type KomvuxColumn } from "../../src/returns/komvux/columns";
import { columnLetters } from "../../src/engine/table";
import type { Cell } from "../../src/values/reading";
import type { SampleRow } from "./sample-row";

export const sheetName = "Komvux VT26";
/** The sheet's row of the headers; titles stand above it as in real templates. */
export const headerRow = 4;

export const columnKeys = Object.keys(komvuxColumns) as KomvuxColumn[];

const widths: Readonly<Record<KomvuxColumn, number>> = {
  schoolUnit: 13,
  personalNumber: 16,
  courseCode: 13,
  level: 20,
  points: 9,
  completedPoints: 18,
  startDate: 12,
  endDate: 12,
  studyForm: 14,
  provider: 20,
  grade: 8,
  missingGradeReason: 20,
  withdrawal: 9,
  withdrawalDate: 14,
  examination: 13,
};

/** The address of a row's cell, where rows are counted from 0: "N47". */
export function addressIn(row: number, key: KomvuxColumn): string {
  return `${columnLetters(columnKeys.indexOf(key))}${headerRow + 1 + row}`;
}

/** A workbook with the rows on one sheet and a note on where they come from on the other. The bytes are always the same. */
export async function komvuxWorkbook(
  rows: readonly SampleRow[],
  subtitle: string,
  readMe: readonly string[],
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = "Nacka vux";
  book.created = book.modified = new Date(Date.UTC(2026, 7, 10));
  addRows(book.addWorksheet(sheetName), rows, subtitle);
  addReadMe(book.addWorksheet("Läs mig"), readMe);
  return withFixedTimes(new Uint8Array(await book.xlsx.writeBuffer()));
}

function addRows(sheet: ExcelJS.Worksheet, rows: readonly SampleRow[], subtitle: string): void {
  sheet.views = [{ state: "frozen", xSplit: 3, ySplit: headerRow, activeCell: "A5" }];
  sheet.columns = columnKeys.map((key) => ({
    width: widths[key],
    style: { numFmt: key.endsWith("Date") ? "yyyy\\-mm\\-dd" : "General" },
  }));
  sheet.getCell("A1").value = "Komvux – elever, kursdeltagare och utbildningsresultat";
  sheet.getCell("A1").font = { bold: true, size: 14 };
  sheet.getCell("A2").value = subtitle;
  sheet.getCell("A2").font = { italic: true, color: { argb: "FF595959" } };
  columnKeys.forEach((key, index) => {
    const cell = sheet.getCell(headerRow, index + 1);
    cell.value = komvuxColumns[key].header;
    cell.font = { bold: true };
    cell.alignment = { wrapText: true, vertical: "top" };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE7EEF3" } };
    cell.border = { bottom: { style: "thin", color: { argb: "FF7F9BAE" } } };
  });
  sheet.getRow(headerRow).height = 62;
  rows.forEach((row, at) => {
    columnKeys.forEach((key, index) => {
      sheet.getCell(headerRow + 1 + at, index + 1).value = valueOf(row[key]);
    });
  });
}

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
