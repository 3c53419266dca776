import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { textOf } from "../../src/cli/check-text";
import { checkWorkbook } from "../../src/cli/check-workbook";
import { readOptions } from "../../src/cli/options";
import { openFileWorkbook } from "../../src/workbook/xlsx/file-workbook";

const samples = path.join(__dirname, "../../src/workbench/samples");

/** The samples with planted errors, one a return: "komvux". */
export function goldenSamples(): string[] {
  const planted = "-planterade-fel.xlsx";
  return readdirSync(samples)
    .filter((file) => file.endsWith(planted))
    .map((file) => file.slice(0, -planted.length))
    .sort();
}

/** Where a sample's expected text stands. */
export function goldenFile(sample: string): string {
  return path.join(__dirname, sample, "expected.txt");
}

/** What `nacka check` says of a sample on the samples' own day. */
export async function goldenText(sample: string): Promise<string> {
  const workbook = openFileWorkbook(readFileSync(path.join(samples, `${sample}-planterade-fel.xlsx`)));
  const options = readOptions(["check", sample, "--today", "2026-08-10"], new Date(0));
  return `${textOf(await checkWorkbook(workbook, options), "sv")}\n`;
}
