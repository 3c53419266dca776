/**
 * Writes one small workbook with every writer at hand, for the tests of the file reader: ExcelJS, LibreOffice
 * (`soffice`), openpyxl (the system's python3), and two spellings by hand that Excel itself and SheetJS use.
 * Run: npx tsx scripts/make-reader-fixtures.ts. A writer that is not installed is left out, and said so.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { packageOf, partsOf, relationships } from "../test/workbook/xlsx/package-of";

const folder = join(__dirname, "../test/workbook/xlsx/fixtures");
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

async function byExcelJs(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = workbook.modified = new Date(Date.UTC(2026, 0, 1));
  workbook.addWorksheet("Tomt");
  const sheet = workbook.addWorksheet("Kurser & mer");
  workbook.addWorksheet("Koder", { state: "hidden" }).getCell("A1").value = "dold";
  sheet.getRow(3).values = [
    undefined,
    undefined,
    "Kurskod",
    "Poäng",
    "Start",
    "Klar",
    "Takt",
    "Anmärkning",
  ] as never;
  sheet.getCell("C4").value = "VÅRVÅR01";
  sheet.getCell("D4").value = 100;
  sheet.getCell("E4").value = 46_027;
  sheet.getCell("E4").numFmt = "yyyy-mm-dd";
  sheet.getCell("F4").value = true;
  sheet.getCell("G4").value = 0.125;
  sheet.getCell("H4").value = "rad ett\nrad två";
  sheet.getCell("C5").value = "0123";
  sheet.getCell("D5").value = { formula: "D4*2", result: 200 };
  sheet.getCell("F5").value = false;
  sheet.getCell("G5").value = { error: "#N/A" };
  sheet.getCell("H5").value = { richText: [{ text: "fet " }, { font: { bold: true }, text: "text" }] };
  sheet.getCell("H7").value = "  blanka & <tecken>  ";
  sheet.getCell("H40").numFmt = "0.00";
  await workbook.xlsx.writeFile(join(folder, file));
}

function byLibreOffice(from: string, file: string): void {
  const scratch = mkdtempSync(join(tmpdir(), "fixtures-"));
  execFileSync("soffice", ["--headless", "--convert-to", "xlsx", "--outdir", scratch, join(folder, from)]);
  copyFileSync(join(scratch, from), join(folder, file));
}

const openpyxlScript = `
import sys
from openpyxl import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
book = Workbook()
book.active.title = "Tomt"
sheet = book.create_sheet("Kurser & mer")
hidden = book.create_sheet("Koder")
hidden.sheet_state = "hidden"
hidden["A1"] = "dold"
for column, header in zip("CDEFGH", ["Kurskod", "Po\\u00e4ng", "Start", "Klar", "Takt", "Anm\\u00e4rkning"]):
    sheet[column + "3"] = header
for address, value in {
    "C4": "V\\u00c5RV\\u00c5R01", "D4": 100, "E4": 46027, "F4": True, "G4": 0.125, "H4": "rad ett\\nrad tv\\u00e5",
    "C5": "0123", "D5": 200, "F5": False, "G5": "#N/A", "H5": "fet text", "H7": "  blanka & <tecken>  ",
}.items():
    sheet[address] = value
sheet["E4"].number_format = "yyyy-mm-dd"
sheet["H40"].number_format = "0.00"
for column in "ABCDEFGHIJ":
    validation = DataValidation(type="whole", operator="greaterThan", formula1="0")
    validation.add(column + "1:" + column + "1048576")
    hidden.add_data_validation(validation)
book.save(sys.argv[1])
`;

function byOpenpyxl(file: string): void {
  execFileSync("/usr/bin/python3", ["-c", openpyxlScript, join(folder, file)]);
}

/** As Excel may spell it: a prefix on every element, attributes in another order, CDATA, entities, rich text. */
function withPrefixes(file: string): void {
  const strings = [
    "<x:t>Kurskod</x:t>", "<x:t>Po&#228;ng</x:t>", "<x:t>Start</x:t>", "<x:t><![CDATA[Klar]]></x:t>",
    "<x:t>Ta<!-- mitt i -->kt</x:t>", "<x:t>Anm&#xE4;rkning</x:t>", "<x:t>V&#xC5;RVÅR01</x:t>",
    '<x:t xml:space="preserve">rad ett\nrad två</x:t>',
    '<x:r><x:t xml:space="preserve">fet </x:t></x:r><x:r><x:rPr><x:b/></x:rPr><x:t>text</x:t></x:r><x:rPh sb="0" eb="1"><x:t>uttal</x:t></x:rPh>',
    '<x:t xml:space="preserve">  blanka &amp; &lt;tecken&gt;  </x:t>', "<x:t>0123</x:t>", "<x:t>dold</x:t>",
  ]; // prettier-ignore
  const header = [0, 1, 2, 3, 4, 5].map(
    (index) => `<x:c t="s" r="${"CDEFGH"[index]}3"><x:v>${index}</x:v></x:c>`,
  );
  const data =
    `<x:row spans="3:8" r="3">${header.join("")}</x:row>` +
    '<x:row r="4"><x:c t="s" r="C4"><x:v>6</x:v></x:c><x:c r="D4"><x:v>1E2</x:v></x:c><x:c s="1" r="E4"><x:v>46027</x:v></x:c>' +
    '<x:c t="b" r="F4"><x:v>1</x:v></x:c><x:c r="G4"><x:v>0.125</x:v></x:c><x:c t="s" r="H4"><x:v>7</x:v></x:c></x:row>' +
    '<x:row r="5"><x:c t="s" r="C5"><x:v>10</x:v></x:c><x:c r="D5"><x:f>D4*2</x:f><x:v>200</x:v></x:c><x:c t="b" r="F5"><x:v>0</x:v></x:c>' +
    '<x:c t="e" r="G5"><x:v>#N/A</x:v></x:c><x:c t="s" r="H5"><x:v>8</x:v></x:c></x:row>' +
    '<x:row r="7"><x:c t="s" r="H7"><x:v>9</x:v></x:c></x:row><x:row r="40"><x:c s="1" r="H40"/></x:row>';
  const sheet = (content: string): string =>
    `<?xml version="1.0"?>\r\n<x:worksheet xmlns:x="${main}"><x:sheetData>${content}</x:sheetData></x:worksheet>`;
  const parts = partsOf(sheet(""), {
    "xl/sharedStrings.xml": `<x:sst xmlns:x="${main}">${strings.map((item) => `<x:si>${item}</x:si>`).join("")}</x:sst>`,
    "xl/styles.xml":
      `<x:styleSheet xmlns:x="${main}"><x:fonts count="1"><x:font/></x:fonts><x:fills count="1"><x:fill><x:patternFill patternType="none"/></x:fill></x:fills>` +
      '<x:borders count="1"><x:border/></x:borders><x:cellStyleXfs count="1"><x:xf/></x:cellStyleXfs>' +
      '<x:cellXfs count="2"><x:xf/><x:xf numFmtId="14" applyNumberFormat="1"/></x:cellXfs></x:styleSheet>',
    "xl/worksheets/sheet2.xml": sheet(data),
    "xl/worksheets/sheet3.xml": sheet('<x:row r="1"><x:c t="s" r="A1"><x:v>11</x:v></x:c></x:row>'),
    "xl/workbook.xml":
      `<x:workbook xmlns:x="${main}" xmlns:rel="${office}"><x:workbookPr date1904="false"/><x:sheets>` +
      '<x:sheet rel:id="rId1" sheetId="1" name="Tomt"/><x:sheet rel:id="rId3" sheetId="2" name="Kurser &amp; mer"/>' +
      '<x:sheet rel:id="rId4" sheetId="3" name="Koder" state="hidden"/></x:sheets></x:workbook>',
    "xl/_rels/workbook.xml.rels": relationships({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["sharedStrings", "sharedStrings.xml"],
      rId3: ["worksheet", "worksheets/sheet2.xml"],
      rId4: ["worksheet", "worksheets/sheet3.xml"],
      rId5: ["styles", "styles.xml"],
    }),
  });
  writeFileSync(join(folder, file), packageOf(parts));
}

