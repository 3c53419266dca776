import { type Pace, unhurried } from "../../engine/pace";
import type { AddedRows, SheetFill } from "../../engine/sheet-fill";
import { WorkbookError } from "../port";
import { rangeAddress } from "./sheet-marks";
import { typedValue } from "./typed-value";
import { groupedByBytes, valueBlocks, type ValueBlock } from "./value-blocks";
import { writeBlocks } from "./write-blocks";

/** Bytes of writes sent at once; Excel on the web takes 5 MB. */
const bytesAtATime = 3_500_000;
/** Office.js cuts what is larger into pieces of this size itself, at the cost of three more objects a piece. */
const cellsAtATime = 1_500;
const lastRow = 1_048_575;

/** Columns that stand side by side. */
interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** What must be known to write, and to put back what was there. */
interface Ground {
  readonly isProtected: boolean;
  /** Columns of the row that new ones are made alike that hold a formula of its own. */
  readonly computed: readonly Stretch[];
  /** Cells to change, with what they hold now. */
  readonly before: readonly { readonly address: string; readonly formula: unknown }[];
  readonly tables: readonly { readonly name: string; readonly from: string; readonly to: string }[];
}

/** Puts back what was there; takes the sheet of a new request, because those of an ended one are no longer tracked. */
export type PutBackIn = (worksheet: Excel.Worksheet) => Promise<void>;

/**
 * Fills the sheet that is open in Excel: two syncs to look, then one for each 3.5 MB. The template row's formats,
 * formulas and validations come first, in the same request as the first values: copying them afterwards would copy
 * the row's values over the new ones. Where Excel stops half-way, what was there is put back before the error goes on.
 */
export async function fillSheet(
  worksheet: Excel.Worksheet,
  fill: SheetFill,
  pace: Pace = unhurried,
): Promise<PutBackIn> {
  const ground = await look(worksheet, fill);
  const { added } = fill;
  const putBack: PutBackIn = (sheet) => restore(sheet, fill, ground);
  const blocks = [...valueBlocks(fill.changes), ...(added === undefined ? [] : addedBlocks(added))];
  if (added !== undefined && !ground.isProtected) copyLook(worksheet, added, ground.computed);
  for (const { name, to } of ground.tables) worksheet.tables.getItem(name).resize(to);
  try {
    let done = 0;
    for (const group of groupedByBytes(blocks, bytesAtATime)) {
      if (pace.due()) await pace.rest({ stage: "writing", done, total: blocks.length });
      await writeBlocks(worksheet, group);
      done += group.length;
    }
  } catch (error) {
    await putBack(worksheet).catch(() => undefined);
    throw error;
  }
  return putBack;
}

async function look(worksheet: Excel.Worksheet, { changes, added }: SheetFill): Promise<Ground> {
  const { context } = worksheet;
  const used = worksheet.getUsedRangeOrNullObject(false);
  used.load("columnIndex,columnCount");
  worksheet.protection.load("protected");
  worksheet.tables.load("items/name,items/showTotals");
  await context.sync();
  if (worksheet.isNullObject) throw new WorkbookError("sheetMissing");
  const width = used.isNullObject ? 1 : used.columnIndex + used.columnCount;
  const like = worksheet.getRangeByIndexes(added?.like ?? 0, 0, 1, width);
  like.load("formulas");
  const cells = changes.map(({ address }) => ({ address, range: worksheet.getRange(address) }));
  for (const { range } of cells) range.load("formulas");
  const tables = worksheet.tables.items.map((table) => ({ table, range: table.getRange() }));
  for (const { range } of tables) range.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const written = new Set(added?.columns);
  const computed = ((like.formulas as unknown[][])[0] ?? []).flatMap((formula, column) =>
    typeof formula === "string" && formula.startsWith("=") && !written.has(column) ? [column] : [],
  );
  return {
    isProtected: worksheet.protection.protected,
    computed: stretches(computed),
    before: cells.map(({ address, range }) => ({
      address,
      formula: (range.formulas as unknown[][])[0]?.[0],
    })),
    tables: added === undefined ? [] : tables.flatMap(({ table, range }) => growing(table, range, added)),
  };
}

