import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import type { SampleSheet } from "./payout-layouts";

/** Sheets of samples as a workbook; the bytes are always the same. */
export async function payoutWorkbook(sheets: readonly SampleSheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = "Nacka vux";
  book.created = book.modified = new Date(Date.UTC(2023, 10, 20));
  for (const { name, rows } of sheets) {
    const sheet = book.addWorksheet(name);
    sheet.addRows(rows.map((row) => [...row]));
    const width = Math.max(0, ...rows.map((row) => row.length));
    for (let column = 1; column <= width; column++) {
      const longest = Math.max(
        0,
        ...rows.filter(({ length }) => length > 5).map((row) => String(row[column - 1] ?? "").length),
      );
      sheet.getColumn(column).width = Math.min(34, longest + 2);
    }
  }
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  // ExcelJS stamps the parts with the time of writing.
  return zipSync(unzipSync(bytes), { mtime: new Date(2023, 10, 20, 12), level: 9 });
}
