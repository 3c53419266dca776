import type { CellLook, SheetLayout } from "../../engine/sheet-fill";
import type { LayoutArea } from "../port";
import { LayoutReader } from "./layout-reader";
import { readLists, type TextsOf } from "./read-lists";
import { readCellKinds } from "./read-cell-formats";
import { readSheetTables } from "./sheet-tables";
import { scanPart } from "./scan-part";
import { readUnlockedStyles } from "./unlocked-styles";
import type { WorkbookPart } from "./workbook-part";
import type { ZipEntry } from "./zip-directory";
import type { ZipPackage } from "./zip-package";

/** What filling must know of a sheet in a file besides its values. */
export async function readLayout(
  parts: ZipPackage,
  workbook: WorkbookPart,
  sheet: { readonly name: string; readonly part: string; readonly entry: ZipEntry },
  area: LayoutArea,
  textsOf: TextsOf,
): Promise<SheetLayout> {
  const styles = workbook.styles === undefined ? undefined : parts.get(workbook.styles);
  const kinds = readCellKinds(styles);
  const unlocked = readUnlockedStyles(styles);
  const reader = new LayoutReader(area, unlocked);
  scanPart(sheet.entry, reader);
  const rows = { ...area, firstRow: area.row, lastRow: area.row };
  const lists = await readLists(parts, workbook, sheet.name, reader.lists.found, rows, textsOf);
  const looks = new Map<number, CellLook>();
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const style = reader.style(column);
    const kind = kinds[Number(style)] ?? "general";
    looks.set(column, { kind, locked: !unlocked.has(style), ...lists.get(column) });
  }
  const { isProtected, formulas, merges } = reader;
  const firstLocked = isProtected ? reader.firstLocked : undefined;
  const tables = readSheetTables(parts, sheet.part);
  return { isProtected, formulas, looks, tables, merges, ...(firstLocked !== undefined && { firstLocked }) };
}
