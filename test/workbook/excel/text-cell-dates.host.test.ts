import { WorkbookModel } from "../../../src/workbench/host/model/workbook-model";
import { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { takenBack } from "../../../src/workbook/plan-freeze";
import { openOffice } from "../../workbench/office";

test("a date that is put right in a cell formatted as text becomes a date, and text again when it is taken back", async () => {
  const model = new WorkbookModel();
  const sheet = model.addSheet("Komvux");
  const cell = { row: 1, column: 0, rowCount: 1, columnCount: 1 };
  sheet.restyle(cell, { numberFormat: "@" });
  sheet.cells.setValue(1, 0, "20260112");
  openOffice(model);
  const workbook = new ExcelWorkbook();
  const fix = { sheet: "Komvux", address: "A2", from: { value: "20260112" }, to: { value: 46_034 } };
  const made = await workbook.change([{ ...fix, showAs: "yyyy-mm-dd" }]);
  expect([sheet.value(1, 0), sheet.view(1, 0).text]).toEqual([46_034, "2026-01-12"]);
  await workbook.change(takenBack(made));
  expect([sheet.value(1, 0), sheet.style(1, 0).numberFormat]).toEqual(["20260112", "@"]);
});
