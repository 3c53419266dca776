import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { unzipSync, strFromU8 } from "fflate";
import { addressAt } from "../../../src/workbook/xlsx/cell-xml";
import { openFileWorkbook, type FileWorkbook } from "../../../src/workbook/xlsx/file-workbook";
import { readZipDirectory } from "../../../src/workbook/xlsx/zip-directory";
import type { CellWrite } from "../../../src/workbook/port";
import type { Cell } from "../../../src/values/reading";
import { filledCells } from "../contract";
import { mainNamespace, packageOf, partsOf, relationships, sheetXml } from "./package-of";

const sheetName = "xl/worksheets/sheet1.xml";

function opened(sheet: string, others: Record<string, string> = {}): FileWorkbook {
  return openFileWorkbook(packageOf(partsOf(sheet, others)));
}

function partOf(workbook: FileWorkbook, name: string): string {
  const part = unzipSync(workbook.save())[name];
  return part === undefined ? "" : strFromU8(part);
}

/** The sheet's XML after writes to a sheet with these rows. */
async function written(rows: string, writes: readonly CellWrite[], after = "", before = ""): Promise<string> {
  const workbook = opened(sheetXml(rows, after, before));
  await workbook.write("T", writes);
  return partOf(workbook, sheetName);
}

const inline = (text: string): string => `t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

describe("writing changes the written cells and nothing else", () => {
  const row = '<row r="2" spans="1:3" ht="20"><c r="A2" s="4"><v>1</v></c><c r="C2" t="b"><v>1</v></c></row>';

  it("replaces a cell and keeps its format", async () => {
    expect(await written(row, [{ address: "A2", value: "å" }])).toBe(
      sheetXml(row.replace('<c r="A2" s="4"><v>1</v></c>', `<c r="A2" s="4" ${inline("å")}`)),
    );
  });

  it("empties a cell and keeps its format", async () => {
    expect(await written(row, [{ address: "A2", value: null }])).toBe(
      sheetXml(row.replace('<c r="A2" s="4"><v>1</v></c>', '<c r="A2" s="4"/>')),
    );
  });

  it("puts new cells and rows in their places", async () => {
    const writes = [
      { address: "B3", value: 9 },
      { address: "D2", value: 5 },
      { address: "B2", value: 4 },
      { address: "A1", value: 1 },
      { address: "C1", value: 2 },
    ];
    expect(await written(row, writes)).toBe(
      sheetXml(
        '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row>' +
          '<row r="2" ht="20"><c r="A2" s="4"><v>1</v></c><c r="B2"><v>4</v></c><c r="C2" t="b"><v>1</v></c>' +
          '<c r="D2"><v>5</v></c></row><row r="3"><c r="B3"><v>9</v></c></row>',
      ),
    );
  });

  it("opens rows and sheets that are written as empty elements", async () => {
    expect(await written('<row r="1" s="2" customFormat="1"/>', [{ address: "B1", value: 1 }])).toBe(
      sheetXml('<row r="1" s="2" customFormat="1"><c r="B1" s="2"><v>1</v></c></row>'),
    );
    const workbook = opened(`<x:worksheet xmlns:x="${mainNamespace}"><x:sheetData/></x:worksheet>`);
    await workbook.write("T", [{ address: "A1", value: true }]);
    expect(partOf(workbook, sheetName)).toBe(
      `<x:worksheet xmlns:x="${mainNamespace}"><x:sheetData><x:row r="1"><x:c r="A1" t="b"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
  });

  it("gives a new cell its column's format, and lets the sheet's extent grow", async () => {
    const columns = '<cols><col min="2" max="3" style="7"/></cols>';
    const xml = await written(row, [{ address: "B9", value: 1 }], "", `<dimension ref="A2:C2"/>${columns}`);
    expect(xml).toContain('<dimension ref="A2:C9"/>');
    expect(xml).toContain('<row r="9"><c r="B9" s="7"><v>1</v></c></row>');
  });

  it("makes no cell where there was none and none is asked for", async () => {
    expect(await written(row, [{ address: "B7", value: null }])).toBe(sheetXml(row));
  });

  it("lets the later of two writes to one cell count", async () => {
    const xml = await written(row, [
      { address: "A2", value: 1 },
      { address: "A2", value: 2 },
    ]);
    expect(xml).toContain('<c r="A2" s="4"><v>2</v></c>');
  });

  it("writes cells among those that carry no address", async () => {
    const workbook = opened(sheetXml("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"));
    await workbook.write("T", [
      { address: "A1", value: null },
      { address: "C1", value: 9 },
      { address: "A3", value: 4 },
    ]);
    expect(filledCells(await openFileWorkbook(workbook.save()).read("T"))).toEqual({
      B1: 2,
      C1: 9,
      A2: 3,
      A3: 4,
    });
  });

  it("copies every other part byte for byte", async () => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, "fixtures/libreoffice.xlsx")));
    const workbook = openFileWorkbook(bytes);
    await workbook.write("Koder", [{ address: "B2", value: "nytt" }]);
    const [before, after] = [readZipDirectory(bytes), readZipDirectory(workbook.save())];
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    const changed = before.filter(
      (entry, index) => !Buffer.from(entry.compressed).equals(after[index]?.compressed ?? new Uint8Array()),
    );
    // The workbook part says that formulas are to be computed anew.
    expect(changed.map(({ name }) => name).sort()).toEqual(["xl/workbook.xml", "xl/worksheets/sheet3.xml"]);
  });

  it("gives the very bytes back where nothing was written, or what was written was there before", async () => {
    const bytes = packageOf(partsOf(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')));
    const workbook = openFileWorkbook(bytes);
    expect(workbook.save()).toEqual(bytes);
    await workbook.write("T", [{ address: "A1", value: 2 }]);
    expect(workbook.save()).not.toEqual(bytes);
    await workbook.write("T", [{ address: "A1", value: 1 }]);
    expect(workbook.save()).toEqual(bytes);
  });
});

