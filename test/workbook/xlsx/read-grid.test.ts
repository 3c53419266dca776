import { openFileWorkbook } from "../../../src/workbook/xlsx/file-workbook";
import { Cancelled } from "../../../src/engine/pace";
import { filledCells } from "../contract";
import { packageOf, partsOf, sheetXml } from "./package-of";

function opened(data: string, others: Record<string, string> = {}, after = "", before = "") {
  return openFileWorkbook(packageOf(partsOf(sheetXml(data, after, before), others)));
}

async function cellsOf(data: string) {
  return filledCells(await opened(data).read("T"));
}

describe("a sheet is read", () => {
  it("with numbers exactly as written, whatever their notation", async () => {
    const numbers = [
      "0.1",
      "123456789012345",
      "1234567890.12345",
      "-7",
      "1E-7",
      "1.7976931348623157E308",
      "0.30000000000000004",
    ];
    const cells = await cellsOf(
      numbers.map((text, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${text}</v></c></row>`).join(""),
    );
    expect(Object.values(cells)).toEqual(numbers.map(Number));
  });

  it("with an ISO date that a writer stored as such left as its text", async () => {
    expect(await cellsOf('<row r="1"><c r="A1" t="d"><v>2026-01-05</v></c></row>')).toEqual({
      A1: "2026-01-05",
    });
  });

  it("with formulas that no program has computed counted, and empty results not", async () => {
    const grid = await opened(
      '<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><v>1</v></c><c r="C1" t="str"><f>""</f><v></v></c></row>' +
        '<row r="2"><c r="A2"><f>B2</f><v></v></c><c r="B2"><f>2</f><v>2</v></c><c r="C2" s="1"/></row>',
    ).read("T");
    expect(grid.uncomputed).toEqual({ count: 2, first: "A1" });
    expect(filledCells(grid)).toEqual({ B1: 1, B2: 2 });
    expect(await opened('<row r="1"><c r="A1"><v>1</v></c></row>').read("T")).not.toHaveProperty(
      "uncomputed",
    );
  });

  it("with a number that a writer mislabelled kept as its text", async () => {
    expect(await cellsOf('<row r="1"><c r="A1"><v>MATMAT01b</v></c></row>')).toEqual({ A1: "MATMAT01b" });
  });

  it("with nothing where a formula has no stored result, a text is empty or there is only a format", async () => {
    const data =
      '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1" s="4"/><c r="D1"><v>1</v></c></row>';
    expect(await cellsOf(data)).toEqual({ D1: 1 });
  });

  it("with Excel's own escapes put back as the characters they stand for", async () => {
    const data =
      '<row r="1"><c r="A1" t="str"><v>a_x000D_b</v></c><c r="B1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c></row>';
    expect(await cellsOf(data)).toEqual({ A1: "a\rb", B1: "_x0041_" });
  });

  it("also where rows carry no number but their cells do, and where rows are out of order", async () => {
    expect(
      await cellsOf('<row><c r="B5"><v>1</v></c></row><row><c r="A7"><v>2</v></c><c><v>3</v></c></row>'),
    ).toEqual({ B5: 1, A7: 2, B7: 3 });
    expect(
      await cellsOf('<row r="5"><c r="B5"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'),
    ).toEqual({ B5: 1, A2: 2 });
  });

  it("without what other vocabularies put among the cells", async () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v><y:v xmlns:y="urn:annat">9</y:v></c><y:c xmlns:y="urn:annat" r="B1"><y:v>8</y:v></y:c></row>';
    expect(await cellsOf(data)).toEqual({ A1: 1 });
  });

  it("with days counted from 1904 where the workbook says so", async () => {
    const parts = partsOf(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const workbook = (parts["xl/workbook.xml"] ?? "").replace(
      "<sheets>",
      '<workbookPr date1904="1"/><sheets>',
    );
    const grid = await openFileWorkbook(packageOf({ ...parts, "xl/workbook.xml": workbook })).read("T");
    expect(grid.date1904).toBe(true);
  });

  it("in UTF-16 as well", async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?>${sheetXml('<row r="1"><c r="A1" t="str"><v>Åäö</v></c></row>')}`;
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...xml].map((c) => c.charCodeAt(0))).buffer),
    ]);
    const workbook = openFileWorkbook(packageOf({ ...partsOf(""), "xl/worksheets/sheet1.xml": wide }));
    expect(filledCells(await workbook.read("T"))).toEqual({ A1: "Åäö" });
    await workbook.write("T", [{ address: "A2", value: "ö" }]);
    expect(filledCells(await openFileWorkbook(workbook.save()).read("T"))).toEqual({ A1: "Åäö", A2: "ö" });
  });

  it("with progress told, until the person cancels", async () => {
    const data = Array.from(
      { length: 20_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${(row * 7919) % 10_007}</v></c></row>`,
    );
    const workbook = opened(data.join(""));
    const seen: number[] = [];
    await workbook.read("T", {
      due: () => true,
      rest: async ({ stage, done, total }) => {
        expect(stage).toBe("reading");
        seen.push(done / total);
      },
    });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toBe(1);
    const cancelling = workbook.read("T", { due: () => true, rest: () => Promise.reject(new Cancelled()) });
    await expect(cancelling).rejects.toBeInstanceOf(Cancelled);
  });
});

describe("a sheet that claims to be vast is read at the size of its content", () => {
  it("where formatted rows run to the last row", async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => {
      const row = index < 2 ? index + 1 : 1_048_576 - 60_000 + index + 1;
      return `<row r="${row}" s="3" customFormat="1"><c r="A${row}" s="3">${index < 2 ? `<v>${index}</v>` : ""}</c></row>`;
    });
    const grid = await opened(rows.join(""), {}, "", '<dimension ref="A1:XFD1048576"/>').read("T");
    expect(grid.rowCount).toBe(2);
    expect(grid.columns.map((column) => column.length)).toEqual([2]);
  });

  it("where ten whole columns have data validation and conditional formats", async () => {
    const columns = [..."ABCDEFGHIJ"];
    const validations = columns.map(
      (c) =>
        `<dataValidation type="list" sqref="${c}1:${c}1048576"><formula1>"Ja,Nej"</formula1></dataValidation>`,
    );
    const after = `<dataValidations count="10">${validations.join("")}</dataValidations>`;
    const workbook = opened('<row r="1"><c r="A1"><v>1</v></c></row>', {}, after);
    const grid = await workbook.read("T");
    expect(grid.rowCount * grid.columns.length).toBe(1);
    await workbook.write("T", [{ address: "A2", value: 2 }]);
    expect(filledCells(await openFileWorkbook(workbook.save()).read("T"))).toEqual({ A1: 1, A2: 2 });
  });

  it("where its first cell is far down", async () => {
    const grid = await opened('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>').read("T");
    expect(grid).toMatchObject({ firstRow: 1_048_575, firstColumn: 16_383, rowCount: 1, columns: [[1]] });
  });

  it("and refused as too large where a few cells would span more than memory holds", async () => {
    const last = Array.from(
      { length: 100 },
      (_, column) =>
        `<c r="${String.fromCharCode(65 + Math.floor(column / 26))}${String.fromCharCode(65 + (column % 26))}1048576"><v>1</v></c>`,
    );
    const workbook = opened(`<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576">${last.join("")}</row>`);
    await expect(workbook.read("T")).rejects.toMatchObject({ trouble: "tooLarge" });
  });
});
