import type { SheetFill } from "../../engine/sheet-fill";
import { mustGrow, type Growth } from "../grown-range";
import { WorkbookError, type PutBack } from "../port";
import { CellWriter } from "./cell-writer";
import type { FileParts } from "./file-parts";
import { FillWrites } from "./fill-writes";
import { LikeRow } from "./like-row";
import { RangeGrowth } from "./range-growth";
import { scanPart } from "./scan-part";
import { growTable, readSheetTables, type SheetTable } from "./sheet-tables";
import type { Splice } from "./splice";
import { together } from "./together";

/** Fills one sheet of a file, in one pass over its part; gives what puts back the parts that it changed. */
export function fillPart(file: FileParts, part: string, fill: SheetFill): PutBack {
  const writes = new FillWrites(fill);
  const { like, rows, columns, across } = writes.added;
  if (fill.changes.length === 0 && rows.length === 0) return () => Promise.resolve();
  file.requireNoTableHeader(part, writes);
  const growth = {
    like: rows.length === 0 ? -1 : like,
    bottom: writes.bottom,
    firstColumn: across?.left ?? columns[0] ?? 0,
    lastColumn: across?.right ?? columns.at(-1) ?? 0,
  };
  const tables = readSheetTables(file.zip, part);
  if (tables.some((table) => table.totalRows > 0 && mustGrow(aboveTotals(table, growth), growth))) {
    throw new WorkbookError("protected", "totals of a table stand in the way");
  }
  let { likeRow, writer, ranges } = scanned(file, part, new FillWrites(fill), growth, true);
  if (writer.isProtected && likeRow !== undefined) {
    // A protected sheet repeats no formulas or formats for anybody: the template has made ready what people may write.
    ({ likeRow, writer, ranges } = scanned(file, part, new FillWrites(fill), growth, false));
  }
  if (writer.isProtected) file.requireUnlocked(writer.styles);
  const edits = new Map<string, readonly Splice[]>([[part, [...writer.splices(), ...ranges.splices()]]]);
  for (const table of tables.filter((area) => mustGrow(area, growth))) {
    if (writer.isProtected) throw new WorkbookError("protected", "a table grows in a protected sheet");
    edits.set(table.part, growTable(table, growth.bottom));
  }
  const repeated = (likeRow?.formulas.size ?? 0) > 0;
  const before = file.zip.snapshot();
  file.editCells(edits, { seen: writer.formulas.seen, dropped: writer.formulas.dropped || repeated });
  const after = file.zip.snapshot();
  return () => Promise.resolve(file.zip.putBack(before, after));
}

function scanned(file: FileParts, part: string, writes: FillWrites, growth: Growth, repeats: boolean) {
  const { like, rows } = writes.added;
  const likeRow = rows.length === 0 ? undefined : new LikeRow(like);
  const writer = new CellWriter(writes, likeRow, (row) => {
    if (!repeats) return;
    writes.repeat(row.formulas);
    writes.dress(row.columns);
  });
  const ranges = new RangeGrowth(growth);
  scanPart(file.entry(part), together(writer, ranges));
  return { likeRow: repeats ? likeRow : undefined, writer, ranges };
}

/** The part of a table that new rows can stand in without growing it. */
function aboveTotals(table: SheetTable, { like }: Growth): SheetTable {
  const lastFilled = table.bottom - table.totalRows;
  return { ...table, bottom: Math.min(table.bottom, Math.max(like, lastFilled)) };
}