describe("formulas around a written cell", () => {
  const chain = `<calcChain xmlns="${mainNamespace}"><c r="B1" i="1"/><c r="B2"/></calcChain>`;
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f>A1</f><v>1</v></c></row>';

  it("stay, and are computed anew when the file opens", async () => {
    const workbook = opened(sheetXml(rows), { "xl/calcChain.xml": chain });
    await workbook.write("T", [{ address: "A1", value: 5 }]);
    expect(partOf(workbook, sheetName)).toContain("<f>A1*2</f>");
    expect(partOf(workbook, "xl/workbook.xml")).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
    expect(partOf(workbook, "xl/calcChain.xml")).toBe(chain);
  });

  it("leave the stored order of calculation behind when one of them is written over", async () => {
    const workbook = opened(sheetXml(rows), { "xl/calcChain.xml": chain });
    await workbook.write("T", [{ address: "B1", value: 5 }]);
    const parts = unzipSync(workbook.save());
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
    expect(strFromU8(parts["xl/_rels/workbook.xml.rels"] ?? new Uint8Array())).not.toContain("calcChain");
    await workbook.write("T", [{ address: "B2", value: 5 }]);
    expect(filledCells(await openFileWorkbook(workbook.save()).read("T"))).toEqual({ A1: 1, B1: 5, B2: 5 });
  });

  it("keep how the workbook calculates otherwise", async () => {
    const parts = partsOf(sheetXml(rows));
    const calc = '<calcPr calcId="191029" calcMode="manual" fullCalcOnLoad="0"/>';
    const workbook = openFileWorkbook(
      packageOf({
        ...parts,
        "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace("</workbook>", `${calc}</workbook>`),
      }),
    );
    await workbook.write("T", [{ address: "A1", value: 5 }]);
    expect(partOf(workbook, "xl/workbook.xml")).toContain(calc.replace('Load="0"', 'Load="1"'));
  });

  it("that share one text pass it on when its cell is written over", async () => {
    const shared = [1, 2, 3, 4].map((row) => {
      const formula =
        row === 1 ? '<f t="shared" ref="B1:B4" si="0">A1*$C$1&amp;"A1"</f>' : '<f t="shared" si="0"/>';
      return `<row r="${row}"><c r="B${row}">${formula}<v>0</v></c></row>`;
    });
    const xml = await written(shared.join(""), [
      { address: "B1", value: 1 },
      { address: "B2", value: 1 },
    ]);
    expect(xml).toContain(
      '<c r="B3"><f t="shared" ref="B3:B4" si="0">A3*$C$1&amp;&quot;A1&quot;</f><v>0</v></c>',
    );
    expect(xml).toContain('<c r="B4"><f t="shared" si="0"/><v>0</v></c>');
  });

  it("that fill a range together are not broken up, but may be written over as a whole", async () => {
    const array =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B1">{1,2}</f><v>1</v></c><c r="B1"><v>2</v></c></row>';
    const part = written(array, [{ address: "B1", value: 5 }]);
    await expect(part).rejects.toMatchObject({ trouble: "protected" });
    const whole = await written(array, [
      { address: "A1", value: 5 },
      { address: "B1", value: 6 },
    ]);
    expect(whole).toBe(sheetXml('<row r="1"><c r="A1"><v>5</v></c><c r="B1"><v>6</v></c></row>'));
  });
});

