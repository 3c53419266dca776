/**
 * Writes templates with all that a hand-in template may carry, for the tests of filling: as Excel writes them (by
 * hand), the same saved anew by LibreOffice, one by openpyxl and one by ExcelJS. Run: npx tsx scripts/make-template-fixtures.ts.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { packageOf } from "../test/workbook/xlsx/package-of";
import { picture, richHeaders, richTemplate } from "../test/workbook/xlsx/rich-template";

const folder = join(__dirname, "../test/workbook/xlsx/templates");

const openpyxlScript = `
import io, sys
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font, PatternFill, Protection
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo
book = Workbook()
sheet = book.active
sheet.title = "Mall"
codes = book.create_sheet("Koder")
codes.sheet_state = "hidden"
for row, text in enumerate(["1 - Klassrum", "2 - Distans", "3 - N\\u00e4rdistans"], 1):
    codes.cell(row, 1, text)
name = DefinedName("Forlaggningar", attr_text="Koder!$A$1:$A$3")
try:
    book.defined_names.append(name)
except AttributeError:
    book.defined_names["Forlaggningar"] = name
headers = ["Personnummer", "Kurskod", "Kursstart", "Po\\u00e4ng f\\u00f6r kursen", "Kursens f\\u00f6rl\\u00e4ggning", "Dubbelt"]
for column, header in enumerate(headers, 1):
    sheet.cell(4, column, header).font = Font(bold=True)
for row in range(5, 9):
    for column, form in enumerate(["@", "@", "yyyy-mm-dd", "0", "@"], 1):
        cell = sheet.cell(row, column)
        cell.number_format = form
        cell.protection = Protection(locked=False)
    sheet.cell(row, 6, "=IF(D%d=\\"\\",\\"\\",D%d*2)" % (row, row)).fill = PatternFill("solid", fgColor="DDEBF7")
listed = DataValidation(type="list", formula1="Forlaggningar", allow_blank=True)
listed.add("E5:E8")
sheet.add_data_validation(listed)
sheet.conditional_formatting.add("A5:E8", FormulaRule(formula=['$A5=""'], fill=PatternFill(bgColor="FFC7CE")))
sheet["A4"].comment = Comment("Tolv siffror", "Mallen")
sheet.freeze_panes = "A5"
sheet.print_area = "A1:F40"
sheet.print_title_rows = "4:4"
sheet.page_setup.orientation = "landscape"
sheet.oddHeader.left.text = "Nacka"
table = Table(displayName="Tabell1", ref="A4:F8")
table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
sheet.add_table(table)
book.save(sys.argv[1])
`;

/** The template as programs with ExcelJS in them write it. */
async function exceljsTemplate(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Mall", {
    views: [{ state: "frozen", ySplit: 4 }],
    pageSetup: { orientation: "landscape", printArea: "A1:F40", printTitlesRow: "4:4" },
    headerFooter: { oddHeader: "&LNacka&R&P" },
  });
  const codes = book.addWorksheet("Koder", { state: "hidden" });
  ["1 - Klassrum", "2 - Distans", "3 - Närdistans"].forEach(
    (code, at) => (codes.getCell(at + 1, 1).value = code),
  );
  book.definedNames.add("Koder!$A$1:$A$3", "Forlaggningar");
  sheet.mergeCells("A1:F2");
  sheet.getCell("A1").value = "Mall & anvisning";
  [...richHeaders, "Dubbelt"].forEach((header, at) => {
    const cell = sheet.getCell(4, at + 1);
    cell.value = header;
    cell.font = { bold: true };
  });
  sheet.getCell("A4").note = "Tolv siffror";
  for (let row = 5; row <= 8; row++) {
    ["@", "@", "yyyy-mm-dd", "0", "@"].forEach((form, at) => (sheet.getCell(row, at + 1).numFmt = form));
    sheet.getCell(row, 6).value = { formula: `IF(D${row}="","",D${row}*2)`, result: "" };
    sheet.getCell(row, 5).dataValidation = { type: "list", formulae: ["Forlaggningar"], allowBlank: true };
  }
  const style = { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } } } as const;
  sheet.addConditionalFormatting({
    ref: "A5:E8",
    rules: [{ type: "expression", priority: 1, formulae: ['$A5=""'], style }],
  });
  const image = book.addImage({ base64: Buffer.from(picture()).toString("base64"), extension: "png" });
  sheet.addImage(image, "H2:I4");
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function main(): Promise<void> {
  const excel = join(folder, "excel.xlsm");
  writeFileSync(excel, packageOf(richTemplate({ table: false, locked: true })));
  const withTable = join(folder, "excel-table.xlsm");
  writeFileSync(withTable, packageOf(richTemplate({ table: true, locked: false })));
  const scratch = mkdtempSync(join(tmpdir(), "templates-"));
  execFileSync("soffice", ["--headless", "--convert-to", "xlsx", "--outdir", scratch, withTable]);
  copyFileSync(join(scratch, "excel-table.xlsx"), join(folder, "libreoffice.xlsx"));
  execFileSync("/usr/bin/python3", ["-c", openpyxlScript, join(folder, "openpyxl.xlsx")]);
  writeFileSync(join(folder, "exceljs.xlsx"), await exceljsTemplate());
}

void main();
