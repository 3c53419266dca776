import type { TableArea } from "../../engine/sheet-fill";
import { parseRange } from "./address";
import { rangeText } from "./cell-xml";
import { readRelationships } from "./relationships";
import { scanPart } from "./scan-part";
import type { Splice } from "./splice";
import type { ZipPackage } from "./zip-package";

/** A table of a sheet (Excel's own "tabell"): where it lies, and where its part says so. */
export interface SheetTable extends TableArea {
  readonly part: string;
  readonly name: string;
  readonly headerRows: number;
  /** Offsets of the table's own range and of its filter's; the filter leaves the totals out. */
  readonly ref: { readonly start: number; readonly end: number };
  readonly filterRef: { readonly start: number; readonly end: number } | undefined;
}

/** The tables of a sheet part. One whose range cannot be read is left out. */
export function readSheetTables(parts: ZipPackage, sheetPart: string): SheetTable[] {
  return readRelationships(parts, sheetPart).flatMap(({ kind, target }) => {
    const found = kind === "table" ? readTable(parts, target) : undefined;
    return found === undefined ? [] : [found];
  });
}

function readTable(parts: ZipPackage, part: string): SheetTable | undefined {
  const entry = parts.get(part);
  let table: SheetTable | undefined;
  if (entry === undefined) return undefined;
  scanPart(entry, {
    open(tag) {
      const extent = tag.extentOf("ref");
      const range = parseRange(tag.attribute("ref") ?? "");
      if (extent === undefined || range === undefined) return;
      const ref = { start: extent.valueStart, end: extent.valueEnd };
      if (tag.name === "table") {
        const headerRows = Number(tag.attribute("headerRowCount") ?? 1);
        const totalRows = Number(tag.attribute("totalsRowCount") ?? 0);
        const name = tag.attribute("displayName") ?? tag.attribute("name") ?? "";
        table = { ...range, part, name, headerRows, totalRows, ref, filterRef: undefined };
      } else if (tag.name === "autoFilter" && table !== undefined) {
        table = { ...table, filterRef: ref };
      }
    },
    close() {
      // The ranges stand in opening tags.
    },
  });
  return table;
}

/** The changes to a table's part that make it reach down to `bottom`. */
export function growTable(table: SheetTable, bottom: number): Splice[] {
  const insert = rangeText({ ...table, bottom });
  return [table.ref, table.filterRef].flatMap((extent) =>
    extent === undefined ? [] : [{ at: extent.start, remove: extent.end - extent.start, insert }],
  );
}
