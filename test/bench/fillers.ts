/**
 * One way of filling a template in a process of its own: `tsx fillers.ts WAY LIST TEMPLATE OUT` prints what it took as
 * JSON. Time is counted from after the modules are loaded; memory is the process's greatest.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { day } from "../../src/values/day";
import { openSheet } from "../../src/returns/open-sheet";
import { layoutOf, prepareFill } from "../../src/returns/prepare-fill";
import { returns } from "../../src/returns/returns";
import { openFileWorkbook } from "../../src/workbook/xlsx/file-workbook";
import type { Measured } from "./readers";

type Fill = (list: string, template: string, out: string) => Promise<number>;

/** Maps, normalises, plans, writes and saves: what `nacka fill` does before its review. */
async function fillOwn(list: string, template: string, out: string): Promise<number> {
  const target = openFileWorkbook(readFileSync(template));
  const sheet = await target.activeSheet();
  const today = day("2026-08-10");
  const opened = openSheet(await target.read(sheet), { today });
  const entry = returns.find(({ id }) => id === "komvux");
  if (opened.kind !== "headersOnly" || entry === undefined) throw new Error(opened.kind);
  const source = openFileWorkbook(readFileSync(list));
  const { table } = opened.candidate;
  const { plan } = await prepareFill({
    entry,
    template: table,
    layout: await layoutOf(table, (area) => target.layout(sheet, area)),
    list: await source.read(await source.activeSheet()),
    today,
    halfYear: undefined,
  });
  await target.fill(sheet, plan.fill);
  writeFileSync(out, target.save());
  return plan.counts.new;
}

/** Copies the cells as they are, without mapping or normalising: the least that a script would do. */
async function fillExcelJs(list: string, template: string, out: string): Promise<number> {
  const { default: ExcelJS } = await import("exceljs");
  const [source, target] = [new ExcelJS.Workbook(), new ExcelJS.Workbook()];
  await source.xlsx.readFile(list);
  await target.xlsx.readFile(template);
  const [from, to] = [source.worksheets[0], target.worksheets[0]];
  if (from === undefined || to === undefined) throw new Error("no sheet");
  let row = 4;
  from.eachRow((line, number) => {
    if (number === 1) return;
    row++;
    for (let column = 1; column <= 15; column++) to.getCell(row, column).value = line.getCell(column).value;
  });
  await target.xlsx.writeFile(out);
  return row - 4;
}

const ways: Readonly<Record<string, Fill>> = { fillOwn, fillExcelJs };

async function measure(way: string, list: string, template: string, out: string): Promise<void> {
  if (way === "fillExcelJs") await import("exceljs");
  const before = process.cpuUsage();
  const start = performance.now();
  const seen = (await ways[way]?.(list, template, out)) ?? 0;
  const { user, system } = process.cpuUsage(before);
  const measured: Measured = {
    seen,
    wallSeconds: (performance.now() - start) / 1000,
    processorSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(measured));
}

const [way, list, template, out] = process.argv.slice(2);
if (way !== undefined && list !== undefined && template !== undefined && out !== undefined) {
  void measure(way, list, template, out);
}
