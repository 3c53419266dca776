/**
 * One way of reading a workbook in a process of its own: `tsx readers.ts WAY FILE` prints what it took as JSON.
 * Time is counted from after the modules are loaded; memory is the process's greatest.
 */
import { readFileSync } from "node:fs";
import { openSheet } from "../../src/returns/open-sheet";
import { day } from "../../src/values/day";
import { openFileWorkbook } from "../../src/workbook/xlsx/file-workbook";

/** What one run took, and how many cells or findings it saw, so that two runs can be seen to do the same. */
export interface Measured {
  readonly seen: number;
  readonly wallSeconds: number;
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
}

async function readOwn(file: string): Promise<number> {
  const workbook = openFileWorkbook(readFileSync(file));
  const grid = await workbook.read(await workbook.activeSheet());
  return grid.columns.reduce((sum, column) => sum + column.filter((cell) => cell !== null).length, 0);
}

/** From file to findings: what `nacka check` does. */
async function check(file: string): Promise<number> {
  const workbook = openFileWorkbook(readFileSync(file));
  const sheet = openSheet(await workbook.read(await workbook.activeSheet()), { today: day("2026-08-10") });
  if (sheet.kind !== "recognised") throw new Error(sheet.kind);
  const { error, review, note } = (await sheet.opened.review()).summary;
  return error + review + note;
}

async function readExcelJs(file: string): Promise<number> {
  // Loaded here, so that the other ways' processes do not carry it.
  const { default: ExcelJS } = await import("exceljs");
  let cells = 0;
  const options = {
    sharedStrings: "cache",
    styles: "ignore",
    worksheets: "emit",
    entries: "emit",
    hyperlinks: "ignore",
  } as const;
  for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(file, options)) {
    for await (const row of sheet) row.eachCell((cell) => (cells += cell.value === null ? 0 : 1));
  }
  return cells;
}

const ways: Readonly<Record<string, (file: string) => Promise<number>>> = { readOwn, check, readExcelJs };

async function measure(way: string, file: string): Promise<void> {
  if (way === "readExcelJs") await import("exceljs");
  const before = process.cpuUsage();
  const start = performance.now();
  const seen = (await ways[way]?.(file)) ?? 0;
  const { user, system } = process.cpuUsage(before);
  const measured: Measured = {
    seen,
    wallSeconds: (performance.now() - start) / 1000,
    processorSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(measured));
}

const [way, file] = process.argv.slice(2);
if (way !== undefined && file !== undefined) void measure(way, file);
