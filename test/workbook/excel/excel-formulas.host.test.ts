import type { CustomFunctionHost } from "../../../src/workbench/host/model/custom-function-host";
import { WorkbookModel } from "../../../src/workbench/host/model/workbook-model";
import type { SheetModel } from "../../../src/workbench/host/model/sheet-model";
import { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { asEntered } from "../../../src/workbook/our-formula-text";
import { takenBack } from "../../../src/workbook/plan-freeze";
import type { Cell } from "../../../src/values/reading";
import { openOffice, settled } from "../../workbench/office";

/** Doubles its argument, cell by cell. */
const doubling: CustomFunctionHost = {
  takesErrors: false,
  find: (name) =>
    name.toUpperCase() === "NACKA.DOUBLE"
      ? { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "x", dimensionality: "matrix" }] }
      : undefined,
  call: (_fn, [given]) =>
    Promise.resolve((given as Cell[][]).map((row) => row.map((cell) => Number(cell) * 2)) as never),
};

function opened(): {
  model: WorkbookModel;
  sheet: SheetModel;
  workbook: ExcelWorkbook;
  requests: readonly unknown[];
  forget: () => void;
} {
  const model = new WorkbookModel();
  const sheet = model.addSheet("APL");
  const { requests, forget } = openOffice(model);
  [10, 20, 30].forEach((value, row) => sheet.edit([{ row, column: 0, value }], "person"));
  return { model, sheet, workbook: new ExcelWorkbook(), requests, forget };
}

const column = (sheet: SheetModel, at: number) => [0, 1, 2].map((row) => sheet.value(row, at));
const formulas = (sheet: SheetModel, at: number) => [0, 1, 2].map((row) => sheet.formula(row, at));

describe("a formula whose answer fills more than its cell", () => {
  test("becomes values as a whole, and fills the cells again when it is put back", async () => {
    const { model, sheet, workbook } = opened();
    model.customFunctions = doubling;
    sheet.typeInto(0, 1, "=NACKA.DOUBLE(A1:A3)");
    await settled();
    expect(column(sheet, 1)).toEqual([20, 40, 60]);

    const found = await workbook.ourFormulas();
    expect(found).toMatchObject([{ address: "B1", fills: "B1:B3", answered: true }]);
    const { done, formulas: count } = await workbook.freeze(found);
    expect(count).toBe(1);
    expect(column(sheet, 1)).toEqual([20, 40, 60]);
    expect(formulas(sheet, 1)).toEqual([undefined, undefined, undefined]);

    expect(await workbook.change(takenBack(done))).toHaveLength(3);
    await settled();
    expect(formulas(sheet, 1)).toEqual(["=NACKA.DOUBLE(A1:A3)", undefined, undefined]);
    expect(column(sheet, 1)).toEqual([20, 40, 60]);
  });

  test("is left a formula, as every other, where a later sheet is protected", async () => {
    const { model, sheet, workbook } = opened();
    model.customFunctions = doubling;
    const later = model.addSheet("Läst");
    sheet.typeInto(0, 1, "=NACKA.DOUBLE(A1:A3)");
    sheet.typeInto(0, 2, "=NACKA.DOUBLE(A1)");
    later.typeInto(0, 0, "=NACKA.DOUBLE(APL!A2)");
    await settled();
    const found = await workbook.ourFormulas();
    later.isProtected = true;
    await expect(workbook.freeze(found)).rejects.toMatchObject({ trouble: "protected" });
    await settled();
    expect([sheet.formula(0, 1), sheet.formula(0, 2)]).toEqual(["=NACKA.DOUBLE(A1:A3)", "=NACKA.DOUBLE(A1)"]);
    expect([column(sheet, 1), later.value(0, 0)]).toEqual([[20, 40, 60], 40]);
  });

  test("overwrites nothing that has been written into what it filled", async () => {
    const { model, sheet, workbook } = opened();
    model.customFunctions = doubling;
    sheet.typeInto(0, 1, "=NACKA.DOUBLE(A1:A3)");
    await settled();
    const { done } = await workbook.freeze(await workbook.ourFormulas());
    sheet.typeInto(2, 1, "mitt");
    await workbook.change(takenBack(done));
    await settled();
    expect(sheet.value(2, 1)).toBe("mitt");
  });
});

describe("formulas entered again after #NAMN?", () => {
  test("find the add-in, which a calculation does not do for them here", async () => {
    const { model, sheet, workbook } = opened();
    sheet.typeInto(0, 1, "=_xldudf_NACKA_DOUBLE(A1)");
    expect(sheet.value(0, 1)).toBe("#NAME?");
    model.customFunctions = doubling;
    const [cell] = await workbook.ourFormulas("APL");
    expect(cell).toMatchObject({ answered: false, shown: "#NAME?" });
    const formula = cell?.formula ?? "";
    const change = { sheet: "APL", address: "B1", from: { formula }, to: { formula: asEntered(formula) } };
    expect(await workbook.change([change])).toEqual([change]);
    await settled();
    expect(sheet.formula(0, 1)).toBe("=NACKA.DOUBLE(A1)");
    expect(sheet.value(0, 1)).toBe(20);
  });
});

