import { type Pace, unhurried } from "../../engine/pace";
import type { AddedRows, SheetFill } from "../../engine/sheet-fill";
import { HalfFilled, WorkbookError, type PutBack, type WorkbookTrouble } from "../port";
import { columnStretches } from "./column-stretches";
import { fillGround, type FillGround } from "./fill-ground";
import { putBackFill } from "./put-back-fill";
import { rangeAddress } from "./sheet-marks";
import { troubleOf } from "./trouble-of";
import { typedValue } from "./typed-value";
import { groupedByBytes, type ValueBlock } from "./value-blocks";
import { writeBlocks } from "./write-blocks";

/** Bytes of writes sent at once; Excel on the web takes 5 MB. */
const bytesAtATime = 3_500_000;
/** Office.js cuts what is larger into pieces of this size itself, at the cost of three more objects a piece. */
const cellsAtATime = 1_500;

/** Puts back what was there; takes the sheet of a new request: those of an ended one are no longer tracked. */
export type PutBackIn = (worksheet: Excel.Worksheet) => Promise<void>;

/**
 * Fills the sheet that is open in Excel: a few syncs to look, then one for each 3.5 MB. The template row's formats,
 * formulas and validations come first, in the same request as the first values: copying them afterwards would copy
 * the row's values over the new ones. Where Excel stops half-way, what was there is put back before the error goes on;
 * where Excel refuses that too, it goes on as `HalfFilled` with what `later` makes of the way back.
 */
export async function fillSheet(
  worksheet: Excel.Worksheet,
  fill: SheetFill,
  later: (putBack: PutBackIn) => PutBack,
  pace: Pace = unhurried,
): Promise<PutBackIn> {
  const ground = await fillGround(worksheet, fill);
  const { added } = fill;
  const putBack: PutBackIn = (sheet) => putBackFill(sheet, fill, ground);
  const groups = groupedByBytes(
    [...ground.changed, ...(added === undefined ? [] : addedBlocks(added))],
    bytesAtATime,
  );
  const total = groups.reduce((sum, group) => sum + group.length, 0);
  const written: ValueBlock[] = [];
  try {
    if (pace.due()) await pace.rest({ stage: "writing", done: 0, total });
    if (added !== undefined && !ground.isProtected) copyLook(worksheet, added, ground);
    for (const { name, to } of ground.tables) worksheet.tables.getItem(name).resize(to);
    for (const group of groups) {
      if (written.length > 0 && pace.due())
        await pace.rest({ stage: "writing", done: written.length, total });
      await writeBlocks(worksheet, group);
      written.push(...group);
    }
  } catch (error) {
    const trouble = troubleCode(error);
    // Excel has then not begun with what it refuses, and nothing was written before it.
    if (written.length === 0 && trouble !== undefined && refusedWhole.has(trouble)) throw error;
    const refusal = await putBack(worksheet).then(
      () => undefined,
      (second: unknown) => troubleCode(second) ?? "host",
    );
    if (refusal === undefined) throw error;
    throw new HalfFilled(trouble ?? refusal, rowsOf(written), later(putBack));
  }
  return putBack;
}

/** What Excel says to a request that it does not begin with. */
const refusedWhole: ReadonlySet<WorkbookTrouble> = new Set(["cellEditing", "tooLarge"]);

/** The trouble that Excel's error is; undefined for what is no error of Excel's, such as being stopped. */
function troubleCode(error: unknown): WorkbookTrouble | undefined {
  const known = troubleOf(error);
  return known instanceof WorkbookError ? known.trouble : undefined;
}

/** The rows of rectangles, from 1. */
function rowsOf(blocks: readonly ValueBlock[]): number[] {
  const rows = new Set<number>();
  for (const { range } of blocks) for (let row = range.top; row <= range.bottom; row++) rows.add(row + 1);
  return [...rows].sort((a, b) => a - b);
}

/** Lets the new rows look and compute like the template's row; its own cells, and rows it has dressed, stay as they are. */
function copyLook(
  worksheet: Excel.Worksheet,
  added: AddedRows,
  { dressed, blank, prepared, marks }: FillGround,
): void {
  const { like, rows } = added;
  const top = Math.max(added.first, like + 1, (prepared?.bottom ?? -1) + 1);
  const bottom = added.first + rows.length - 1;
  prepared?.dress(worksheet);
  if (bottom < top) return;
  marks.lift();
  for (const { left, right } of dressed) {
    const target = worksheet.getRange(rangeAddress({ top, left, bottom, right }));
    target.copyFrom(rangeAddress({ top: like, left, bottom: like, right }), "All");
  }
  for (const { left, right } of blank)
    worksheet.getRange(rangeAddress({ top, left, bottom, right })).clear("Contents");
  marks.lay(worksheet);
}

/** The rows as rectangles of columns side by side, each small enough to be sent alone. */
function addedBlocks({ first, columns, rows }: AddedRows): ValueBlock[] {
  const rowsAtATime = Math.max(1, Math.floor(cellsAtATime / Math.max(1, columns.length)));
  const blocks: ValueBlock[] = [];
  for (let from = 0; from < rows.length; from += rowsAtATime) {
    const part = rows.slice(from, from + rowsAtATime);
    for (const { left, right } of columnStretches(columns)) {
      const at = columns.indexOf(left);
      let bytes = 500;
      const values = part.map((cells) => {
        const line = cells.slice(at, at + right - left + 1).map((cell) => typedValue(cell ?? null));
        for (const value of line) bytes += typeof value === "string" ? 4 + 2 * value.length : 16;
        return line;
      });
      const top = first + from;
      blocks.push({ range: { top, left, bottom: top + part.length - 1, right }, values, bytes });
    }
  }
  return blocks;
}
