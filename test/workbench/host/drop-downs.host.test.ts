import ExcelJS from "exceljs";
import { loadWorkbook } from "../../../src/workbench/host/load-workbook";
import { openOffice } from "../office";

/** A template as Excel saves it: lists in its columns, a list under a name, and one that a paste has split. */
async function template(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Komvux");
  sheet.addRow(["Form", "Anordnare", "Svar"]);
  const codes = book.addWorksheet("Koder", { state: "hidden" });
  codes.addRows([["Nacka"], ["Täby"]]);
  book.definedNames.add("Koder!$A$1:$A$2", "Anordnare");
  const strict = { type: "list" as const, showErrorMessage: true };
  for (let row = 2; row <= 9; row++) {
    sheet.getCell(row, 1).dataValidation = { ...strict, formulae: ['"Distans,Närdistans"'] };
    sheet.getCell(row, 2).dataValidation = { ...strict, formulae: ["Anordnare"], errorStyle: "warning" };
    if (row > 4) sheet.getCell(row, 3).dataValidation = { ...strict, formulae: ['"Ja,Nej"'] };
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test("Office.js reads a file's drop-down lists from the stand-in, and says where cells differ", async () => {
  const { Excel } = openOffice(await loadWorkbook(await template()));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Komvux");
    const rules = ["A2:A9", "B5", "C2:C9", "C2:C4", "A2:C9"].map((address) => {
      const { dataValidation } = sheet.getRange(address);
      dataValidation.load("type,rule,errorAlert");
      return dataValidation;
    });
    await context.sync();
    expect(rules.map(({ type }) => type)).toEqual(["List", "List", "MixedCriteria", "None", "Inconsistent"]);
    expect(rules[0]?.rule).toEqual({ list: { inCellDropDown: true, source: "Distans,Närdistans" } });
    expect(rules[1]?.rule.list?.source).toBe("=Anordnare");
    expect(rules.slice(0, 2).map(({ errorAlert }) => errorAlert.style)).toEqual(["Stop", "Warning"]);
  });
});

test("a name gives its cells, in whatever letters it is asked for; one that is not there is a null object", async () => {
  const { Excel } = openOffice(await loadWorkbook(await template()));
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula,items/type,items/visible");
    const range = names.getItemOrNullObject("ANORDNARE").getRangeOrNullObject();
    range.load("address,values");
    const missing = names.getItemOrNullObject("Saknas");
    await context.sync();
    expect(names.items.map(({ name, formula, type }) => [name, formula, type])).toEqual([
      ["Anordnare", "=Koder!$A$1:$A$2", "Range"],
    ]);
    expect([range.address, range.values]).toEqual(["Koder!A1:A2", [["Nacka"], ["Täby"]]]);
    expect(missing.isNullObject).toBe(true);
  });
});