/** As programs that write by hand do: no addresses, texts in the cells, absolute targets, no styles. */
function withoutAddresses(file: string): void {
  const text = (value: string): string =>
    `<c t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
  const rows = [
    "", "",
    `<c/><c/>${["Kurskod", "Poäng", "Start", "Klar", "Takt", "Anmärkning"].map(text).join("")}`,
    `<c/><c/><c t="str"><v>VÅRVÅR01</v></c><c t="n"><v>100</v></c><c><v>46027</v></c><c t="b"><v>1</v></c><c><v>.125</v></c>${text("rad ett\nrad två")}`,
    `<c/><c/>${text("0123")}<c><v>200</v></c><c/><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="inlineStr"><is><r><t xml:space="preserve">fet </t></r><r><t>text</t></r></is></c>`,
    "",
    `<c/><c/><c/><c/><c/><c/><c/>${text("  blanka &amp; &lt;tecken&gt;  ")}`,
  ]; // prettier-ignore
  const sheet = (content: string): string =>
    `<worksheet xmlns="${main}"><sheetData>${content}</sheetData></worksheet>`;
  const parts = partsOf(sheet(""), {
    "xl/worksheets/sheet2.xml": sheet(rows.map((cells) => `<row>${cells}</row>`).join("")),
    "xl/worksheets/sheet3.xml": sheet(`<row>${text("dold")}</row>`),
    "_rels/.rels": relationships({ rId1: ["officeDocument", "/xl/workbook.xml"] }),
    "xl/workbook.xml":
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Tomt" sheetId="1" r:id="rId1"/>` +
      '<sheet name="Kurser &amp; mer" sheetId="2" r:id="rId2"/><sheet name="Koder" sheetId="3" state="hidden" r:id="rId3"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": relationships({
      rId1: ["worksheet", "/xl/worksheets/sheet1.xml"],
      rId2: ["worksheet", "/xl/worksheets/sheet2.xml"],
      rId3: ["worksheet", "/xl/worksheets/sheet3.xml"],
    }),
  });
  writeFileSync(join(folder, file), packageOf(parts));
}

function where(writer: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    console.warn(`${writer}: left out (${error instanceof Error ? error.message.split("\n")[0] : "failed"})`);
  }
}

async function run(): Promise<void> {
  await byExcelJs("exceljs.xlsx");
  where("LibreOffice", () => byLibreOffice("exceljs.xlsx", "libreoffice.xlsx"));
  where("openpyxl", () => byOpenpyxl("openpyxl.xlsx"));
  withPrefixes("prefixes.xlsx");
  withoutAddresses("no-addresses.xlsx");
}

void run();
