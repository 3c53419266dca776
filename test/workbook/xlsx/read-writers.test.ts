import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type ExcelJS from "exceljs";
import { addressOf } from "../../../src/engine/table";
import { openFileWorkbook } from "../../../src/workbook/xlsx/file-workbook";
import type { Cell } from "../../../src/values/reading";
import { filledCells } from "../contract";
import { loadWithExcelJs } from "./exceljs-workbook";

const folder = join(__dirname, "fixtures");
const files = readdirSync(folder).filter((file) => file.endsWith(".xlsx"));

const expected: Record<string, Cell> = {
  ...{ C3: "Kurskod", D3: "Poäng", E3: "Start", F3: "Klar", G3: "Takt", H3: "Anmärkning" },
  ...{ C4: "VÅRVÅR01", D4: 100, E4: 46_027, F4: true, G4: 0.125, H4: "rad ett\nrad två" },
  ...{ C5: "0123", D5: 200, F5: false, G5: "#N/A", H5: "fet text", H7: "  blanka & <tecken>  " },
};

/** A cell's value as the port has it, from ExcelJS's own kinds of value. */
function fromExcelJs(value: ExcelJS.CellValue): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("formula" in value || "sharedFormula" in value) return fromExcelJs(value.result ?? null);
  return "error" in value ? value.error : null;
}

describe.each(files)("a workbook written by %s", (file) => {
  const bytes = new Uint8Array(readFileSync(join(folder, file)));

  it("lists its sheets", async () => {
    const workbook = openFileWorkbook(bytes);
    expect(await workbook.sheets()).toEqual([
      { name: "Tomt", visibility: "visible" },
      { name: "Kurser & mer", visibility: "visible" },
      { name: "Koder", visibility: "hidden" },
    ]);
    expect(await workbook.activeSheet()).toBe("Tomt");
  });

  it("holds the same cells, whoever wrote them, and reaches no further than they do", async () => {
    const grid = await openFileWorkbook(bytes).read("Kurser & mer");
    expect(filledCells(grid)).toEqual(expected);
    expect(grid).toMatchObject({ firstRow: 2, firstColumn: 2, rowCount: 5 });
    expect(grid.columns).toHaveLength(6);
  });

  it("gives no rows for a sheet without cells, and the cells of a hidden one", async () => {
    const workbook = openFileWorkbook(bytes);
    expect((await workbook.read("Tomt")).rowCount).toBe(0);
    expect(filledCells(await workbook.read("Koder"))).toEqual({ A1: "dold" });
  });

  it("keeps every cell when one is written, by this reader's word", async () => {
    const workbook = openFileWorkbook(bytes);
    await workbook.write("Kurser & mer", [{ address: "D4", value: 150 }]);
    await workbook.write("Kurser & mer", [{ address: "B2", value: "nytt" }]);
    const saved = openFileWorkbook(workbook.save());
    expect(filledCells(await saved.read("Kurser & mer"))).toEqual({ ...expected, D4: 150, B2: "nytt" });
    expect(filledCells(await saved.read("Koder"))).toEqual({ A1: "dold" });
  });
});

// ExcelJS reads neither prefixes nor cells without addresses, and expands openpyxl's validations cell by cell.
describe.each(["exceljs.xlsx", "libreoffice.xlsx"])("ExcelJS as a second reader of %s", (file) => {
  it("sees the same values", async () => {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const sheet = (await loadWithExcelJs(bytes)).getWorksheet("Kurser & mer");
    const grid = await openFileWorkbook(bytes).read("Kurser & mer");
    const seen: Record<string, Cell> = {};
    for (let row = 0; row < grid.rowCount; row++) {
      for (let column = 0; column < grid.columns.length; column++) {
        const address = addressOf(grid, row, column);
        const value = fromExcelJs(sheet?.getCell(address).value ?? null);
        if (value !== null) seen[address] = value;
      }
    }
    // LibreOffice writes FALSE as a formula, and ExcelJS drops a formula's result that is false.
    const known = file === "libreoffice.xlsx" ? { F5: false } : {};
    expect({ ...seen, ...known }).toEqual(filledCells(grid));
  });
});
