import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { addinId } from "../../../src/workbook/xlsx/document-settings";
import { openFileWorkbook } from "../../../src/workbook/xlsx/file-workbook";

/** What the add-in keeps in a workbook, as Excel saves it: properties of a web extension. */

async function plainFile(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Komvux").getCell("A1").value = "Kurskod";
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const settings = new Map<string, unknown>([
  ["nackaVux.confirmations", { version: 1, salt: "0a".repeat(16), confirmations: [] }],
  ["nackaVux.list.courses", '{"title":"Kurser & nivåer <2026>"}'],
]);

/** The file as Excel leaves it where another add-in has its pane and settings in it. */
async function withOtherAddin(name = "other.theme", value = '"mörkt"'): Promise<Uint8Array> {
  const parts = unzipSync(await plainFile());
  const put = (part: string, xml: string) => (parts[part] = strToU8(xml));
  const edit = (part: string, end: string, item: string) =>
    put(part, strFromU8(parts[part] ?? new Uint8Array()).replace(end, item + end));
  const relations = "http://schemas.microsoft.com/office/2011/relationships";
  const packaging = "http://schemas.openxmlformats.org/package/2006/relationships";
  put(
    "xl/webextensions/webextension1.xml",
    `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{A}"><we:reference id="wa104" version="2.0.0.0" store="sv-SE" storeType="OMEX"/><we:properties><we:property name="${name}" value="${value.replaceAll('"', "&quot;")}"/></we:properties></we:webextension>`,
  );
  put(
    "xl/webextensions/taskpanes.xml",
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>',
  );
  put(
    "xl/webextensions/_rels/taskpanes.xml.rels",
    `<Relationships xmlns="${packaging}"><Relationship Id="rId1" Type="${relations}/webextension" Target="webextension1.xml"/></Relationships>`,
  );
  edit(
    "_rels/.rels",
    "</Relationships>",
    `<Relationship Id="rId99" Type="${relations}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>`,
  );
  edit(
    "[Content_Types].xml",
    "</Types>",
    '<Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/><Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>',
  );
  return zipSync(parts);
}

function saved(bytes: Uint8Array, kept: ReadonlyMap<string, unknown>): Uint8Array {
  const file = openFileWorkbook(bytes);
  file.putSettings(kept);
  return file.save();
}

test("a file without settings has none, and stays byte for byte where none are put", async () => {
  const bytes = await plainFile();
  expect(openFileWorkbook(bytes).settings().size).toBe(0);
  expect(saved(bytes, new Map())).toEqual(bytes);
});

test("settings that are put are read back, and the package says where they are, as Excel's does", async () => {
  const bytes = saved(await plainFile(), settings);
  expect([...openFileWorkbook(bytes).settings()]).toEqual([...settings]);
  const parts = unzipSync(bytes);
  const text = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  expect(text("_rels/.rels")).toContain("relationships/webextensiontaskpanes");
  expect(text("[Content_Types].xml")).toContain("application/vnd.ms-office.webextension+xml");
  expect(text("xl/webextensions/webextension1.xml")).toContain('<we:property name="nackaVux.list.courses"');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  expect(book.getWorksheet("Komvux")?.getCell("A1").value).toBe("Kurskod");
});

test("settings that are put again take the place of those before", async () => {
  const once = saved(await plainFile(), settings);
  const again = saved(once, new Map([["nackaVux.sheet.Komvux", { halfYear: "2026H1" }]]));
  expect([...openFileWorkbook(again).settings()]).toEqual([
    ["nackaVux.sheet.Komvux", { halfYear: "2026H1" }],
  ]);
  expect(Object.keys(unzipSync(again)).filter((part) => /webextension\d/.test(part))).toHaveLength(1);
});

test("another add-in's pane and settings stay as they are, and are none of ours", async () => {
  const bytes = await withOtherAddin();
  const before = unzipSync(bytes)["xl/webextensions/webextension1.xml"];
  expect(openFileWorkbook(bytes).settings().size).toBe(0);
  const after = saved(bytes, settings);
  expect([...openFileWorkbook(after).settings()]).toEqual([...settings]);
  const parts = unzipSync(after);
  expect(parts["xl/webextensions/webextension1.xml"]).toEqual(before);
  expect(
    strFromU8(parts["xl/webextensions/taskpanes.xml"] ?? new Uint8Array()).match(/webextensionref/g),
  ).toHaveLength(2);
});

test("what Excel saved under another id, as of an add-in from a catalogue, is ours by its name", async () => {
  const bytes = await withOtherAddin("nackaVux.sheet.Komvux", '{"halfYear":"2026H1"}');
  expect([...openFileWorkbook(bytes).settings()]).toEqual([
    ["nackaVux.sheet.Komvux", { halfYear: "2026H1" }],
  ]);
});

test("a part of our own is named as the manifest names the add-in", async () => {
  expect(await readFile("manifest.xml", "utf8")).toContain(`<Id>${addinId}</Id>`);
});

test("a value that is no JSON is as if it were not there", async () => {
  expect(openFileWorkbook(await withOtherAddin("nackaVux.confirmations", "{trasig")).settings().size).toBe(0);
});
