import { loadWorkbook } from "../../../src/workbench/host/load-workbook";
import { WorkbookModel } from "../../../src/workbench/host/model/workbook-model";
import { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { openOffice } from "../../workbench/office";
import { describeLists } from "../list-contract";

describeLists("the workbook open in Excel", async (file) => {
  openOffice(await loadWorkbook(file));
  return new ExcelWorkbook();
});

const rows = (first: number, rowCount: number) => [{ row: first, column: 0, rowCount, columnCount: 1 }];
const list = (source: string) => ({ source, style: "Stop" as const, showsAlert: true });

describe("how often Excel is asked", () => {
  const area = { firstRow: 1, lastRow: 100_000, firstColumn: 0, lastColumn: 14 };

  test("once for fifteen columns of 100,000 rows that have their lists all the way down", async () => {
    const model = new WorkbookModel();
    const sheet = model.addSheet("Komvux");
    sheet.dropDowns = [{ areas: rows(1, 200_000), ...list("Ja,Nej") }];
    const { requests, forget } = openOffice(model);
    forget();
    const lists = await new ExcelWorkbook().lists("Komvux", area);
    expect(lists.get(0)?.list).toEqual(["Ja", "Nej"]);
    expect(requests.filter(({ purpose }) => purpose === "work").length).toBeLessThanOrEqual(2);
  });

  test("no more than eight times where pastes have torn the lists to pieces", async () => {
    const model = new WorkbookModel();
    const sheet = model.addSheet("Komvux");
    const pieces = Array.from({ length: 100 }, (_, at) => rows(1 + at * 1_000, 500)).flat();
    sheet.dropDowns = [{ areas: pieces, ...list("Ja,Nej") }];
    const { requests, forget } = openOffice(model);
    forget();
    const lists = await new ExcelWorkbook().lists("Komvux", area);
    expect(lists.get(0)?.list).toEqual(["Ja", "Nej"]);
    expect(requests.filter(({ purpose }) => purpose === "work").length).toBeLessThanOrEqual(8);
  });

  test("a column whose rows have different lists that cannot all be seen is left unchecked", async () => {
    const model = new WorkbookModel();
    const sheet = model.addSheet("Komvux");
    const half = (odd: number) => Array.from({ length: 500 }, (_, at) => rows(1 + at * 2 + odd, 1)).flat();
    sheet.dropDowns = [
      { areas: half(0), ...list("Ja,Nej") },
      { areas: half(1), ...list("1,2") },
    ];
    openOffice(model);
    const thousand = { ...area, lastRow: 1_000 };
    expect((await new ExcelWorkbook().lists("Komvux", thousand)).size).toBe(0);
  });
});
