import ExcelJS from "exceljs";
import { loadWorkbook } from "../../../src/workbench/host/load-workbook";
import { saveWorkbook } from "../../../src/workbench/host/save-workbook";
import type { SheetModel } from "../../../src/workbench/host/model/sheet-model";
import { WorkbookModel } from "../../../src/workbench/host/model/workbook-model";
import { ConditionalFormat } from "../../../src/workbench/host/model/conditional-format";
import { openFileWorkbook } from "../../../src/workbook/xlsx/file-workbook";
import { WorkbookError } from "../../../src/workbook/port";
import { markFills, markFormula } from "../../../src/workbook/marks";

/** A workbook as Excel would save it, with what the stand-in should show. */
async function file(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Komvux VT26", { views: [{ state: "frozen", xSplit: 1, ySplit: 2 }] });
  sheet.getColumn(2).width = 20;
  sheet.getCell("A1").value = "Kurskod";
  sheet.getCell("A1").font = { bold: true };
  sheet.getCell("A1").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } };
  sheet.getCell("B2").value = 46_027;
  sheet.getCell("B2").numFmt = "yyyy-mm-dd";
  sheet.getCell("C2").value = { formula: "B2+1", result: 46_028 };
  sheet.getCell("C3").value = 7;
  sheet.getCell("A4").value = "dold";
  sheet.getRow(4).hidden = true;
  sheet.mergeCells("A6:B6");
  book.addWorksheet("Koder", { state: "hidden" });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function first(model: WorkbookModel): SheetModel {
  return model.activeSheet;
}

function worksheet(book: ExcelJS.Workbook): ExcelJS.Worksheet {
  const sheet = book.getWorksheet("Komvux VT26");
  if (!sheet) throw new Error("the sheet is gone");
  return sheet;
}

describe("a file in the stand-in", () => {
  test("shows values, formats, widths, hidden rows, frozen panes and merged cells", async () => {
    const model = await loadWorkbook(await file());
    const sheet = first(model);
    expect(model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Komvux VT26", "visible"],
      ["Koder", "hidden"],
    ]);
    expect(sheet.view(0, 0)).toMatchObject({ text: "Kurskod", bold: true, fill: "#DDEBF7" });
    expect(sheet.view(1, 1)).toMatchObject({ text: "2026-01-05", align: "right" });
    expect([sheet.columnWidth(0), sheet.columnWidth(1)]).toEqual([64, 145]);
    expect(sheet.hiddenRows).toEqual(new Set([3]));
    expect(sheet.frozen).toEqual({ rows: 2, columns: 1 });
    expect(sheet.mergeAt(5, 1)).toEqual({ row: 5, column: 0, rowCount: 1, columnCount: 2 });
  });

  test("keeps a formula's stored result until a cell that it reads changes", async () => {
    const sheet = first(await loadWorkbook(await file()));
    expect([sheet.formula(1, 2), sheet.value(1, 2)]).toEqual(["=B2+1", 46_028]);
    sheet.typeInto(1, 1, "2026-02-01");
    expect(sheet.value(1, 2)).toBe(46_055);
  });

  test("that nobody has changed is saved as the very bytes", async () => {
    const bytes = await file();
    const saved = await saveWorkbook(await loadWorkbook(bytes), bytes);
    expect(Buffer.from(saved).equals(Buffer.from(bytes))).toBe(true);
  });

  test("is saved with the cells that were edited; formulas and formats stay", async () => {
    const bytes = await file();
    const model = await loadWorkbook(bytes);
    first(model).typeInto(1, 1, "2026-02-01");
    first(model).typeInto(2, 2, "");
    first(model).typeInto(9, 0, "ny rad");
    const read = new ExcelJS.Workbook();
    const saved = await saveWorkbook(model, bytes);
    await read.xlsx.load(
      saved.buffer.slice(saved.byteOffset, saved.byteOffset + saved.byteLength) as ArrayBuffer,
    );
    const sheet = worksheet(read);
    expect(sheet.getCell("B2").numFmt).toBe("yyyy-mm-dd");
    expect(sheet.getCell("C2").formula).toBe("B2+1");
    expect([sheet.getCell("C3").value, sheet.getCell("A10").value]).toEqual([null, "ny rad"]);
  });

  test("keeps its marks, and loses them when they are taken away", async () => {
    const bytes = await file();
    const model = await loadWorkbook(bytes);
    const rule = new ConditionalFormat("1", [{ row: 1, column: 1, rowCount: 2, columnCount: 1 }]);
    rule.formula = markFormula("error");
    first(model).conditionalFormats.push(rule);
    const marked = await saveWorkbook(model, bytes);
    const again = await loadWorkbook(marked);
    expect([first(again).view(1, 1).mark, first(again).view(3, 1).mark]).toEqual([
      `#${markFills[0]?.fill}`,
      undefined,
    ]);
    first(again).conditionalFormats.length = 0;
    const cleared = await saveWorkbook(again, marked);
    expect(first(await loadWorkbook(cleared)).conditionalFormats).toHaveLength(0);
  });

  test("is made anew for a workbook that came from no file", async () => {
    const model = new WorkbookModel();
    model.addSheet("Blad & <ett>").typeInto(1, 1, "hej");
    const saved = openFileWorkbook(await saveWorkbook(model, undefined));
    expect(await saved.read("Blad & <ett>")).toMatchObject({
      firstRow: 1,
      firstColumn: 1,
      columns: [["hej"]],
    });
  });

  test("that is no workbook is refused", async () => {
    await expect(loadWorkbook(new TextEncoder().encode("a;b;c"))).rejects.toBeInstanceOf(WorkbookError);
  });
});

test("the add-in's settings are saved in the file and are there when it is opened again", async () => {
  const bytes = await file();
  const model = await loadWorkbook(bytes);
  model.settings.set("nackaVux.sheet.Komvux VT26", { halfYear: "2026H1" });
  const saved = await saveWorkbook(model, bytes);
  expect([...(await loadWorkbook(saved)).settings]).toEqual([...model.settings]);
  expect(await saveWorkbook(await loadWorkbook(saved), saved)).toEqual(saved);
});