/** The table's ranges before and after, where it holds the template's row and ends above the last new one. */
function growing(
  table: Excel.Table,
  range: Excel.Range,
  { like, first, rows, columns }: AddedRows,
): Ground["tables"] {
  const [top, left] = [range.rowIndex, range.columnIndex];
  const [bottom, right] = [top + range.rowCount - 1, left + range.columnCount - 1];
  const last = first + rows.length - 1;
  const holds = top <= like && like <= bottom && columns.some((column) => column >= left && column <= right);
  if (!holds || bottom >= last) return [];
  if (table.showTotals) throw new WorkbookError("protected", "totals of a table stand in the way");
  const from = rangeAddress({ top, left, bottom, right });
  return [{ name: table.name, from, to: rangeAddress({ top, left, bottom: last, right }) }];
}

/** Lets the new rows look and compute like the template's row; its own cells stay as they are. */
function copyLook(worksheet: Excel.Worksheet, added: AddedRows, computed: readonly Stretch[]): void {
  const { like, rows, columns } = added;
  const top = Math.max(added.first, like + 1);
  const bottom = added.first + rows.length - 1;
  if (bottom < top) return;
  for (const { left, right } of [...stretches(columns), ...computed]) {
    const target = worksheet.getRange(rangeAddress({ top, left, bottom, right }));
    target.copyFrom(rangeAddress({ top: like, left, bottom: like, right }), "All");
  }
}

/** The rows as rectangles of columns side by side, each small enough to be sent alone. */
function addedBlocks({ first, columns, rows }: AddedRows): ValueBlock[] {
  const rowsAtATime = Math.max(1, Math.floor(cellsAtATime / Math.max(1, columns.length)));
  const blocks: ValueBlock[] = [];
  for (let from = 0; from < rows.length; from += rowsAtATime) {
    const part = rows.slice(from, from + rowsAtATime);
    for (const { left, right } of stretches(columns)) {
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

/**
 * Puts back what was there: the changed cells' contents, and new rows like the empty row below them. The template's
 * row keeps its own look; where it was filled in itself, it is emptied.
 */
async function restore(worksheet: Excel.Worksheet, fill: SheetFill, ground: Ground): Promise<void> {
  const { added } = fill;
  for (const { address, formula } of ground.before) {
    worksheet.getRange(address).formulas = [[typeof formula === "string" ? asTyped(formula) : formula]];
  }
  for (const { name, from } of ground.tables) worksheet.tables.getItem(name).resize(from);
  if (added !== undefined) {
    const bottom = added.first + added.rows.length - 1;
    const top = Math.max(added.first, added.like + 1);
    const below = bottom + 1;
    for (const { left, right } of stretches(added.columns)) {
      worksheet.getRange(rangeAddress({ top: added.first, left, bottom, right })).clear("Contents");
    }
    const looks = ground.isProtected ? [] : [...stretches(added.columns), ...ground.computed];
    for (const { left, right } of top <= bottom && below <= lastRow ? looks : []) {
      const target = worksheet.getRange(rangeAddress({ top, left, bottom, right }));
      target.copyFrom(rangeAddress({ top: below, left, bottom: below, right }), "All");
    }
  }
  await worksheet.context.sync();
}

/** A text as it must be typed to become itself again; formulas and nothing stay as they are. */
function asTyped(formula: string): string {
  return formula === "" || formula.startsWith("=") ? formula : String(typedValue(formula));
}

function stretches(columns: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last?.right === column - 1) found[found.length - 1] = { left: last.left, right: column };
    else found.push({ left: column, right: column });
  }
  return found;
}
