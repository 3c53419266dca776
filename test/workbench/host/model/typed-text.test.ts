import { day } from "../../../../src/values/day";
import { readTyped } from "../../../../src/workbench/host/model/typed-text";
import { editedText, shownText } from "../../../../src/workbench/host/model/shown-text";
import { WorkbookModel } from "../../../../src/workbench/host/model/workbook-model";
import { ModelRefusal } from "../../../../src/workbench/host/model/model-refusal";

const today = day("2026-11-22");

describe("what Swedish Excel makes of a typed text", () => {
  test.each([
    ["100", { value: 100 }],
    ["-1,5", { value: -1.5 }],
    ["1 500", { value: 1500, numberFormat: "#,##0" }],
    ["12 %", { value: 0.12, numberFormat: "0%" }],
    ["12345678901234567", { value: 12345678901234600 }],
    ["2026-01-05", { value: day("2026-01-05"), numberFormat: "yyyy-mm-dd" }],
    ["26-01-05", { value: day("2026-01-05"), numberFormat: "yyyy-mm-dd" }],
    ["5/1/2026", { value: day("2026-01-05"), numberFormat: "yyyy-mm-dd" }],
    ["5/1", { value: day("2026-01-05"), numberFormat: "d/mmm" }],
    ["5 jan 2026", { value: day("2026-01-05"), numberFormat: "d-mmm-yy" }],
    ["12:30", { value: 0.5208333333333334, numberFormat: "hh:mm" }],
    ["SANT", { value: true }],
    ["#SAKNAS!", { value: "#N/A" }],
    ["", { value: null }],
    ["=SUMMA(A1;1,5)", { value: null, formula: "=SUM(A1,1.5)" }],
    ['=OM(A1="a;b";1;2)', { value: null, formula: '=IF(A1="a;b",1,2)' }],
    ["'0123", { value: "0123" }],
    // Texts: Excel knows no such date, number or formula.
    ["2026-13-05", { value: "2026-13-05" }],
    ["2026-02-30", { value: "2026-02-30" }],
    ["19800218-2387", { value: "19800218-2387" }],
    ["1.5", { value: "1.5" }],
    ["MATMAT01b", { value: "MATMAT01b" }],
    ["=", { value: "=" }],
    ["+", { value: "+" }],
    [",", { value: "," }],
  ])("%s becomes %j", (text, expected) => {
    expect(readTyped(text, "General", today)).toEqual(expected);
  });

  test("a cell formatted as text keeps every text", () => {
    for (const text of ["0123", "2026-01-05", "=1+1", "SANT"]) {
      expect(readTyped(text, "@", today)).toEqual({ value: text });
    }
  });
});

describe("what a cell shows", () => {
  test.each([
    [null, "General", "", ""],
    [1234.5, "General", "1234,5", "1234,5"],
    [1234.5, "#,##0.00", "1\u00a0234,50", "1234,5"],
    [46027, "yyyy-mm-dd", "2026-01-05", "2026-01-05"],
    [0.125, "0%", "13%", "12,5%"],
    [true, "General", "SANT", "SANT"],
    ["#N/A", "General", "#SAKNAS!", "#SAKNAS!"],
    ["0123", "@", "0123", "0123"],
    [198002182387, "0", "198002182387", "198002182387"],
  ] as const)("%p as %s: %s, and %s to edit", (value, format, shown, edited) => {
    expect(shownText(value, format)).toBe(shown);
    expect(editedText(value, format)).toBe(edited);
  });
});

describe("editing the stand-in's sheet", () => {
  const opened = () => {
    const model = new WorkbookModel(today);
    return { model, sheet: model.addSheet("Blad1") };
  };

  test("a paste is one change, however large", () => {
    const { model, sheet } = opened();
    const seen: string[] = [];
    model.subscribe(
      (event) => event.kind === "cells" && seen.push(`${event.by} ${JSON.stringify(event.area)}`),
    );
    sheet.paste(1, 1, [["a", "1"], ["b", "2026-01-05"]]); // prettier-ignore
    expect(seen).toEqual(['person {"row":1,"column":1,"rowCount":2,"columnCount":2}']);
    expect([sheet.value(1, 2), sheet.value(2, 2)]).toEqual([1, 46027]);
  });

  test("an edit is taken back with what stood there, its format too", () => {
    const { sheet } = opened();
    const before = sheet.content(0, 0);
    sheet.typeInto(0, 0, "2026-01-05");
    expect(sheet.style(0, 0).numberFormat).toBe("yyyy-mm-dd");
    sheet.edit([before], "person");
    expect(sheet.value(0, 0)).toBeNull();
    expect(sheet.style(0, 0).numberFormat).toBe("General");
  });

  test("a protected sheet refuses an edit and stays as it was", () => {
    const { sheet } = opened();
    sheet.typeInto(0, 0, "kvar");
    sheet.isProtected = true;
    expect(() => sheet.typeInto(0, 0, "ny")).toThrow(ModelRefusal);
    expect(sheet.value(0, 0)).toBe("kvar");
  });

  test("the used area is what has a value, wherever it stands", () => {
    const { sheet } = opened();
    expect(sheet.usedArea()).toBeUndefined();
    sheet.typeInto(2, 1, "a");
    sheet.typeInto(1_048_575, 3, "b");
    sheet.restyle({ row: 0, column: 9, rowCount: 1, columnCount: 1 }, { bold: true });
    expect(sheet.usedArea()).toEqual({ row: 2, column: 1, rowCount: 1_048_574, columnCount: 3 });
    expect(sheet.usedArea(false)?.columnCount).toBe(9);
  });

  test("a fill over a whole column reaches cells that have a style of their own", () => {
    const { sheet } = opened();
    sheet.restyle({ row: 4, column: 1, rowCount: 1, columnCount: 1 }, { bold: true });
    sheet.restyle({ row: 0, column: 1, rowCount: 1_048_576, columnCount: 1 }, { fill: "#FF0000" });
    expect(sheet.style(4, 1)).toMatchObject({ bold: true, fill: "#FF0000" });
    expect(sheet.style(900_000, 1).fill).toBe("#FF0000");
  });
});
