import type { ListArea } from "../../engine/own-lists";
import type { ColumnList } from "../../engine/sheet-fill";
import { joinedLists, type OfferedList } from "../joined-lists";
import { listSource } from "../list-source";
import { parseRange } from "./address";
import { readDefinedNames } from "./defined-names";
import type { ListRule } from "./list-rules";
import type { WorkbookPart } from "./workbook-part";
import type { ZipPackage } from "./zip-package";

/** The texts of a range of a sheet, in its order; undefined for a sheet that is not there. */
export type TextsOf = (sheet: string, range: string) => Promise<readonly string[] | undefined>;

/** The drop-down lists of a table's columns, as `ListReader.lists` tells them. */
export async function readLists(
  parts: ZipPackage,
  workbook: WorkbookPart,
  sheet: string,
  rules: readonly ListRule[],
  area: ListArea,
  textsOf: TextsOf,
): Promise<ReadonlyMap<number, ColumnList>> {
  const told = new Map<ListRule, OfferedList | undefined>();
  const lists = new Map<number, ColumnList>();
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const inRows = rules.filter((rule) => reaches(rule, column, area.firstRow, area.lastRow));
    const below = area.lastRow + 1;
    const found = inRows.length > 0 ? inRows : rules.filter((rule) => reaches(rule, column, below, below));
    for (const rule of found)
      if (!told.has(rule)) told.set(rule, await offered(rule, sheet, parts, workbook, textsOf));
    const list = joinedLists(found.map((rule) => told.get(rule)));
    if (list !== undefined) lists.set(column, list);
  }
  return lists;
}

function reaches({ ranges }: ListRule, column: number, firstRow: number, lastRow: number): boolean {
  return ranges.some(
    ({ top, left, bottom, right }) =>
      top <= lastRow && firstRow <= bottom && left <= column && column <= right,
  );
}

/** What a drop-down list offers; undefined where it cannot be told. */
async function offered(
  { formula, style, showsAlert }: ListRule,
  sheet: string,
  parts: ZipPackage,
  workbook: WorkbookPart,
  textsOf: TextsOf,
): Promise<OfferedList | undefined> {
  const advises = style !== "stop" || !showsAlert;
  let source = listSource(formula);
  if (source?.kind === "name") {
    const entry = parts.get(workbook.part);
    const named = entry && readDefinedNames(entry).get(source.name.toLowerCase());
    source = named === undefined ? undefined : listSource(named);
  }
  if (source?.kind === "values") return { values: source.values, exactCase: true, advises };
  if (source?.kind !== "range" || parseRange(source.range) === undefined) return undefined;
  const values = await textsOf(source.sheet ?? sheet, source.range);
  return values && { values, exactCase: false, advises };
}
