import type { SheetFill } from "../../engine/sheet-fill";
import { WorkbookError, type PutBack } from "../port";
import { CellWriter } from "./cell-writer";
import type { FileParts } from "./file-parts";
import { FillWrites } from "./fill-writes";
import { LikeRow } from "./like-row";
import { mustGrow, RangeGrowth } from "./range-growth";
import { scanPart } from "./scan-part";
import { growTable, readSheetTables } from "./sheet-tables";
import type { Splice } from "./splice";
import { together } from "./together";

/** Fills one sheet of a file, in one pass over its part; gives what puts back the parts that it changed. */
export function fillPart(file: FileParts, part: string, fill: SheetFill): PutBack {
  const writes = new FillWrites(fill);
  const { like, rows, columns } = writes.added;
  if (fill.changes.length === 0 && rows.length === 0) return () => Promise.resolve();
  file.requireNoTableHeader(part, writes);
  const likeRow = rows.length === 0 ? undefined : new LikeRow(like);
  const writer = new CellWriter(writes, likeRow, ({ formulas }) => writes.repeat(formulas));
  const growth = {
    like: likeRow === undefined ? -1 : like,
    bottom: writes.bottom,
    firstColumn: columns[0] ?? 0,
    lastColumn: columns.at(-1) ?? 0,
  };
  const ranges = new RangeGrowth(growth);
  scanPart(file.entry(part), together(writer, ranges));
  if (writer.isProtected) file.requireUnlocked(writer.styles);
  const edits = new Map<string, readonly Splice[]>([[part, [...writer.splices(), ...ranges.splices()]]]);
  for (const table of readSheetTables(file.zip, part).filter((area) => mustGrow(area, growth))) {
    if (writer.isProtected) throw new WorkbookError("protected", "a table grows in a protected sheet");
    if (table.totalRows > 0) throw new WorkbookError("protected", "totals of a table stand in the way");
    edits.set(table.part, growTable(table, growth.bottom));
  }
  const repeated = (likeRow?.formulas.size ?? 0) > 0;
  const before = file.zip.snapshot();
  file.editCells(edits, { seen: writer.formulas.seen, dropped: writer.formulas.dropped || repeated });
  const after = file.zip.snapshot();
  return () => Promise.resolve(file.zip.putBack(before, after));
}