describe("a protected sheet", () => {
  const styles =
    `<styleSheet xmlns="${mainNamespace}"><cellStyleXfs count="1"><xf><protection locked="0"/></xf></cellStyleXfs>` +
    '<cellXfs count="2"><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>';
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>';
  const open = (protection: string): FileWorkbook =>
    opened(sheetXml(rows, protection), { "xl/styles.xml": styles });

  it("lets open cells be written and locked ones be read", async () => {
    const workbook = open('<sheetProtection sheet="1"/>');
    await workbook.write("T", [{ address: "B1", value: 9 }]);
    await expect(
      workbook.write("T", [
        { address: "B1", value: 7 },
        { address: "A1", value: 7 },
      ]),
    ).rejects.toMatchObject({ trouble: "protected" });
    await expect(workbook.write("T", [{ address: "C5", value: 7 }])).rejects.toMatchObject({
      trouble: "protected",
    });
    expect(filledCells(await workbook.read("T"))).toEqual({ A1: 1, B1: 9 });
  });

  it("is not protected where the protection is off", async () => {
    const workbook = open('<sheetProtection sheet="0"/>');
    await workbook.write("T", [{ address: "A1", value: 7 }]);
    expect(filledCells(await workbook.read("T"))).toEqual({ A1: 7, B1: 2 });
  });
});

describe("a table of the sheet", () => {
  it("keeps its headers, which its own part names too, and lets its rows be written", async () => {
    const workbook = opened(sheetXml('<row r="1"><c r="B1" t="str"><v>Kurskod</v></c></row>'), {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships({ rId1: ["table", "/xl/tables/table1.xml"] }),
      "xl/tables/table1.xml": `<table xmlns="${mainNamespace}" ref="B1:C3"/>`,
    });
    const header = workbook.write("T", [{ address: "C1", value: "Annat" }]);
    await expect(header).rejects.toMatchObject({ trouble: "protected" });
    await workbook.write("T", [
      { address: "B2", value: "SVESVE01" },
      { address: "A1", value: 1 },
    ]);
    expect(filledCells(await workbook.read("T"))).toEqual({ A1: 1, B1: "Kurskod", B2: "SVESVE01" });
  });
});

describe("what cannot stand in a cell", () => {
  it("is refused where it is a text too long for Excel, and nothing is written", async () => {
    const workbook = opened(sheetXml(""));
    const writes = [
      { address: "A1", value: 1 },
      { address: "A2", value: "x".repeat(32_768) },
    ];
    await expect(workbook.write("T", writes)).rejects.toMatchObject({ trouble: "tooLarge" });
    expect((await workbook.read("T")).rowCount).toBe(0);
  });

  it("becomes Excel's error value where it is no finite number", async () => {
    const xml = await written("", [{ address: "A1", value: Infinity }]);
    expect(xml).toContain('<c r="A1" t="e"><v>#NUM!</v></c>');
  });
});

describe("whatever is written is read back", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
    fc.integer(),
    fc.boolean(),
  );
  const place = fc.record({ row: fc.nat(40), column: fc.nat(30) });

  it("on top of what was there, in one write or in many, also after the file is saved and opened", async () => {
    const batches = fc.array(fc.array(fc.record({ place, value: fc.option(cell) }), { maxLength: 8 }), {
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(batches, async (given) => {
        const workbook = opened(
          sheetXml('<row r="3"><c r="B3" s="1"><v>7</v></c></row><row r="9" spans="1:1"/>'),
        );
        const expected: Record<string, Cell> = { B3: 7 };
        for (const batch of given) {
          const writes = batch.map(({ place: at, value }) => ({ address: addressAt(at), value }));
          await workbook.write("T", writes);
          for (const { address, value } of writes) expected[address] = value;
        }
        const filled = Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== null));
        expect(filledCells(await openFileWorkbook(workbook.save()).read("T"))).toEqual(filled);
      }),
      { numRuns: 30 },
    );
  });
});
