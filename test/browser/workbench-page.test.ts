import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { troubles } from "../../src/locale/sv/troubles";
import { makeWorkbook } from "../bench/make-workbook";
import { browserStart, closeBrowser, openWorkbench, type OpenedWorkbench } from "./browser";

let workbench: OpenedWorkbench;
const folder = mkdtempSync(path.join(tmpdir(), "workbench-"));

beforeAll(async () => {
  workbench = await openWorkbench({ sample: "none", pane: false });
}, browserStart);
afterAll(closeBrowser);
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => expect(workbench.problems).toEqual([]));

/** Chooses a file in the browser's own dialog. */
async function open(name: string, bytes: Buffer): Promise<void> {
  const { page } = workbench;
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Öppna…" }).click();
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
}

async function workbookBytes(fill: (workbook: ExcelJS.Workbook) => void): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const title = () => workbench.page.getByRole("heading", { level: 1 });

describe("a workbook that is opened", () => {
  it("shows its sheets, values and widths, and leaves hidden rows and sheets out", async () => {
    const { grid, page } = workbench;
    const bytes = await workbookBytes((workbook) => {
      const sheet = workbook.addWorksheet("Elever");
      sheet.getColumn(1).width = 30;
      for (let row = 1; row <= 40; row++) sheet.addRow([`rad ${String(row)}`, row]);
      sheet.getRow(3).hidden = true;
      sheet.getRow(4).hidden = true;
      workbook.addWorksheet("Andra").getCell("B2").value = true;
      workbook.addWorksheet("Dolt", { state: "hidden" });
    });
    await open("elever.xlsx", bytes);
    await page.getByText("elever.xlsx").first().waitFor();
    expect(await title().innerText()).toBe("elever.xlsx");
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(["Elever", "Andra"]);
    expect((await grid.rowNumbers()).slice(0, 4)).toEqual([1, 2, 5, 6]);
    await page.getByText("2 rader är dolda").waitFor();
    await grid.goTo("A2");
    await grid.press("ArrowDown");
    expect(await grid.active()).toBe("A5");
    expect((await grid.cell("A1").boundingBox())?.width).toBeGreaterThan(200);
    await page.getByRole("tab", { name: "Andra" }).click();
    expect(await grid.text("B2")).toBe("SANT");
  });

  it("is saved as a download with the edit in it", async () => {
    const { grid, page } = workbench;
    await open(
      "spara.xlsx",
      await workbookBytes((workbook) => (workbook.addWorksheet("Blad1").getCell("A1").value = "kvar")),
    );
    await page.getByText("spara.xlsx").first().waitFor();
    await grid.enter("B1", "ny");
    await page.getByText("· inte sparad").waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Spara som…" }).click();
    const file = path.join(folder, "sparad.xlsx");
    await (await download).saveAs(file);
    expect((await download).suggestedFilename()).toBe("spara.xlsx");
    const saved = new ExcelJS.Workbook();
    await saved.xlsx.readFile(file);
    expect(saved.getWorksheet("Blad1")?.getCell("A1").value).toBe("kvar");
    expect(saved.getWorksheet("Blad1")?.getCell("B1").value).toBe("ny");
    expect(await page.getByText("· inte sparad").count()).toBe(0);
  });

  it("is not replaced before the person has said so, where changes are not saved", async () => {
    const { grid, page } = workbench;
    await grid.enter("C1", "osparat");
    await open("annan.xlsx", await workbookBytes((workbook) => workbook.addWorksheet("Annan")));
    await page.getByRole("button", { name: "Behåll" }).click();
    expect(await title().innerText()).toContain("spara.xlsx");
    await open("annan.xlsx", await workbookBytes((workbook) => workbook.addWorksheet("Annan")));
    await page.getByRole("button", { name: "Öppna ändå" }).click();
    await page.getByRole("tab", { name: "Annan" }).waitFor();
    expect(await title().innerText()).toBe("annan.xlsx");
  });

  it("can be dropped on the page", async () => {
    const { page } = workbench;
    const bytes = await workbookBytes((workbook) => workbook.addWorksheet("Släppt"));
    await page.evaluate((base64) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], "släppt.xlsx"));
      for (const kind of ["dragover", "drop"]) {
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
      }
    }, bytes.toString("base64"));
    await page.getByRole("tab", { name: "Släppt" }).waitFor();
  });
});

describe("a file that is no workbook", () => {
  it("is refused in one sentence, and the open workbook stays", async () => {
    const { page } = workbench;
    const before = await title().innerText();
    await open("brev.xlsx", Buffer.from("Namn;Kurs\nÅsa;MATMAT01b\n"));
    await page.getByText(`brev.xlsx öppnades inte. ${troubles.otherFormat}`).waitFor();
    expect(await title().innerText()).toBe(before);
  });
});

describe("a sheet of 100,000 rows", () => {
  it("is opened whole, and only the rows in view stand in the document", async () => {
    const { grid, page } = workbench;
    const file = path.join(folder, "stor.xlsx");
    makeWorkbook(100_000, file);
    await open("stor.xlsx", readFileSync(file));
    await page.getByRole("heading", { name: "stor.xlsx" }).waitFor({ timeout: 120_000 });
    await grid.goTo("A1");
    await grid.press("Control+End");
    expect(await grid.active()).toMatch(/^T10000\d$/);
    expect((await grid.rowNumbers()).length).toBeLessThan(80);
    await grid.grid.evaluate((element) => element.scrollTo({ top: element.scrollHeight / 2 }));
    await page.waitForFunction(() => {
      const rows = [...document.querySelectorAll("[aria-rowindex]")].map((row) =>
        Number(row.getAttribute("aria-rowindex")),
      );
      return rows.some((row) => row > 49_000 && row < 51_000);
    });
    await grid.goTo("E70000");
    expect(await grid.text("E70000")).not.toBe("");
  }, 240_000);
});
