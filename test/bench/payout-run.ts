/** One reconciliation in a process of its own: `tsx payout-run.ts SHEET REGISTER` prints what it took as JSON. */
import { readFileSync } from "node:fs";
import { monthIn } from "../../src/regulations/month";
import { payoutSheet, register } from "../../src/returns/payout/columns";
import { findTable } from "../../src/returns/payout/find-tables";
import { reconcilePayout } from "../../src/returns/payout/reconcile-payout";
import { day } from "../../src/values/day";
import { openFileWorkbook } from "../../src/workbook/xlsx/file-workbook";
import type { Measured } from "./readers";

async function tableOf(file: string, kind: typeof payoutSheet | typeof register) {
  const workbook = openFileWorkbook(readFileSync(file));
  const { table } = findTable(await workbook.read(await workbook.activeSheet()), kind, {});
  if (table === undefined) throw new Error("not recognised");
  return table;
}

async function run(sheet: string, own: string): Promise<void> {
  const before = process.cpuUsage();
  const start = performance.now();
  const month = monthIn(2023, 10);
  const result = await reconcilePayout({
    month,
    sheets: [{ table: await tableOf(sheet, payoutSheet), month }],
    register: await tableOf(own, register),
    today: day("2023-11-22"),
  });
  const { user, system } = process.cpuUsage(before);
  const measured: Measured = {
    seen: result.cases.filter(({ row, line }) => row !== undefined && line !== undefined).length,
    wallSeconds: (performance.now() - start) / 1000,
    processorSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(measured));
}

const [sheet, own] = process.argv.slice(2);
if (sheet !== undefined && own !== undefined) void run(sheet, own);
