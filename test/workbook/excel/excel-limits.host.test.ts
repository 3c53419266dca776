import type { Severity } from "../../../src/engine/check";
import { WorkbookModel } from "../../../src/workbench/host/model/workbook-model";
import type { SheetModel } from "../../../src/workbench/host/model/sheet-model";
import { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { typedValue } from "../../../src/workbook/excel/typed-value";
import { markFills } from "../../../src/workbook/marks";
import { WorkbookError, type SheetChange } from "../../../src/workbook/port";
import { openOffice, settled, type OpenedOffice } from "../../workbench/office";

const megabyte = 1024 * 1024;
const name = "Komvux VT26";

function opened(): OpenedOffice & { readonly sheet: SheetModel; readonly workbook: ExcelWorkbook } {
  const model = new WorkbookModel();
  const sheet = model.addSheet(name);
  return { ...openOffice(model), sheet, workbook: new ExcelWorkbook() };
}

function fill(sheet: SheetModel, rows: number, columns: number, text: string): void {
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) sheet.cells.setValue(row, column, `${text}${row}`);
  }
}

function fillOf(severity: Severity): string {
  return `#${markFills.find((mark) => mark.severity === severity)?.fill}`;
}

async function troubleOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "none",
    (error: unknown) => (error instanceof WorkbookError ? error.trouble : String(error)),
  );
}

describe("what Excel is asked for", () => {
  test("10,000 rows of 15 columns are read in at most 3 requests below 4 MB", async () => {
    const { sheet, workbook, requests, forget } = opened();
    fill(sheet, 10_000, 15, "Svenska 1 ");
    forget();
    const grid = await workbook.read(name);
    expect(grid.rowCount).toBe(10_000);
    expect(grid.columns[14]?.[9_999]).toBe("Svenska 1 9999");
    expect(requests.filter(({ purpose }) => purpose === "work").length).toBeLessThanOrEqual(3);
    for (const { responseBytes } of requests) expect(responseBytes).toBeLessThan(4 * megabyte);
  });

  test("long notes beside the table are read in smaller parts, and nothing is lost", async () => {
    const { sheet, workbook, requests } = opened();
    fill(sheet, 300, 255, "anteckning ".repeat(12));
    const grid = await workbook.read(name);
    expect(grid.columns.every((column) => column.length === 300)).toBe(true);
    expect(Math.max(...requests.map(({ responseBytes }) => responseBytes))).toBeLessThan(5 * megabyte);
  });

  test("one stray cell in the last row costs a few more requests, not one for every chunk of a full sheet", async () => {
    const { sheet, workbook, requests, forget } = opened();
    fill(sheet, 10, 3, "x");
    sheet.cells.setValue(1_048_575, 2, "långt ner");
    forget();
    const grid = await workbook.read(name);
    expect(grid.columns.map((column) => column.length)).toEqual([10, 10, 1_048_576]);
    expect(requests.length).toBeLessThan(14);
  });

  test("reading rests as its pace asks and stops when it is cancelled", async () => {
    const { sheet, workbook } = opened();
    fill(sheet, 30_000, 15, "x");
    const seen: number[] = [];
    const stop = new Error("stopped");
    const pace = {
      due: () => true,
      rest: ({ done }: { done: number }) => (seen.push(done), Promise.reject(stop)),
    };
    await expect(workbook.read(name, pace)).rejects.toBe(stop);
    expect(seen).toHaveLength(1);
  });

  test("thousands of scattered cells are marked and unmarked in a handful of requests", async () => {
    const { sheet, workbook, requests, forget } = opened();
    fill(sheet, 10_000, 4, "x");
    const error = Array.from({ length: 4_000 }, (_cell, index) => `B${2 * index + 1}`);
    forget();
    await workbook.mark(name, { error, review: ["C2"], note: ["B1"] });
    expect(requests.filter(({ purpose }) => purpose === "work")).toHaveLength(2);
    expect([
      sheet.view(0, 1).mark,
      sheet.view(1, 1).mark,
      sheet.view(7_998, 1).mark,
      sheet.view(1, 2).mark,
    ]).toEqual([fillOf("error"), undefined, fillOf("error"), fillOf("review")]);
    await workbook.unmark(name);
    expect(sheet.conditionalFormats).toHaveLength(0);
  });

  test("somebody's own conditional formats stay when marks are taken away", async () => {
    const { Excel, sheet, workbook } = opened();
    await Excel.run(async (context) => {
      const rule = context.workbook.worksheets
        .getItem(name)
        .getRange("A1:A9")
        .conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=$A1>5";
      await context.sync();
    });
    await workbook.mark(name, { error: ["A1"], review: [], note: [] });
    await workbook.unmark(name);
    expect(sheet.conditionalFormats.map(({ formula }) => formula)).toEqual(["=$A1>5"]);
  });

  test("a block of writes is one range, and far more than 5 MB of them is sent in parts", async () => {
    const { sheet, workbook, requests, forget } = opened();
    const long = "å".repeat(20_000);
    const writes = Array.from({ length: 300 }, (_write, row) => ({
      address: `${row % 2 ? "B" : "D"}${row + 1}`,
      value: long,
    }));
    forget();
    await workbook.write(name, writes);
    expect(sheet.value(299, 1)).toBe(long);
    expect(Math.max(...requests.map(({ requestBytes }) => requestBytes))).toBeLessThan(5 * megabyte);
    forget();
    await workbook.write(name, [
      { address: "A1", value: 1 },
      { address: "B1", value: "=1+1" },
      { address: "A2", value: "0123" },
      { address: "B2", value: null },
    ]);
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(1, 0), sheet.value(1, 1)]).toEqual([
      1,
      "=1+1",
      "0123",
      null,
    ]);
  });
});

