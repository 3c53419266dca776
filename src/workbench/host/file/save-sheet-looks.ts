import { pointsPerLine } from "../../../workbook/page-looks";
import type { NewSheet, PageSetup, PageText, PrintableWorkbook } from "../../../workbook/port";
import { areaAddress, maxRows } from "../model/area";
import type { PageLayout } from "../model/page-layout";
import type { SheetModel } from "../model/sheet-model";

/** A sheet that the file does not have, with its values. */
export function asNewSheet(sheet: SheetModel): NewSheet {
  const { row = 0, column = 0, rowCount = 0, columnCount = 0 } = sheet.usedArea() ?? {};
  const rows = Array.from({ length: row + rowCount }, (_, at) =>
    Array.from({ length: column + columnCount }, (__, of) => sheet.value(at, of)),
  );
  return {
    name: sheet.name,
    widths: Array.from({ length: column + columnCount }, (_, of) => charactersOf(sheet.columnWidth(of))),
    rows,
  };
}

/**
 * Saves what the add-in's notes change of a sheet's looks besides values: columns that wrap, rows that have grown, the
 * page set-up. `write` puts the values in between, so that they take the columns' formats.
 */
export async function saveSheetLooks(
  file: PrintableWorkbook,
  sheet: SheetModel,
  old: SheetModel | undefined,
  write: () => Promise<void>,
): Promise<void> {
  for (const [column, pixels] of old === undefined ? [] : sheet.columnWidths) {
    const wraps = sheet.style(maxRows - 1, column).wrap === true;
    if (wraps && old?.columnWidths.get(column) !== pixels)
      await file.setColumn(sheet.name, column, charactersOf(pixels));
  }
  await write();
  const grown = [...sheet.rowHeights].filter(([row, points]) => points > (old?.rowHeight(row) ?? Infinity));
  await file.growRows(
    sheet.name,
    grown.map(([row, points]) => ({ row: row + 1, lines: Math.round(points / pointsPerLine) })),
  );
  const { page } = sheet;
  if (page.zoom.horizontalFitToPages !== 1 || JSON.stringify(page) === JSON.stringify(old?.page)) return;
  await file.setPage(sheet.name, pageSetupOf(page));
}

/** Excel's widths count digits of 7 pixels, with 5 beside them. */
function charactersOf(pixels: number): number {
  return Math.max(1, Math.round((pixels - 5) / 7));
}

function pageSetupOf({ landscape, titleRows, printArea, texts }: PageLayout): PageSetup {
  const text = (where: "Header" | "Footer"): PageText => ({
    left: texts[`Left${where}`],
    center: texts[`Center${where}`],
    right: texts[`Right${where}`],
  });
  return {
    landscape,
    header: text("Header"),
    footer: text("Footer"),
    ...(titleRows && { titleRows: [titleRows.row + 1, titleRows.row + titleRows.rowCount] as const }),
    ...(printArea[0] && { printArea: areaAddress(printArea[0]) }),
  };
}
