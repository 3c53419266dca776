import { parseRange, type CellRange } from "./address";
import { readRelationships } from "./relationships";
import { scanPart } from "./scan-part";
import type { ZipPackage } from "./zip-package";

/**
 * Where the header rows of a sheet's tables (Excel's own "tabell") stand. A table names its columns in a part of its
 * own, and Excel takes a file where the two differ for damaged.
 */
export function readTableHeaders(parts: ZipPackage, sheetPart: string): CellRange[] {
  const headers: CellRange[] = [];
  for (const { kind, target } of readRelationships(parts, sheetPart)) {
    const entry = kind === "table" ? parts.get(target) : undefined;
    if (entry === undefined) continue;
    scanPart(entry, {
      open(tag) {
        if (tag.name !== "table" || tag.attribute("headerRowCount") === "0") return;
        const range = parseRange(tag.attribute("ref") ?? "");
        if (range !== undefined) headers.push({ ...range, bottom: range.top });
      },
      close() {
        // The table's extent stands in its opening tag.
      },
    });
  }
  return headers;
}
