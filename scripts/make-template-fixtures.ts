/**
 * Writes templates with all that a hand-in template may carry, for the tests of filling: as Excel writes them (by
 * hand), the same saved anew by LibreOffice, and one by openpyxl. Run: npx tsx scripts/make-template-fixtures.ts.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageOf } from "../test/workbook/xlsx/package-of";
import { richTemplate } from "../test/workbook/xlsx/rich-template";

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

function main(): void {
  const excel = join(folder, "excel.xlsm");
  writeFileSync(excel, packageOf(richTemplate({ table: false, locked: true })));
  const withTable = join(folder, "excel-table.xlsm");
  writeFileSync(withTable, packageOf(richTemplate({ table: true, locked: false })));
  const scratch = mkdtempSync(join(tmpdir(), "templates-"));
  execFileSync("soffice", ["--headless", "--convert-to", "xlsx", "--outdir", scratch, withTable]);
  copyFileSync(join(scratch, "excel-table.xlsx"), join(folder, "libreoffice.xlsx"));
  execFileSync("/usr/bin/python3", ["-c", openpyxlScript, join(folder, "openpyxl.xlsx")]);
}

main();
