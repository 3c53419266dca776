import { selectionFromAddress, selectionAt } from "../../../src/workbench/grid/selection";
import { summaryOf } from "../../../src/workbench/grid/selection-summary";
import { WorkbookModel } from "../../../src/workbench/host/model/workbook-model";
import { day } from "../../../src/values/day";

function summary(address: string) {
  const sheet = new WorkbookModel(day("2026-08-10")).addSheet("Blad1");
  sheet.paste(0, 0, [
    ["Poäng", "100"],
    ["", "50"],
    ["text", ""],
  ]);
  const selection = selectionFromAddress(address) ?? selectionAt({ row: 0, column: 0 });
  return summaryOf(sheet, { row: 2, column: 1 }, selection);
}

describe("the sum of the selected cells", () => {
  it("counts what is filled and adds the numbers, whole columns too", () => {
    expect(summary("A1:B3")).toEqual({ filled: 4, numbers: 2, sum: 150 });
    expect(summary("B:B")).toEqual({ filled: 2, numbers: 2, sum: 150 });
  });

  it("has no sum where there is no number", () => {
    expect(summary("A1:A3")).toEqual({ filled: 2, numbers: 0, sum: undefined });
  });

  it("is not there for one cell, or where nothing is", () => {
    expect([summary("B1"), summary("D5:E9"), summary("A2:A2")]).toEqual([undefined, undefined, undefined]);
  });
});
