import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { buildReport } from "../../src/engine/report";
import { openSheet } from "../../src/returns/open-sheet";
import { returns } from "../../src/returns/returns";
import { reportHtml } from "../../src/report/html";
import { reportXlsx } from "../../src/report/xlsx";
import { cellAt } from "../../src/engine/table";
import { day } from "../../src/values/day";
import type { ValueType } from "../../src/values/reading";
import { testPersonalNumbers } from "../../src/workbench/samples/test-identities";
import { openFileWorkbook } from "../../src/workbook/xlsx/file-workbook";
import { gridOf } from "../engine/lending";
import { komvuxReport } from "./reviewed-komvux";

const today = day("2026-08-10");
const [somebody = ""] = testPersonalNumbers;
const reading = { date1904: false, today };
import "../locale/english-fetched";

/** Compares with a file that a reviewer can read; `UPDATE_GOLDEN=1 npx jest test/report` writes it anew. */
function expectGolden(name: string, text: string): void {
  const path = join(__dirname, "golden", name);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, "utf8"));
}

/** Every sheet of a workbook as lines of text. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const workbook = openFileWorkbook(bytes);
  const lines: string[] = [];
  for (const { name } of await workbook.sheets()) {
    const grid = await workbook.read(name);
    lines.push(`== ${name}`);
    for (let row = 0; row < grid.rowCount; row++) {
      lines.push(grid.columns.map((_, column) => String(cellAt(grid, row, column) ?? "")).join(" | "));
    }
  }
  return `${lines.join("\n")}\n`;
}

const somePersonalNumber = /198002\D?18\D?238/;

describe("the report in HTML", () => {
  test("reads as the golden file does", async () => {
    expectGolden("report.html", reportHtml(await komvuxReport(false), "sv"));
  });

  test("has no script, fetches nothing and escapes what stands in the workbook", async () => {
    const html = reportHtml(await komvuxReport(true), "sv");
    expect(html).not.toMatch(/<script|<link|<img|src=|href=|https?:|javascript:/i);
    expect(html).toContain("=HYPERLINK(&quot;x&quot;)&lt;b&gt;");
    expect(html).toContain("Läses &lt;intensivt&gt; enligt studieplanen");
  });

  test("is there in English", async () => {
    const html = reportHtml(await komvuxReport(false), "en");
    expect(html).toContain('<html lang="en">');
    expect(html).toContain("<h1>Review report</h1>");
  });
});

describe("the report as a workbook", () => {
  test("reads as the golden file does", async () => {
    expectGolden("report.txt", await textOf(reportXlsx(await komvuxReport(false), "sv")));
  });

  test("is a workbook to another reader too, has texts where texts begin with =, and no author", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(reportXlsx(await komvuxReport(true), "sv").slice().buffer);
    const cells = book.worksheets.flatMap((sheet) => {
      const found: ExcelJS.Cell[] = [];
      sheet.eachRow((row) => row.eachCell((cell) => found.push(cell)));
      return found;
    });
    expect(cells.some(({ value }) => value === '=HYPERLINK("x")<b>')).toBe(true);
    expect(cells.every(({ type }) => type !== ExcelJS.ValueType.Formula)).toBe(true);
    expect(book.creator ?? "").toBe("");
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      "Sammanfattning", "Anmärkningar", "Bekräftelser", "Vad som granskades",
    ]); // prettier-ignore
  });
});

describe("personal data", () => {
  test("are in neither report unless they are asked for", async () => {
    const without = await komvuxReport(false);
    expect(JSON.stringify(without)).not.toMatch(somePersonalNumber);
    expect(reportHtml(without, "sv")).not.toMatch(somePersonalNumber);
    expect(await textOf(reportXlsx(without, "sv"))).not.toMatch(somePersonalNumber);
  });

  test("that have come into a column of something else are in neither report, in no part of the workbook", async () => {
    const name = "Testanna Testsson";
    const written = `${somebody.slice(2, 8)}\u200B${somebody.slice(8)}`;
    for (const { id, columns } of returns) {
      const keys = Object.keys(columns);
      const mapping = Object.fromEntries(keys.map((key, at) => [key, at]));
      const rows = keys.flatMap((column) => {
        const type = columns[column]?.type as ValueType<unknown> | undefined;
        // A single name can be told from other texts only where the column wants something else than a text.
        const alone = type?.read("Testanna", reading).kind === "unreadable" ? ["Testanna"] : [];
        const values = [...alone, name, written, `${name} ${somebody}`, Number(somebody)];
        return values.map((value) => keys.map((key) => (key === column ? value : null)));
      });
      const grid = gridOf([keys.map((key) => columns[key]?.header ?? ""), ...rows], {
        sheet: `Hos ${written}`,
      });
      const sheet = openSheet(grid, { today, returnId: id, mapping, headerRow: 0 });
      if (sheet.kind !== "recognised") throw new Error(`${id}: ${sheet.kind}`);
      const report = buildReport(await sheet.opened.review(), {
        ...{ returnId: id, columns, halfYear: sheet.opened.halfYear, madeOn: today, personalData: false },
        ...{ toolVersion: "1.0.0", rulesVersion: "2026-08-01" },
      });
      const parts = Object.values(unzipSync(reportXlsx(report, "sv"))).map((part) => strFromU8(part));
      const all = [reportHtml(report, "sv"), ...parts].join("\n");
      expect(report.checks.some(({ findings }) => findings.length > 0)).toBe(true);
      expect([id, ["Testanna", written, somebody].filter((one) => all.includes(one))]).toEqual([id, []]);
    }
  });

  test("are there when they are asked for, and the report says so first", async () => {
    const html = reportHtml(await komvuxReport(true), "sv");
    expect(html).toMatch(somePersonalNumber);
    expect(html).toContain("Dela rapporten bara på ett säkert sätt.");
  });

  test("of people with protected identity are counted and never listed, asked for or not", async () => {
    const report = await komvuxReport(true, new Set([3]));
    const check = report.checks.find((one) => one.check === "KVX-PNR-CHECK-DIGIT");
    expect(check).toMatchObject({ count: 1, findings: [], withheld: 1 });
    expect(report.checks.flatMap(({ findings }) => findings).map(({ row }) => row)).not.toContain(3);
    const html = reportHtml(report, "sv");
    expect(html).toContain("1 gäller personer med skyddade personuppgifter och visas inte.");
    expect(html).not.toContain("198002182386");
  });

  test("are marked in every return: columns of personal identity numbers are personal", () => {
    const unmarked = returns.flatMap(({ id, columns }) =>
      Object.entries(columns)
        .filter(([, { type, personal }]) => type.name === "personalNumber" && personal !== true)
        .map(([key]) => `${id}.${key}`),
    );
    expect(unmarked).toEqual([]);
  });
});
