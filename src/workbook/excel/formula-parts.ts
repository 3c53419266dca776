import type { SheetPart } from "./read-rows";

/** More stretches of formulas than this on a sheet are read as one rectangle around them. */
const mostParts = 30;

const place = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * Where the sheets' formulas stand, in one sync; a sheet without formulas, or that is not there, has no part. Excel
 * refuses to look for formulas on some protected sheets: then everything that is used is a part.
 */
export async function formulaParts(sheets: readonly Excel.Worksheet[]): Promise<(readonly SheetPart[])[]> {
  const [first] = sheets;
  if (first === undefined) return [];
  const asked = sheets.map(askForFormulas);
  try {
    await first.context.sync();
    return asked.map(formulaPartsOf);
  } catch {
    const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load(place);
    await first.context.sync();
    return used.map((range) => (range.isNullObject ? [] : [partOf(range)]));
  }
}

/** Asks where the sheet's formulas stand; after the next sync `formulaPartsOf` tells. */
export function askForFormulas(sheet: Excel.Worksheet): Excel.RangeAreas {
  const areas = sheet.getRange().getSpecialCellsOrNullObject("Formulas");
  areas.load(
    "areaCount,areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
  );
  return areas;
}

export function formulaPartsOf(areas: Excel.RangeAreas): readonly SheetPart[] {
  if (areas.isNullObject) return [];
  const parts = areas.areas.items.map(partOf);
  return parts.length <= mostParts ? parts : [around(parts)];
}

function partOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): SheetPart {
  return { firstRow: rowIndex, firstColumn: columnIndex, rowCount, columnCount };
}

function around(parts: readonly SheetPart[]): SheetPart {
  const firstRow = Math.min(...parts.map((part) => part.firstRow));
  const firstColumn = Math.min(...parts.map((part) => part.firstColumn));
  const rowCount = Math.max(...parts.map((part) => part.firstRow + part.rowCount)) - firstRow;
  const columnCount = Math.max(...parts.map((part) => part.firstColumn + part.columnCount)) - firstColumn;
  return { firstRow, firstColumn, rowCount, columnCount };
}
