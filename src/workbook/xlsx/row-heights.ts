import { pointsPerLine } from "../page-looks";
import type { SheetState } from "../port";
import { scanPart } from "./scan-part";
import { SheetPosition } from "./sheet-position";
import type { Splice } from "./splice";
import type { XmlTag } from "./xml-tag";
import type { ZipEntry } from "./zip-directory";

const stateKey = (row: number): string => `row ${row}`;

/**
 * The changes that make rows (from 1) at least so many lines high, and what the rows said of their heights before; a
 * row that is higher stays as it is.
 */
export function rowHeights(
  sheet: ZipEntry,
  linesByRow: ReadonlyMap<number, number>,
): { readonly splices: Splice[]; readonly before: SheetState } {
  const splices: Splice[] = [];
  const before: Record<string, string | null> = {};
  eachRow(sheet, (row, tag) => {
    const lines = linesByRow.get(row);
    const height = (lines ?? 1) * pointsPerLine;
    if (lines === undefined || lines < 2 || Number(tag.attribute("ht") ?? 0) >= height) return;
    const { cuts, text } = heightOf(tag);
    before[stateKey(row)] = text;
    splices.push(...cuts, { at: insideOf(tag), remove: 0, insert: ` ht="${height}" customHeight="1"` });
  });
  return { splices, before };
}

/** The changes that bring back what rows said of their heights. */
export function rowHeightsBefore(sheet: ZipEntry, state: SheetState): Splice[] {
  const splices: Splice[] = [];
  eachRow(sheet, (row, tag) => {
    const text = state[stateKey(row)];
    if (text === undefined) return;
    splices.push(...heightOf(tag).cuts);
    if (text !== null && text !== "") splices.push({ at: insideOf(tag), remove: 0, insert: text });
  });
  return splices;
}

/** Where an attribute can be added. */
function insideOf(tag: XmlTag): number {
  return tag.end - (tag.empty ? 2 : 1);
}

function heightOf(tag: XmlTag): { readonly cuts: Splice[]; readonly text: string } {
  const extents = [tag.extentOf("ht"), tag.extentOf("customHeight")].flatMap((extent) => extent ?? []);
  const written = (["ht", "customHeight"] as const).flatMap((name) => {
    const value = tag.attribute(name);
    return value === undefined ? [] : [` ${name}="${value}"`];
  });
  return {
    cuts: extents.map(({ start, end }) => ({ at: start, remove: end - start, insert: "" })),
    text: written.join(""),
  };
}

function eachRow(sheet: ZipEntry, visit: (row: number, tag: XmlTag) => void): void {
  const position = new SheetPosition();
  scanPart(sheet, {
    open(tag) {
      if (tag.name !== "row") return;
      position.openRow(tag);
      visit(position.row + 1, tag);
    },
    close() {
      // A row's height stands in its opening tag.
    },
  });
}
