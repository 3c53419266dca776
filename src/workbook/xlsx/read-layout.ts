import type { CellLook, SheetLayout } from "../../engine/sheet-fill";
import type { LayoutArea } from "../port";
import { listSource } from "../list-source";
import { parseRange } from "./address";
import { readDefinedNames } from "./defined-names";
import { LayoutReader, type ListRule } from "./layout-reader";
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
  const looks = new Map<number, CellLook>();
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const style = reader.style(column);
    const rule = reader.lists.find(({ ranges }) =>
      ranges.some(
        (range) =>
          range.top <= area.row && area.row <= range.bottom && range.left <= column && column <= range.right,
      ),
    );
    const list = rule && (await offered(rule.formula, sheet.name, parts, workbook, textsOf));
    const look = { kind: kinds[Number(style)] ?? "general", locked: !unlocked.has(style) } as const;
    looks.set(column, list === undefined || rule === undefined ? look : { ...look, ...listed(list, rule) });
  }
  const { isProtected, formulas } = reader;
  const firstLocked = isProtected ? reader.firstLocked : undefined;
  const tables = readSheetTables(parts, sheet.part);
  return { isProtected, formulas, looks, tables, ...(firstLocked !== undefined && { firstLocked }) };
}

function listed({ values, exactCase }: Offered, { advises }: ListRule): Pick<CellLook, "list" | "listRule"> {
  return { list: values, listRule: { advises, exactCase } };
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
