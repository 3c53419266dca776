import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CheckResult } from "../../src/cli/check-workbook";
import { openFileWorkbook } from "../../src/workbook/xlsx/file-workbook";
import { runNacka } from "./run-nacka";

const root = join(__dirname, "../..");
const sample = join(root, "src/workbench/samples/komvux-planterade-fel.xlsx");
const folder = mkdtempSync(join(tmpdir(), "nacka-"));
const marked = join(folder, "med-skyddade.xlsx");

const nacka = (...words: string[]): string => runNacka([...words, "--today", "2026-08-10"]).stdout;

const check = (file: string): CheckResult =>
  JSON.parse(nacka("check", file, "--format", "json")) as CheckResult;

/** The sample with a column of its own that marks the first two rows that something was wrong with. */
const before = check(sample);
const [first, second] = [...new Set(before.findings.map(({ cell }) => Number(/\d+/.exec(cell)?.[0])))];

beforeAll(async () => {
  const workbook = openFileWorkbook(readFileSync(sample));
  const header = (await workbook.read(before.sheet)).columns.findIndex((column) => column.includes("Betyg"));
  const grid = await workbook.read(before.sheet);
  const headerRow = grid.firstRow + (grid.columns[header]?.indexOf("Betyg") ?? 0) + 1;
  await workbook.write(before.sheet, [
    { address: `Z${headerRow}`, value: "Skyddade personuppgifter" },
    { address: `Z${first}`, value: "Ja" },
    { address: `Z${second}`, value: "J" },
  ]);
  writeFileSync(marked, workbook.save());
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("rows of people with protected identity, on the command line", () => {
  test("are left out of the check and counted", () => {
    const after = check(marked);
    expect(after.protectedRows).toBeGreaterThanOrEqual(2);
    expect(after.rows).toBe(before.rows - after.protectedRows);
    const rows = after.findings.map(({ cell }) => Number(/\d+/.exec(cell)?.[0]));
    expect(rows).not.toContain(first);
    expect(rows).not.toContain(second);
    expect(before.protectedRows).toBe(0);
  });

  test("are told of in the text, by their number only", () => {
    const text = nacka("check", marked);
    expect(text).toMatch(/\d rader gäller personer med skyddade personuppgifter\./);
    expect(text).not.toMatch(new RegExp(`\\b[A-Z]{1,2}${first} `));
  });

  test("are in no report, also where personal data is asked for", () => {
    const out = join(folder, "rapport.html");
    nacka("report", marked, "--out", out, "--with-personal-data");
    const html = readFileSync(out, "utf8");
    expect(html).toContain("Skyddade personuppgifter");
    expect(html).not.toMatch(new RegExp(`<td>${first}</td>`));
  });
});