describe("texts given to Excel", () => {
  test.each([
    "0123",
    "2026-01-05",
    "=1+1",
    "+46",
    "-",
    "'citat",
    "12 %",
    "SANT",
    "true",
    "jan 26",
    "maj26",
    "#SAKNAS!",
    " x",
  ])("%p is kept a text by an apostrophe", (text) => {
    expect(typedValue(text)).toBe(`'${text}`);
  });
  test.each(["Ja", "MATMAT01b", "Svenska som andraspråk 1", "Distans", "E"])("%p needs none", (text) => {
    expect(typedValue(text)).toBe(text);
  });
});

describe("what can go wrong in Excel", () => {
  test("a protected sheet, a cell being edited and a sheet that is gone are told apart", async () => {
    const { sheet, model, workbook } = opened();
    sheet.isProtected = true;
    const write = [{ address: "A1", value: 1 }];
    expect(await troubleOf(workbook.write(name, write))).toBe("protected");
    expect(await troubleOf(workbook.mark(name, { error: ["A1"], review: [], note: [] }))).toBe("protected");
    sheet.isProtected = false;
    model.isEditing = true;
    expect(await troubleOf(workbook.write(name, write))).toBe("cellEditing");
    model.isEditing = false;
    expect(await troubleOf(workbook.select("Borta", "A1"))).toBe("sheetMissing");
    expect(await troubleOf(workbook.readRange("Borta", "A1"))).toBe("sheetMissing");
    expect(await troubleOf(workbook.readRange(name, "inte en adress"))).toBe("host");
  });

  test("a workbook that counts from 1904 says so", async () => {
    const { model, workbook } = opened();
    model.date1904 = true;
    expect((await workbook.read(name)).date1904).toBe(true);
  });
});

describe("what Excel tells", () => {
  test("a person's edits, selections and shown sheets are told with the sheet's name; our own writes are not", async () => {
    const { sheet, model, workbook } = opened();
    const other = model.addSheet("Min lista");
    const changes: SheetChange[] = [];
    const selections: string[] = [];
    const shown: string[] = [];
    const stop = await workbook.onChanged((change) => changes.push(change));
    await workbook.onSelection(({ sheet: at, address }) => selections.push(`${at} ${address}`));
    await workbook.onActivated((at) => shown.push(at));
    sheet.paste(2, 1, [["a", "b"], ["c", "d"]]); // prettier-ignore
    await workbook.write(name, [{ address: "A1", value: 1 }]);
    model.select(other, { row: 1, column: 1, rowCount: 3, columnCount: 2 });
    await settled(60);
    expect(changes).toEqual([{ sheet: name, kind: "cells", address: "B3:C4" }]);
    expect(selections).toEqual(["Min lista B2"]);
    expect(shown).toEqual(["Min lista"]);
    await stop();
    sheet.typeInto(0, 0, "tyst");
    await settled(60);
    expect(changes).toHaveLength(1);
  });

  test("a cell is selected on its sheet, which is shown", async () => {
    const { model, workbook } = opened();
    const other = model.addSheet("Min lista");
    await workbook.select("Min lista", "N47");
    expect([model.activeSheet, other.activeCell]).toEqual([other, "N47"]);
  });

  test("one range is read with its own corner", async () => {
    const { sheet, workbook } = opened();
    sheet.typeInto(4, 3, "x");
    const grid = await workbook.readRange(name, "C4:D5");
    expect(grid).toMatchObject({ firstRow: 3, firstColumn: 2, rowCount: 2 });
    expect(grid.columns[1]?.[1]).toBe("x");
  });
});
