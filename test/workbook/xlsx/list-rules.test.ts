import ExcelJS from "exceljs";
import { unzipSync, zipSync, strFromU8, strToU8 } from "fflate";
import type { CellLook } from "../../../src/engine/sheet-fill";
import { openFileWorkbook } from "../../../src/workbook/xlsx/file-workbook";

/** Drop-down lists as different writers leave them in a file, read through the second row: its layout, and its lists alone. */

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

async function file(
  prepare: (book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => void,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Komvux");
  sheet.addRows([["Form", "Anordnare", "Nivå"], ["x", "y", "z"]]); // prettier-ignore
  const codes = book.addWorksheet("Koder och text");
  codes.addRows([["Distans", 1], ["Klassrum", 2], [null, null], ["Närdistans", 3]]); // prettier-ignore
  prepare(book, sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The file with something put into its first sheet's part, before the place that a text marks. */
function withXml(bytes: Uint8Array, before: string, xml: string): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet).toContain(before);
  return zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(sheet.replace(before, xml + before)) });
}

async function looks(bytes: Uint8Array): Promise<readonly (CellLook | undefined)[]> {
  const workbook = openFileWorkbook(bytes);
  const area = { row: 1, firstColumn: 0, lastColumn: 2 };
  const layout = await workbook.layout("Komvux", area);
  const lists = await workbook.lists("Komvux", { ...area, firstRow: 1, lastRow: 1 });
  return [0, 1, 2].map((column) => {
    const look = layout.looks.get(column);
    expect(look).toMatchObject(lists.get(column) ?? {});
    expect(lists.has(column)).toBe(look?.list !== undefined);
    return look;
  });
}

const list = (formula: string): ExcelJS.DataValidation => ({
  type: "list",
  formulae: [formula],
  showErrorMessage: true,
});

test("a list within the rule is exact in its letters; cells of another sheet are not", async () => {
  const [form, provider, level] = await looks(
    await file((_, sheet) => {
      sheet.getCell("A2").dataValidation = list('"Distans, Klassrum"');
      sheet.getCell("B2").dataValidation = list("'Koder och text'!$A$1:$A$4");
    }),
  );
  expect(form).toMatchObject({
    list: ["Distans", "Klassrum"],
    listRule: { exactCase: true, advises: false },
  });
  expect(provider).toMatchObject({
    list: ["Distans", "Klassrum", "Närdistans"],
    listRule: { exactCase: false },
  });
  expect(level).not.toHaveProperty("list");
});

test("a whole column is read as far as the sheet is used", async () => {
  const [form, provider] = await looks(
    await file((_, sheet) => {
      sheet.getCell("A2").dataValidation = list("'Koder och text'!$A:$A");
      sheet.getCell("B2").dataValidation = list("'Koder och text'!B:B");
    }),
  );
  expect(form?.list).toEqual(["Distans", "Klassrum", "Närdistans"]);
  expect(provider?.list).toEqual(["1", "2", "3"]);
});

test("a name stands for its cells, whatever its case", async () => {
  const [form] = await looks(
    await file((book, sheet) => {
      book.definedNames.add("'Koder och text'!$A$1:$A$2", "Former");
      sheet.getCell("A2").dataValidation = list("FORMER");
    }),
  );
  expect(form?.list).toEqual(["Distans", "Klassrum"]);
});

test("a list that Excel 2010 and later keep in an extension is read, over a whole column", async () => {
  const extended =
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
    '<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1">' +
    '<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1>' +
    "<xm:f>'Koder och text'!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>A2:A1048576 C2</xm:sqref>" +
    "</x14:dataValidation></x14:dataValidations></ext></extLst>";
  const [form, provider, level] = await looks(withXml(await file(() => undefined), "</worksheet>", extended));
  expect(form).toMatchObject({ list: ["Distans", "Klassrum"], listRule: { advises: false } });
  expect(level?.list).toEqual(["Distans", "Klassrum"]);
  expect(provider).not.toHaveProperty("list");
});

test("a rule that only warns, and one without an alert, say so", async () => {
  const [form, provider, level] = await looks(
    await file((_, sheet) => {
      sheet.getCell("C2").dataValidation = { ...list('"a,b"'), showErrorMessage: false };
      sheet.getCell("A2").dataValidation = { ...list('"a,b"'), errorStyle: "warning" };
      sheet.getCell("B2").dataValidation = { ...list('"a,b"'), errorStyle: "stop" };
    }),
  );
  expect(form?.listRule).toEqual({ advises: true, exactCase: true });
  expect(provider?.listRule).toEqual({ advises: false, exactCase: true });
  expect(level?.listRule).toEqual({ advises: true, exactCase: true });
});

test.each([
  ["is computed", "INDIRECT($B$1)"],
  ["stands on a sheet that is not there", "Saknas!$A$1:$A$3"],
  ["has a name that is not there", "Okända"],
  ["reaches into another workbook", "[1]Koder!$A$1:$A$3"],
])("a list that %s is not told", async (_, formula) => {
  const validation = `<dataValidations xmlns="${main}" count="1"><dataValidation type="list" sqref="A2"><formula1>${formula}</formula1></dataValidation></dataValidations>`;
  const [form] = await looks(withXml(await file(() => undefined), "<pageMargins", validation));
  expect(form).toEqual({ kind: "general", locked: true });
});

test("the lists follow what is written after the sheet was read", async () => {
  const workbook = openFileWorkbook(
    await file((_, sheet) => void (sheet.getCell("A2").dataValidation = list('"Distans,Klassrum"'))),
  );
  await workbook.read("Komvux");
  const added = { like: 1, first: 2, columns: [0], rows: [["Distans"]] };
  await workbook.fill("Komvux", { changes: [], added });
  const lists = await workbook.lists("Komvux", { firstRow: 2, lastRow: 2, firstColumn: 0, lastColumn: 2 });
  expect(lists.get(0)?.list).toEqual(["Distans", "Klassrum"]);
});
