import { day } from "../../../../src/values/day";
import { WorkbookModel } from "../../../../src/workbench/host/model/workbook-model";
import type { CustomFunctionHost } from "../../../../src/workbench/host/model/custom-function-host";
import type { SheetModel } from "../../../../src/workbench/host/model/sheet-model";
import type { Cell } from "../../../../src/values/reading";

function sheetWith(cells: Record<string, string>): { model: WorkbookModel; sheet: SheetModel } {
  const model = new WorkbookModel(day("2026-11-22"));
  const sheet = model.addSheet("Blad1");
  for (const [address, text] of Object.entries(cells)) type(sheet, address, text);
  return { model, sheet };
}

function place(address: string): [row: number, column: number] {
  return [Number(address.slice(1)) - 1, address.charCodeAt(0) - 65];
}

function type(sheet: SheetModel, address: string, text: string): void {
  sheet.typeInto(...place(address), text);
}

function value(sheet: SheetModel, address: string): Cell {
  return sheet.value(...place(address));
}

describe("formulas of the stand-in", () => {
  test.each([
    ["=1+2*3", 7],
    ["=2^3-10%", 7.9],
    ['="a"&1', "a1"],
    ["=1/0", "#DIV/0!"],
    ["=OKÄND(1)", "#NAME?"],
    ["=1+", "#NAME?"],
    ["=SUM(1,2,3)", 6],
    ["=SUMMA(1;2,5)", 3.5],
    ['=OM(1>2;"ja";"nej")', "nej"],
    ['=IFERROR(1/0,"fel")', "fel"],
    ["=DATE(2026,1,5)", 46027],
    ["=TODAY()", day("2026-11-22")],
    ["=YEAR(46027)", 2026],
    ['=TEXT(46027,"yyyy-mm-dd")', "2026-01-05"],
    ['=OR(TRUE,"nacka-vux:error"="")', true],
    ['="a"="A"', true],
    ["=IF(1>2,1)", false],
  ])("%s gives %p", (formula, expected) => {
    expect(value(sheetWith({ A1: formula }).sheet, "A1")).toEqual(expected);
  });

  test("a formula follows the cells it reads, through other formulas and from other sheets", () => {
    const { model, sheet } = sheetWith({ A1: "1", B1: "=A1+1", C1: "=SUM(A:B)" });
    const other = model.addSheet("Min lista");
    type(other, "A1", "=Blad1!C1*10");
    expect(value(other, "A1")).toBe(30);
    type(sheet, "A1", "5");
    expect([value(sheet, "B1"), value(sheet, "C1"), value(other, "A1")]).toEqual([6, 11, 110]);
  });

  test("a formula that is written over is gone, and a circle gives 0", () => {
    const { sheet } = sheetWith({ A1: "1", B1: "=A1+1" });
    type(sheet, "B1", "text");
    type(sheet, "A1", "9");
    expect(value(sheet, "B1")).toBe("text");
    type(sheet, "C1", "=D1");
    type(sheet, "D1", "=C1");
    expect(value(sheet, "D1")).toBe(0);
  });

  test("an error in a cell goes on to what reads it", () => {
    const { sheet } = sheetWith({ A1: "#SAKNAS!", B1: "=A1+1", C1: "=SUM(A1:B1)", D1: "=COUNT(A1:B1)" });
    expect(["A1", "B1", "C1", "D1"].map((at) => value(sheet, at))).toEqual(["#N/A", "#N/A", "#N/A", 0]);
  });

  test("a matrix fills the cells beside, gives way to an edit with #SPILL! and fills them again", () => {
    const { sheet } = sheetWith({ A1: "=SEQUENCE(2,2)", D1: "=SUM(A1:B2)" });
    expect(["A1", "B1", "A2", "B2", "D1"].map((at) => value(sheet, at))).toEqual([1, 2, 3, 4, 10]);
    type(sheet, "B2", "i vägen");
    expect(["A1", "B1", "A2", "B2"].map((at) => value(sheet, at))).toEqual([
      "#SPILL!",
      null,
      null,
      "i vägen",
    ]);
    type(sheet, "B2", "");
    type(sheet, "A1", "=SEQUENCE(2,2)");
    expect(["A1", "B2", "D1"].map((at) => value(sheet, at))).toEqual([1, 4, 10]);
  });
});

describe("the add-in's functions in cells", () => {
  const answered = () => new Promise((done) => setTimeout(done, 0));
  const host = (calls: unknown[]): CustomFunctionHost => ({
    takesErrors: false,
    find: (name) =>
      name.toUpperCase() === "NACKA.DOUBLE"
        ? {
            id: "DOUBLE",
            name: "DOUBLE",
            parameters: [
              { name: "x", type: "number" },
              { name: "y", optional: true },
            ],
          }
        : undefined,
    call: (_fn, args, address) => {
      calls.push([args, address]);
      return Promise.resolve(Number(args[0]) * 2);
    },
  });

  test("show #BUSY! until they answer, and what reads them follows", async () => {
    const { model, sheet } = sheetWith({ A1: "4" });
    const calls: unknown[] = [];
    model.customFunctions = host(calls);
    type(sheet, "B1", "=NACKA.DOUBLE(A1)+1");
    type(sheet, "C1", "=B1+1");
    expect([value(sheet, "B1"), value(sheet, "C1")]).toEqual(["#BUSY!", "#BUSY!"]);
    await answered();
    expect([value(sheet, "B1"), value(sheet, "C1")]).toEqual([9, 10]);
    type(sheet, "A1", "5");
    await answered();
    expect(value(sheet, "C1")).toBe(12);
    expect(calls).toEqual([
      [[4, null], "Blad1!B1"],
      [[5, null], "Blad1!B1"],
    ]);
  });

  test("a text where a number is asked for, and too many arguments, are #VALUE! without a call", () => {
    const { model, sheet } = sheetWith({});
    const calls: unknown[] = [];
    model.customFunctions = host(calls);
    type(sheet, "A1", '=NACKA.DOUBLE("x")');
    type(sheet, "A2", "=NACKA.DOUBLE(1,2,3)");
    type(sheet, "A3", "=NACKA.DOUBLE(1/0)");
    expect([value(sheet, "A1"), value(sheet, "A2"), value(sheet, "A3")]).toEqual([
      "#VALUE!",
      "#VALUE!",
      "#DIV/0!",
    ]);
    expect(calls).toEqual([]);
  });

  test("formulas wait for the functions as #NAME? and are calculated when they come", async () => {
    const { model, sheet } = sheetWith({ A1: "=_xldudf_NACKA_DOUBLE(3)" });
    expect(value(sheet, "A1")).toBe("#NAME?");
    model.customFunctions = host([]);
    model.calculation.calculateAll();
    await answered();
    expect(value(sheet, "A1")).toBe(6);
  });
});
