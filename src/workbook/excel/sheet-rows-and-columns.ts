import { columnLetters } from "../../engine/table";
import { pointsPerLine } from "../page-looks";
import type { SheetState } from "../port";
import { readKept } from "./sheet-page";

/** Excel's widths count digits of the usual font, of 7 pixels, with 5 beside them; Office.js wants points. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

const columnKeys = ["columnWidth", "wrapText", "verticalAlignment"] as const;

/** Rows asked for, or changed, in one sync. */
const rowsAtATime = 500;

/** Gives a column a width and wraps its texts: one sync to look, one to change. */
export async function setSheetColumn(
  worksheet: Excel.Worksheet,
  column: number,
  width: number,
): Promise<SheetState> {
  const letters = columnLetters(column);
  const format = worksheet.getRange(`${letters}:${letters}`).format;
  format.load(columnKeys.join(","));
  await worksheet.context.sync();
  const before = columnKeys.map((key) => format[key] as unknown);
  // A note stands where the line's other cells do, at the bottom of the row that it has made higher.
  wrapColumn(format, width, "Bottom");
  await worksheet.context.sync();
  return { [`column ${letters}`]: JSON.stringify(before) };
}

/** Queues a column's width and wrapping. */
export function wrapColumn(format: Excel.RangeFormat, width: number, vertical: "Top" | "Bottom"): void {
  format.columnWidth = pointsOf(width);
  format.wrapText = true;
  format.verticalAlignment = vertical;
}

/** Makes rows (from 1) high enough for so many lines: two syncs for every 500 rows. */
export async function growSheetRows(
  worksheet: Excel.Worksheet,
  rows: readonly { readonly row: number; readonly lines: number }[],
): Promise<SheetState> {
  const before: Record<string, string> = {};
  const several = rows.filter(({ lines }) => lines > 1);
  for (let from = 0; from < several.length; from += rowsAtATime) {
    const asked = several.slice(from, from + rowsAtATime);
    const ranges = asked.map(({ row }) => worksheet.getRange(`${row}:${row}`));
    for (const range of ranges) range.load("format/rowHeight");
    await worksheet.context.sync();
    asked.forEach(({ row, lines }, at) => {
      const was = ranges[at]?.format.rowHeight ?? Infinity;
      if (was >= lines * pointsPerLine) return;
      before[`row ${row}`] = JSON.stringify(was);
      worksheet.getRange(`${row}:${row}`).format.rowHeight = lines * pointsPerLine;
    });
    await worksheet.context.sync();
  }
  return before;
}

/** Brings back what columns and rows were like; what the state does not tell of stays. */
export async function restoreRowsAndColumns(worksheet: Excel.Worksheet, state: SheetState): Promise<void> {
  let queued = 0;
  for (const [key, text] of Object.entries(state)) {
    const [, kind, place] = /^(column|row) ([A-Z]{1,3}|[1-9]\d{0,6})$/.exec(key) ?? [];
    const value = readKept(text);
    if (place === undefined) continue;
    const { format } = worksheet.getRange(`${place}:${place}`);
    if (kind === "row" && typeof value === "number") format.rowHeight = value;
    if (kind === "column" && Array.isArray(value)) restoreColumn(format, value);
    if (++queued % rowsAtATime === 0) await worksheet.context.sync();
  }
}

/** Excel says null of what differs within the column: that stays as it is. */
function restoreColumn(format: Excel.RangeFormat, [width, wrap, vertical]: readonly unknown[]): void {
  if (typeof width === "number") format.columnWidth = width;
  if (typeof wrap === "boolean") format.wrapText = wrap;
  if (typeof vertical === "string") format.verticalAlignment = vertical as Excel.VerticalAlignment;
}
