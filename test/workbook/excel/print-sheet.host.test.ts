import { loadWorkbook } from "../../../src/workbench/host/load-workbook";
import { WorkbookModel } from "../../../src/workbench/host/model/workbook-model";
import { saveWorkbook } from "../../../src/workbench/host/save-workbook";
import { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { type PageSetup, WorkbookError } from "../../../src/workbook/port";
import { takeBackNotes, writeNotes } from "../../../src/workbook/write-notes";
import { openOffice } from "../../workbench/office";
import { valuesAt } from "../contract";
import { writeWithExcelJs } from "../xlsx/exceljs-workbook";
import { describePrinting } from "../print-contract";

const models = new WeakMap<object, WorkbookModel>();

async function opened(bytes: Uint8Array): Promise<ExcelWorkbook> {
  const model = await loadWorkbook(bytes);
  openOffice(model);
  const workbook = new ExcelWorkbook();
  models.set(workbook, model);
  return workbook;
}

describePrinting("the workbook open in Excel", opened, (workbook) => {
  // A wrapper that fails half-way stands on the workbook itself.
  const model = models.get(workbook) ?? models.get(Object.getPrototypeOf(workbook) as object);
  return model === undefined ? Promise.reject(new Error("not opened here")) : Promise.resolve(model);
});

const page: PageSetup = { landscape: true, titleRows: [1, 1], header: { left: "A" }, footer: { right: "B" } };

function model(rows: number): WorkbookModel {
  const made = new WorkbookModel();
  const sheet = made.addSheet("Underlag");
  for (let row = 0; row < rows; row++) sheet.cells.setValue(row, 0, `rad ${row}`);
  return made;
}

test("an Excel without page set-ups says that it is too old before anything is written", async () => {
  const old = model(3);
  openOffice(old, { apiSet: "1.8" });
  const notes = { sheet: "Underlag", column: 1, width: 20, writes: [{ address: "B1", value: "x" }], page };
  const asked = writeNotes(new ExcelWorkbook(), [notes], { name: "Att göra", widths: [], rows: [] }, page);
  await expect(asked).rejects.toEqual(new WorkbookError("tooOld", "ApiNotFound"));
  expect(old.sheets.map(({ name }) => name)).toEqual(["Underlag"]);
  expect(old.sheet("Underlag")?.value(0, 1)).toBeNull();
});

test("2,000 notes take a bounded number of requests, each below the web's limit", async () => {
  const { requests, forget } = openOffice(model(2_001));
  const workbook = new ExcelWorkbook();
  await workbook.sheets();
  forget();
  const writes = Array.from({ length: 2_000 }, (_, at) => ({
    address: `B${at + 2}`,
    value: "En notering som tar mer än en rad i sin kolumn och därför får en högre rad.",
  }));
  const written = await writeNotes(
    workbook,
    [{ sheet: "Underlag", column: 1, width: 30, writes, page }],
    { name: "Att göra", widths: [30], rows: writes.map(({ value }) => [value]) },
    page,
  );
  const work = requests.filter(({ purpose }) => purpose === "work");
  expect(work.length).toBeLessThanOrEqual(30);
  for (const { requestBytes } of work) expect(requestBytes).toBeLessThan(4_000_000);
  forget();
  await takeBackNotes(workbook, written);
  expect(requests.filter(({ purpose }) => purpose === "work").length).toBeLessThanOrEqual(25);
});

test("what notes change is in the file that the workbench gives, and nothing once it is taken back", async () => {
  const source = await writeWithExcelJs([
    { name: "Underlag", cells: valuesAt({ A1: "Kurs", A2: "ENGENG05" }) },
  ]);
  const workbook = await opened(source);
  const opened_ = models.get(workbook) as WorkbookModel;
  const writes = [{ address: "B2", value: "En notering som är längre än sin kolumn är bred." }];
  const written = await writeNotes(
    workbook,
    [{ sheet: "Underlag", column: 1, width: 20, writes, page }],
    { name: "Att göra", widths: [30], rows: [["Att göra"]] },
    page,
  );
  const saved = await loadWorkbook(await saveWorkbook(opened_, source));
  const sheet = saved.sheet("Underlag");
  expect(sheet?.value(1, 1)).toBe(writes[0]?.value);
  expect(sheet?.style(1, 1).wrap).toBe(true);
  expect(sheet?.rowHeight(1)).toBeGreaterThanOrEqual(45);
  expect(sheet?.page).toMatchObject({ landscape: true, texts: { LeftHeader: "A", RightFooter: "B" } });
  expect(saved.sheet("Att göra")?.value(0, 0)).toBe("Att göra");
  await takeBackNotes(workbook, written);
  expect(Buffer.from(await saveWorkbook(opened_, source)).equals(Buffer.from(source))).toBe(true);
});
