import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { closeBrowser, openWorkbench, type OpenedWorkbench } from "../browser/browser";

/**
 * The formulas through Microsoft's custom-functions runtime in Chromium, from the paste until every cell has its
 * answer, beside the same rule written as an Excel formula and computed by LibreOffice.
 */

type Row = Readonly<Record<string, string | number>>;

const scalarCalls = 10_000;
const matrixRows = 100_000;
const points = (row: number): number => 50 + (row % 30) * 50;

/** The hours of workplace learning for every row together: 18 minutes a point. */
const expected = (rows: number): number =>
  Array.from({ length: rows }, (_, row) => (points(row) * 18) / 60).reduce((sum, hours) => sum + hours, 0);

export async function benchFunctions(): Promise<Row[]> {
  try {
    return [
      await measured(scalarCalls, "scalar calls", async ({ grid }) => {
        await grid.goTo("B1");
        const formulas = Array.from({ length: scalarCalls }, (_, row) => `=NACKA.APLHOURS(A${row + 1})`);
        await grid.paste(formulas.join("\r\n"));
      }),
      await measured(matrixRows, "rows in one matrix", ({ grid }) =>
        grid.enter("B1", `=NACKA.APLHOURS(A1:A${matrixRows})`),
      ),
      await inLibreOffice(scalarCalls),
      await inLibreOffice(matrixRows),
    ];
  } finally {
    await closeBrowser();
  }
}

/** Enters the formulas beside a column of points, in a workbook of their own, and waits for their sum. */
async function measured(
  rows: number,
  what: string,
  enter: (workbench: OpenedWorkbench) => Promise<void>,
): Promise<Row> {
  const workbench = await openWorkbench({ sample: "none" });
  const { grid } = workbench;
  try {
    await workbench.pane();
    await grid.goTo("A1");
    await grid.paste(Array.from({ length: rows }, (_, row) => String(points(row))).join("\r\n"));
    const start = performance.now();
    await enter(workbench);
    // In thousands, so that the sum fits in a column of ordinary width.
    await grid.enter("F1", `=SUM(B1:B${rows})/1000`);
    const sum = String(expected(rows) / 1000).replace(".", ",");
    await grid.cell("F1").getByText(sum, { exact: true }).waitFor({ timeout: 120_000 });
    const seconds = (performance.now() - start) / 1000;
    return { way: `NACKA.APLHOURS in Chromium, ${what}`, rows, "wall s": seconds.toFixed(2) };
  } finally {
    await workbench.close();
  }
}

/** LibreOffice computes the rule as a formula a row; its start, measured on one row, is taken off. */
async function inLibreOffice(rows: number): Promise<Row> {
  const way = "the rule as a formula, LibreOffice";
  const [all, start] = [await convert(rows), await convert(1)];
  if (all === undefined || start === undefined) return { way, rows, "wall s": "not installed" };
  return { way, rows, "wall s": Math.max(0, all - start).toFixed(2) };
}

async function convert(rows: number): Promise<number | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "nacka-bench-"));
  try {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("APL");
    for (let row = 0; row < rows; row++)
      sheet.addRow([points(row), { formula: `ROUND(A${row + 1}*18,0)/60` }]);
    const file = join(folder, "apl.xlsx");
    await book.xlsx.writeFile(file);
    const start = performance.now();
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const { status } = spawnSync("soffice", [
      profile,
      "--headless",
      "--convert-to",
      "csv",
      "--outdir",
      folder,
      file,
    ]);
    return status === 0 ? (performance.now() - start) / 1000 : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
