import { cellKind } from "../../engine/cell-kind";
import type { CellLook, MergedArea, SheetLayout } from "../../engine/sheet-fill";
import { lastRow } from "../address";
import { WorkbookError, type LayoutArea } from "../port";
import { joinedLists } from "../joined-lists";
import { askForOffered } from "./offered-list";
import { placeOf, rangePlace } from "./range-place";

/** What filling must know of a sheet that is open in Excel, in three syncs, and a fourth where lists stand in cells. */
export async function sheetLayout(worksheet: Excel.Worksheet, area: LayoutArea): Promise<SheetLayout> {
  const { context } = worksheet;
  const { row, firstColumn, lastColumn } = area;
  const cells = askForCells(worksheet, area);
  const looks = worksheet.getRangeByIndexes(row, firstColumn, 1, lastColumn - firstColumn + 1);
  looks.load("numberFormat");
  worksheet.protection.load("protected");
  worksheet.tables.load("items/showTotals");
  await context.sync();
  if (worksheet.isNullObject) throw new WorkbookError("sheetMissing");
  const isProtected = worksheet.protection.protected;
  const [formats = []] = looks.numberFormat as unknown[][];
  const ranges = worksheet.tables.items.map((table) => table.getRange());
  for (const range of ranges) range.load(rangePlace);
  // Excel refuses to look for formulas in some protected sheets; their cells are locked then.
  const formulas = isProtected ? undefined : askForFormulas(worksheet);
  const lists = cells.map(({ dataValidation }) =>
    dataValidation.type === "List" ? askForOffered(worksheet, dataValidation) : undefined,
  );
  await context.sync();
  const merges = await mergedAreas(worksheet, area);
  return {
    isProtected,
    ...(merges && { merges }),
    formulas: formulas === undefined ? new Map() : formulaRows(formulas),
    looks: new Map(
      cells.map(({ format }, at) => {
        const kind = cellKind(String(formats[at] ?? ""));
        const offer = lists[at];
        const look: CellLook = { kind, locked: format.protection.locked !== false };
        return [firstColumn + at, { ...look, ...(offer && joinedLists([offer()])) }];
      }),
    ),
    tables: ranges.map((range, at) => ({
      ...placeOf(range),
      totalRows: worksheet.tables.items[at]?.showTotals === true ? 1 : 0,
    })),
  };
}

function askForCells(
  worksheet: Excel.Worksheet,
  { row, firstColumn, lastColumn }: LayoutArea,
): Excel.Range[] {
  const cells: Excel.Range[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const cell = worksheet.getCell(row, column);
    cell.format.protection.load("locked");
    cell.dataValidation.load("type,rule,errorAlert");
    cells.push(cell);
  }
  return cells;
}

/** Merged cells from the row on. Excel refuses to tell of more than 512: then it is not known. */
async function mergedAreas(
  worksheet: Excel.Worksheet,
  { row, firstColumn, lastColumn }: LayoutArea,
): Promise<MergedArea[] | undefined> {
  const columns = lastColumn - firstColumn + 1;
  const below = worksheet.getRangeByIndexes(row, firstColumn, lastRow - row + 1, columns);
  const found = below.getMergedAreasOrNullObject();
  found.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  try {
    await worksheet.context.sync();
  } catch {
    return undefined;
  }
  return found.isNullObject ? [] : found.areas.items.map((range) => placeOf(range));
}

function askForFormulas(worksheet: Excel.Worksheet): Excel.RangeAreas {
  const areas = worksheet.getRange().getSpecialCellsOrNullObject("Formulas");
  areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return areas;
}

function formulaRows(found: Excel.RangeAreas): Map<number, Set<number>> {
  const formulas = new Map<number, Set<number>>();
  if (found.isNullObject) return formulas;
  for (const { rowIndex, columnIndex, rowCount, columnCount } of found.areas.items) {
    for (let column = columnIndex; column < columnIndex + columnCount; column++) {
      const rows = formulas.get(column) ?? new Set<number>();
      for (let row = rowIndex; row < rowIndex + rowCount; row++) rows.add(row);
      formulas.set(column, rows);
    }
  }
  return formulas;
}
