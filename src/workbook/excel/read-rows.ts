import type { Pace } from "../../engine/pace";
import { GridColumns } from "./grid-columns";
import { officeErrorCode } from "./trouble-of";

/** A rectangle of a sheet, 0-based. */
export interface SheetPart {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Excel on the web answers at most 5 MB at a time, and every platform at most 5,000,000 cells. */
const bytesAtATime = 3_500_000;
const cellsAtATime = 4_000_000;

/** What a cell is taken to need before anything was read; 10,000 rows of 15 columns then come in one answer. */
const bytesPerCellAtFirst = 22;

/**
 * Reads a part of a sheet in as few answers as the host's limits allow: the first one of a careful size, the next
 * ones by what the cells were seen to need. An answer that is refused as too large is asked for again in halves.
 */
export async function readRows(
  sheet: Excel.Worksheet,
  part: SheetPart,
  pace?: Pace,
  what: "values" | "formulas" = "values",
): Promise<GridColumns> {
  const read = new GridColumns(part.columnCount);
  let bytesPerCell = bytesPerCellAtFirst;
  let most = part.rowCount;
  while (read.rowCount < part.rowCount) {
    const wanted = Math.min(most, rowsWithin(bytesPerCell, part.columnCount), part.rowCount - read.rowCount);
    const lines = await readOnce(sheet, part, read.rowCount, wanted, what);
    if (lines === undefined) {
      most = Math.floor(wanted / 2);
      continue;
    }
    read.add(lines);
    bytesPerCell = bytesSeen(lines, part.columnCount);
    if (pace?.due()) await pace.rest({ stage: "reading", done: read.rowCount, total: part.rowCount });
  }
  return read;
}

function rowsWithin(bytesPerCell: number, columnCount: number): number {
  const cells = Math.min(cellsAtATime, bytesAtATime / bytesPerCell);
  return Math.max(1, Math.floor(cells / columnCount));
}

/** The rows' values; undefined where they are too many for one answer. */
async function readOnce(
  sheet: Excel.Worksheet,
  part: SheetPart,
  from: number,
  rowCount: number,
  what: "values" | "formulas",
): Promise<unknown[][] | undefined> {
  const range = sheet.getRangeByIndexes(part.firstRow + from, part.firstColumn, rowCount, part.columnCount);
  try {
    const values = await linesOf(range, what);
    if (values !== null || rowCount === 1) return values ?? [[]];
  } catch (error) {
    if (officeErrorCode(error) !== "ResponsePayloadSizeLimitExceeded" || rowCount === 1) throw error;
  }
  return undefined;
}

/** A range's values or formulas, in one request; Excel gives null instead where it finds the range too large. */
async function linesOf(range: Excel.Range, what: "values" | "formulas"): Promise<unknown[][] | null> {
  range.load(what);
  await range.context.sync();
  return range[what];
}

/** Bytes that a cell took on average, with room for rows that are fuller than these. */
function bytesSeen(lines: readonly (readonly unknown[])[], columnCount: number): number {
  const step = Math.max(1, Math.floor(lines.length / 2_000));
  let bytes = 0;
  let cells = 0;
  for (let row = 0; row < lines.length; row += step) {
    for (const value of lines[row] ?? []) bytes += typeof value === "string" ? 3 + 2 * value.length : 12;
    cells += columnCount;
  }
  return Math.max(4, bytes / Math.max(1, cells));
}