describe("changing what cells hold", () => {
  test("leaves a cell that holds something else by now", async () => {
    const { sheet, workbook } = opened();
    const from = { value: 11 };
    expect(await workbook.change([{ sheet: "APL", address: "A1", from, to: { value: 1 } }])).toEqual([]);
    expect(sheet.value(0, 0)).toBe(10);
  });

  test("gives a plain cell a date's format, and takes just that away again", async () => {
    const { sheet, workbook } = opened();
    sheet.restyle({ row: 1, column: 2, rowCount: 1, columnCount: 1 }, { numberFormat: "0.00" });
    const made = await workbook.change(
      ["C1", "C2"].map((address) => ({
        ...{ sheet: "APL", address, from: { value: null }, to: { formula: "=46112" } },
        showAs: "yyyy-mm-dd",
      })),
    );
    expect([sheet.style(0, 2).numberFormat, sheet.style(1, 2).numberFormat]).toEqual(["yyyy-mm-dd", "0.00"]);
    await workbook.change(takenBack(made));
    expect([sheet.style(0, 2).numberFormat, sheet.style(1, 2).numberFormat]).toEqual(["General", "0.00"]);
    expect(sheet.formula(0, 2)).toBeUndefined();
  });

  test("puts texts, numbers and truths back as they were", async () => {
    const { sheet, workbook } = opened();
    const values: Cell[] = ["0123", 5, true];
    values.forEach((value, row) => sheet.edit([{ row, column: 3, value }], "person"));
    const changes = values.map((value, row) => ({
      ...{ sheet: "APL", address: `D${row + 1}`, from: { value }, to: { formula: `=A${row + 1}` } },
    }));
    const made = await workbook.change(changes);
    expect(column(sheet, 3)).toEqual([10, 20, 30]);
    await workbook.change(takenBack(made));
    expect(column(sheet, 3)).toEqual(values);
  });

  test("is refused whole on a protected sheet", async () => {
    const { sheet, workbook } = opened();
    sheet.isProtected = true;
    const change = { sheet: "APL", address: "A1", from: { value: 10 }, to: { formula: "=1" } };
    await expect(workbook.change([change])).rejects.toMatchObject({ trouble: "protected" });
    expect(sheet.value(0, 0)).toBe(10);
  });
});

test("what is selected is told with its sheet", async () => {
  const { model, sheet, workbook } = opened();
  model.select(sheet, { row: 1, column: 0, rowCount: 2, columnCount: 3 });
  expect(await workbook.selection()).toEqual({ sheet: "APL", ranges: ["A2:C3"] });
});

test("2,000 formulas are found and made values in few requests", async () => {
  const { sheet, workbook, requests, forget } = opened();
  const edits = Array.from({ length: 2_000 }, (_, row) => ({ row, column: 5, value: row }));
  for (const { row, column: at, value } of edits) {
    sheet.cells.setValue(row, at, value);
    sheet.cells.setFormula(row, at, `=NACKA.DOUBLE(A${row + 1})`);
  }
  forget();
  const { formulas: count } = await workbook.freeze(await workbook.ourFormulas());
  expect(count).toBe(2_000);
  expect(requests.length).toBeLessThanOrEqual(20);
});

test("a formula is calculated again when asked, with what reads it, and no other", async () => {
  const { model, sheet, workbook } = opened();
  const asked: Cell[] = [];
  let factor = 2;
  const scaling = (given: unknown): Cell[][] =>
    (given as Cell[][]).map((row) => {
      asked.push(...row);
      return row.map((cell) => Number(cell) * factor);
    });
  model.customFunctions = { ...doubling, call: (_fn, [given]) => Promise.resolve(scaling(given) as never) };
  sheet.typeInto(0, 1, "=NACKA.DOUBLE(A1)");
  sheet.typeInto(1, 1, "=NACKA.DOUBLE(A2)");
  sheet.typeInto(2, 1, "=B1+1");
  await settled();
  expect(column(sheet, 1)).toEqual([20, 40, 21]);

  factor = 3;
  asked.length = 0;
  await workbook.calculate([{ sheet: "APL", address: "B1" }]);
  await settled();
  expect(asked).toEqual([10]);
  expect(column(sheet, 1)).toEqual([30, 40, 31]);
});

test("a formula that came with the file as _xldudf_ and #NAME? is answered first when it is entered again", async () => {
  const { model, sheet, workbook } = opened();
  model.customFunctions = doubling;
  sheet.cells.setFormula(0, 1, "=_xldudf_NACKA_DOUBLE(A1)");
  sheet.cells.setValue(0, 1, "#NAME?");
  model.calculation.loaded(sheet);
  model.calculation.calculateAll();
  sheet.typeInto(0, 0, "50");
  await settled();
  expect(sheet.value(0, 1)).toBe("#NAME?");

  const [found] = await workbook.ourFormulas();
  if (found === undefined) throw new Error("not found");
  const { sheet: name, address, formula } = found;
  await workbook.calculate([found]);
  expect(sheet.value(0, 1)).toBe("#NAME?");
  await workbook.change([{ sheet: name, address, from: { formula }, to: { formula: asEntered(formula) } }]);
  await settled();
  expect(sheet.value(0, 1)).toBe(100);
});
