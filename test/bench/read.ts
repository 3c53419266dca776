/**
 * Reads one workbook with this project's reader, ExcelJS's streaming reader and openpyxl's read-only mode, each in a
 * fresh process, and prints wall time, processor time and greatest memory side by side.
 * Run: npx tsx test/bench/read.ts [ROWS=10000] [RUNS=3]. openpyxl is left out where python3-openpyxl is not installed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFileWorkbook } from "../../src/workbook/xlsx/file-workbook";
import { makeWorkbook } from "./make-workbook";

interface Measured {
  readonly cells: number;
  readonly wallSeconds: number;
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
}

async function countOwn(file: string): Promise<number> {
  const workbook = openFileWorkbook(readFileSync(file));
  const grid = await workbook.read(await workbook.activeSheet());
  return grid.columns.reduce((sum, column) => sum + column.filter((cell) => cell !== null).length, 0);
}

async function countExcelJs(file: string): Promise<number> {
  // Loaded here, so that the other readers' processes do not carry it.
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

const openpyxlScript = `
import json, resource, sys, time
start = time.perf_counter()
from openpyxl import load_workbook
cells = 0
for row in load_workbook(sys.argv[1], read_only=True).active.iter_rows(values_only=True):
    cells += sum(value is not None for value in row)
usage = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({"cells": cells, "wallSeconds": time.perf_counter() - start,
  "processorSeconds": usage.ru_utime + usage.ru_stime, "peakMegabytes": usage.ru_maxrss / 1024}))
`;

const readers: Readonly<Record<string, (file: string) => Promise<number>>> = {
  own: countOwn,
  exceljs: countExcelJs,
};

/** In a process of its own: reads, and prints what it took. */
async function measure(reader: string, file: string): Promise<void> {
  const start = performance.now();
  const cells = (await readers[reader]?.(file)) ?? 0;
  const usage = process.resourceUsage();
  const measured: Measured = {
    cells,
    wallSeconds: (performance.now() - start) / 1000,
    processorSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    peakMegabytes: usage.maxRSS / 1024,
  };
  console.log(JSON.stringify(measured));
}

function runOnce(reader: string, file: string): Measured | undefined {
  const [command, args] =
    reader === "openpyxl"
      ? ["/usr/bin/python3", ["-c", openpyxlScript, file]]
      : [process.execPath, ["--import", "tsx", __filename, "--measure", reader, file]];
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 ? (JSON.parse(stdout) as Measured) : undefined;
}

/** The run with the median wall time of several. */
function medianRun(reader: string, file: string, runs: number): Measured | undefined {
  const measured = Array.from({ length: runs }, () => runOnce(reader, file)).filter(
    (run) => run !== undefined,
  );
  return measured.sort((a, b) => a.wallSeconds - b.wallSeconds)[Math.floor(measured.length / 2)];
}

function compare(rows: number, runs: number): void {
  const file = join(tmpdir(), `nacka-bench-${rows}.xlsx`);
  if (!existsSync(file)) makeWorkbook(rows, file);
  console.log(`${rows} rows x 20 columns, median of ${runs}`);
  const own = medianRun("own", file, runs);
  for (const reader of ["own", "exceljs", "openpyxl"]) {
    const run = reader === "own" ? own : medianRun(reader, file, runs);
    if (run === undefined || own === undefined) {
      console.log(`${reader.padEnd(10)} not installed, or failed`);
      continue;
    }
    const figures = [
      `${run.wallSeconds.toFixed(2)} s`,
      `${run.processorSeconds.toFixed(2)} s cpu`,
      `${run.peakMegabytes.toFixed(0)} MB`,
      `${run.cells} cells`,
      `${(run.wallSeconds / own.wallSeconds).toFixed(1)} x own`,
    ];
    console.log(`${reader.padEnd(10)}${figures.map((figure) => figure.padStart(16)).join("")}`);
  }
}

const [first, second, third] = process.argv.slice(2);
if (first === "--measure") void measure(second ?? "", third ?? "");
else compare(Number(first ?? 10_000), Number(second ?? 3));
