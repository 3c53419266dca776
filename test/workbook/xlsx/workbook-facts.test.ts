import ExcelJS from "exceljs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { openFileWorkbook } from "../../../src/workbook/xlsx/file-workbook";

async function bytesOf(
  describe: (book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => void,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Komvux VT26");
  describe(book, sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const clean = {
  sheet: "Komvux VT26",
  hiddenSheet: false,
  ownFormulas: 0,
  linkedFormulas: 0,
  hiddenRows: false,
  hiddenColumns: false,
  comments: 0,
  notes: 0,
};

describe("the facts of a file", () => {
  test("are all fine in a plain workbook, whose author is a program", async () => {
    const bytes = await bytesOf((book, sheet) => {
      book.creator = "openpyxl";
      sheet.addRow(["Kurskod", 1]);
    });
    expect(await openFileWorkbook(bytes).facts()).toEqual({
      sheets: [clean],
      linkedWorkbooks: 0,
      personProperties: [],
    });
  });

  test("tell of formulas of ours, also those that share a text, and not of texts that look like them", async () => {
    const bytes = await bytesOf((_, sheet) => {
      sheet.getCell("A1").value = { formula: "_xldudf_NACKA_APLHOURS(B1)", result: 1 };
      sheet.fillFormula("C1:C3", "NACKA.APLHOURS(B1)", [1, 2, 3]);
      sheet.getCell("D1").value = { formula: '"NACKA.APLHOURS(1)"', result: "x" };
      sheet.getCell("E1").value = "=NACKA.APLHOURS(1)";
    });
    expect((await openFileWorkbook(bytes).facts()).sheets[0]).toEqual({ ...clean, ownFormulas: 4 });
  });

  test("tell of formulas that reach into other workbooks, and not of a table's columns", async () => {
    const bytes = await bytesOf((_, sheet) => {
      sheet.getCell("A1").value = { formula: "[1]Blad1!A1+1", result: 1 };
      sheet.getCell("A2").value = { formula: "'[2]Två ord'!A1", result: 1 };
      sheet.getCell("A3").value = { formula: "SUM(Tabell1[Poäng])+Blad2!A1", result: 1 };
    });
    expect((await openFileWorkbook(bytes).facts()).sheets[0]).toEqual({ ...clean, linkedFormulas: 2 });
  });

  test("count the links of the workbook itself", async () => {
    const parts = unzipSync(await bytesOf((_, sheet) => sheet.addRow([1])));
    const name = "xl/_rels/workbook.xml.rels";
    const link =
      '<Relationship Id="rId99" Target="externalLinks/externalLink1.xml" ' +
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink"/>';
    const rels = new TextDecoder().decode(parts[name]).replace("</Relationships>", `${link}</Relationships>`);
    const facts = await openFileWorkbook(zipSync({ ...parts, [name]: strToU8(rels) })).facts();
    expect(facts.linkedWorkbooks).toBe(1);
  });

  test("tell of hidden rows and columns that hold something, and not of empty ones", async () => {
    const bytes = await bytesOf((book, sheet) => {
      sheet.getCell("B2").value = "dold";
      sheet.getRow(2).hidden = true;
      sheet.getColumn("B").hidden = true;
      const empty = book.addWorksheet("Tomt", { state: "hidden" });
      empty.getCell("A1").value = 1;
      empty.getRow(5).hidden = true;
      empty.getColumn("C").hidden = true;
    });
    expect((await openFileWorkbook(bytes).facts()).sheets).toEqual([
      { ...clean, hiddenRows: true, hiddenColumns: true },
      { ...clean, sheet: "Tomt", hiddenSheet: true },
    ]);
  });

  test("count notes", async () => {
    const bytes = await bytesOf((_, sheet) => {
      sheet.getCell("A1").value = 1;
      sheet.getCell("A1").note = "Ring rektor";
    });
    expect((await openFileWorkbook(bytes).facts()).sheets[0]).toEqual({ ...clean, notes: 1 });
  });

  test("name the properties that hold a person's name, never the name", async () => {
    const bytes = await bytesOf((book, sheet) => {
      book.creator = "Någon Annan";
      book.lastModifiedBy = "Någon Annan";
      book.manager = "Någon Annan";
      sheet.addRow([1]);
    });
    const facts = await openFileWorkbook(bytes).facts();
    expect(facts.personProperties).toEqual(["author", "lastModifiedBy", "manager"]);
    expect(JSON.stringify(facts)).not.toContain("Någon");
  });
});
