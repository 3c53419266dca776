import type { CellLook, ColumnList, SheetLayout } from "../../engine/sheet-fill";
import type { LayoutArea } from "../port";
import { listSource } from "../list-source";
import { parseRange, type CellRange } from "./address";
import { readDefinedNames } from "./defined-names";
import { LayoutReader } from "./layout-reader";
import type { ListRule } from "./list-rules";
import { readCellKinds } from "./read-cell-formats";
import { readSheetTables } from "./sheet-tables";
import { scanPart } from "./scan-part";
import { readUnlockedStyles } from "./unlocked-styles";
import type { WorkbookPart } from "./workbook-part";
import type { ZipEntry } from "./zip-directory";
import type { ZipPackage } from "./zip-package";

/** The texts of a range of a sheet, in its order; undefined for a sheet that is not there. */
export type TextsOf = (sheet: string, range: string) => Promise<readonly string[] | undefined>;

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
  const lists = await readLists(parts, workbook, sheet.name, reader.lists.found, area, textsOf);
  const looks = new Map<number, CellLook>();
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const style = reader.style(column);
    const kind = kinds[Number(style)] ?? "general";
    looks.set(column, { kind, locked: !unlocked.has(style), ...lists.get(column) });
  }
  const { isProtected, formulas } = reader;
  const firstLocked = isProtected ? reader.firstLocked : undefined;
  const tables = readSheetTables(parts, sheet.part);
  return { isProtected, formulas, looks, tables, ...(firstLocked !== undefined && { firstLocked }) };
}

/** The drop-down lists of one row's cells, by column; a column without one, or whose list cannot be told, is absent. */
export async function readLists(
  parts: ZipPackage,
  workbook: WorkbookPart,
  sheet: string,
  rules: readonly ListRule[],
  area: LayoutArea,
  textsOf: TextsOf,
): Promise<ReadonlyMap<number, ColumnList>> {
  const lists = new Map<number, ColumnList>();
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const rule = rules.find(({ ranges }) => ranges.some((range) => holds(range, area.row, column)));
    const list = rule && (await offered(rule.formula, sheet, parts, workbook, textsOf));
    if (list === undefined || rule === undefined) continue;
    const advises = rule.style !== "stop" || !rule.showsAlert;
    lists.set(column, { list: list.values, listRule: { advises, exactCase: list.exactCase } });
  }
  return lists;
}

function holds({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

interface Offered {
  readonly values: readonly string[];
  readonly exactCase: boolean;
}

/** What a drop-down list offers; undefined where it cannot be told. */
async function offered(
  formula: string,
  sheet: string,
  parts: ZipPackage,
  workbook: WorkbookPart,
  textsOf: TextsOf,
): Promise<Offered | undefined> {
  let source = listSource(formula);
  if (source?.kind === "name") {
    const entry = parts.get(workbook.part);
    const named = entry && readDefinedNames(entry).get(source.name.toLowerCase());
    source = named === undefined ? undefined : listSource(named);
  }
  if (source?.kind === "values") return { values: source.values, exactCase: true };
  if (source?.kind !== "range" || parseRange(source.range) === undefined) return undefined;
  const values = await textsOf(source.sheet ?? sheet, source.range);
  return values && { values, exactCase: false };
}
