import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { returns } from "../../src/returns/returns";
import { reportHtml } from "../../src/report/html";
import { reportXlsx } from "../../src/report/xlsx";
import { cellAt } from "../../src/engine/table";
import { openFileWorkbook } from "../../src/workbook/xlsx/file-workbook";
import { komvuxReport } from "./reviewed-komvux";
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
