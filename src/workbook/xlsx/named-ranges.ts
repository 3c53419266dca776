import type { NamedRange } from "../../engine/own-lists";
import { listSource } from "../list-source";
import type { SheetInfo } from "../port";
import { readFileNames } from "./defined-names";
import type { ZipEntry } from "./zip-directory";

/** The workbook's names that stand for cells of one of its sheets; hidden ones and those of one sheet are left out. */
export function readNamedRanges(workbook: ZipEntry, sheets: readonly SheetInfo[]): NamedRange[] {
  return readFileNames(workbook).flatMap(({ name, formula, isHidden, isLocal }) => {
    const source = isHidden || isLocal || name.startsWith("_xlnm.") ? undefined : listSource(formula);
    if (source?.kind !== "range" || source.sheet === undefined) return [];
    const sheet = sheets.find((known) => known.name.toLowerCase() === source.sheet?.toLowerCase());
    return sheet === undefined ? [] : [{ name, sheet: sheet.name, range: source.range.replaceAll("$", "") }];
  });
}
