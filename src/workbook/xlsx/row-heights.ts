import { scanPart } from "./scan-part";
import { SheetPosition } from "./sheet-position";
import type { Splice } from "./splice";
import type { ZipEntry } from "./zip-directory";

/** Points that a line of text takes in the usual font. */
export const pointsPerLine = 15;

/** The changes that make rows (from 1) at least so many lines high; a row that is higher stays as it is. */
export function rowHeights(sheet: ZipEntry, linesByRow: ReadonlyMap<number, number>): Splice[] {
  const splices: Splice[] = [];
  const position = new SheetPosition();
  scanPart(sheet, {
    open(tag) {
      if (tag.name === "sheetData" || tag.name !== "row") return;
      position.openRow(tag);
      const lines = linesByRow.get(position.row + 1);
      const height = (lines ?? 1) * pointsPerLine;
      if (lines === undefined || lines < 2 || Number(tag.attribute("ht") ?? 0) >= height) return;
      const at = tag.end - (tag.empty ? 2 : 1);
      const old = [tag.extentOf("ht"), tag.extentOf("customHeight")].flatMap((extent) => extent ?? []);
      for (const { start, end } of old) splices.push({ at: start, remove: end - start, insert: "" });
      splices.push({ at, remove: 0, insert: ` ht="${height}" customHeight="1"` });
    },
    close() {
      // A row's height stands in its opening tag.
    },
  });
  return splices;
}
