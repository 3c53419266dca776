import type { SheetLayout } from "../../engine/sheet-fill";
import { lastRow } from "../address";
import type { LayoutArea } from "../port";
import { columnStretches, type Stretch } from "./column-stretches";
import { readRows } from "./read-rows";
import { rangeAddress } from "./sheet-marks";

/** How many stretches of rows are asked about in one sync; four such syncs find any row of a sheet. */
const asksAtATime = 40;

/**
 * The layout of a protected sheet with what takes longer to find out there: Excel looks for no formulas in it, and its
 * locked cells must be known before anything is written.
 */
export async function protectedLayout(
  worksheet: Excel.Worksheet,
  area: LayoutArea,
  layout: SheetLayout,
): Promise<SheetLayout> {
  const formulas = await formulasByReading(worksheet, area);
  const open = [...layout.looks].flatMap(([column, { locked }]) => (locked ? [] : [column]));
  const firstLocked = open.length === 0 ? area.row : await firstLockedRow(worksheet, open, area.row);
  return { ...layout, formulas, ...(firstLocked !== undefined && { firstLocked }) };
}

/** The rows of each column that hold a formula, read cell by cell. */
async function formulasByReading(
  worksheet: Excel.Worksheet,
  { firstColumn, lastColumn }: LayoutArea,
): Promise<SheetLayout["formulas"]> {
  const { context } = worksheet;
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  await context.sync();
  const formulas = new Map<number, Set<number>>();
  if (used.isNullObject) return formulas;
  const { rowIndex: firstRow, rowCount } = used;
  const part = { firstRow, firstColumn, rowCount, columnCount: lastColumn - firstColumn + 1 };
  const { columns } = await readRows(worksheet, part, undefined, "formulas");
  for (const [at, cells] of columns.entries()) {
    const rows = cells.flatMap((cell, row) =>
      typeof cell === "string" && cell.startsWith("=") ? [firstRow + row] : [],
    );
    if (rows.length > 0) formulas.set(firstColumn + at, new Set(rows));
  }
  return formulas;
}

/** The first row from `row` on where one of the columns is locked; undefined where they are open to the sheet's end. */
async function firstLockedRow(
  worksheet: Excel.Worksheet,
  columns: readonly number[],
  row: number,
): Promise<number | undefined> {
  const stretches = columnStretches(columns);
  // Rows below `open` are known to be open, those from `closed` on hold a locked cell.
  let [open, closed] = [row, lastRow + 2];
  while (closed - open > 1) {
    const ends = partition(open, Math.min(closed, lastRow + 1));
    const at = await firstClosed(worksheet, stretches, open, ends);
    if (at < 0) return undefined;
    closed = (ends[at] ?? lastRow) + 1;
    const before = ends[at - 1];
    if (before !== undefined) open = before + 1;
    if (closed - open === 1) break;
  }
  return open;
}

/** Which of the stretches that begin with `top` and end with one of `ends` is the first with a locked cell; -1 for none. */
async function firstClosed(
  worksheet: Excel.Worksheet,
  stretches: readonly Stretch[],
  top: number,
  ends: readonly number[],
): Promise<number> {
  const { context } = worksheet;
  const asked = ends.map((bottom) =>
    stretches.map(({ left, right }) => {
      const { protection } = worksheet.getRange(rangeAddress({ top, left, bottom, right })).format;
      protection.load("locked");
      return protection;
    }),
  );
  await context.sync();
  return asked.findIndex((parts) => parts.some(({ locked }) => locked !== false));
}

/** Rows that divide those from `open` up to, not with, `closed`; the last of them is the last. */
function partition(open: number, closed: number): number[] {
  const step = Math.max(1, Math.ceil((closed - open) / asksAtATime));
  const ends: number[] = [];
  for (let end = open + step - 1; end < closed - 1; end += step) ends.push(end);
  return [...ends, closed - 1];
}
