import type { AddedRows, SheetFill } from "../../engine/sheet-fill";
import { WorkbookError } from "../port";
import { columnStretches, type Stretch } from "./column-stretches";
import { askForMarks, type KeptMarks } from "./kept-marks";
import { preparedRows, type PreparedRows } from "./prepared-rows";
import { askForFormatRanges } from "./reaching-formats";
import { loadRules, rangeAddress } from "./sheet-marks";
import { groupedByBytes, valueBlocks, type ValueBlock } from "./value-blocks";

/** Bytes of cells asked for at once; Excel on the web answers with 5 MB at most. */
const bytesAtATime = 3_500_000;

/** A rectangle of cells to change, with what they hold now. */
export interface ChangedBlock extends ValueBlock {
  readonly before: readonly (readonly unknown[])[];
}

/** What must be known of a sheet to write to it, and to put back what was there. */
export interface FillGround {
  readonly isProtected: boolean;
  /** Columns of the row that new ones are made alike that hold a formula of its own. */
  readonly computed: readonly Stretch[];
  /** Columns whose new cells take the row's look, formula or value, and those of them that get neither. */
  readonly dressed: readonly Stretch[];
  readonly blank: readonly Stretch[];
  readonly changed: readonly ChangedBlock[];
  readonly tables: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly prepared: PreparedRows | undefined;
  readonly marks: KeptMarks;
}

/** Looks at the sheet in three syncs or so. Rejects with `protected` where a cell to write is locked. */
export async function fillGround(
  worksheet: Excel.Worksheet,
  { changes, added }: SheetFill,
): Promise<FillGround> {
  const { context } = worksheet;
  const used = worksheet.getUsedRangeOrNullObject(false);
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  worksheet.protection.load("protected");
  worksheet.tables.load("items/name,items/showTotals");
  const rules = loadRules(worksheet);
  await context.sync();
  if (worksheet.isNullObject) throw new WorkbookError("sheetMissing");
  const isProtected = worksheet.protection.protected;
  const width = used.isNullObject ? 1 : used.columnIndex + used.columnCount;
  const like = worksheet.getRangeByIndexes(added?.like ?? 0, 0, 1, width);
  like.load("formulas");
  const tables = worksheet.tables.items.map((table) => ({ table, range: table.getRange() }));
  for (const { range } of tables) range.load("rowIndex,columnIndex,rowCount,columnCount");
  const marks = askForMarks(rules, added?.like ?? -1);
  const formats = added === undefined || isProtected ? () => [] : askForFormatRanges(rules);
  const open = isProtected ? askForLocks(worksheet, added) : () => true;
  await context.sync();
  if (!open()) throw new WorkbookError("protected", "locked cell");
  const changed = await readChanged(worksheet, valueBlocks(changes), isProtected);
  const written = new Set(added?.columns);
  const computed = columnStretches(
    ((like.formulas as unknown[][])[0] ?? []).flatMap((formula, column) =>
      typeof formula === "string" && formula.startsWith("=") && !written.has(column) ? [column] : [],
    ),
  );
  const grown = added === undefined ? [] : tables.flatMap(({ table, range }) => growing(table, range, added));
  if (isProtected && grown.length > 0) {
    throw new WorkbookError("protected", "a table grows in a protected sheet");
  }
  const usedBottom = used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1;
  const prepared =
    added === undefined || isProtected
      ? undefined
      : await preparedRows(worksheet, added, computed, formats(), usedBottom);
  const { dressed, blank } = dressedColumns(added, computed);
  return { isProtected, computed, dressed, blank, changed, tables: grown, prepared, marks };
}

function dressedColumns(
  added: AddedRows | undefined,
  computed: readonly Stretch[],
): Pick<FillGround, "dressed" | "blank"> {
  const filled = new Set([...(added?.columns ?? []), ...computed.flatMap(columnsOf)]);
  const all = new Set([...filled, ...(added?.across === undefined ? [] : columnsOf(added.across))]);
  const ascending = [...all].sort((a, b) => a - b);
  return {
    dressed: columnStretches(ascending),
    blank: columnStretches(ascending.filter((column) => !filled.has(column))),
  };
}

function columnsOf({ left, right }: Stretch): number[] {
  return Array.from({ length: right - left + 1 }, (_, at) => left + at);
}

/** What the cells to change hold. */
async function readChanged(
  worksheet: Excel.Worksheet,
  blocks: readonly ValueBlock[],
  isProtected: boolean,
): Promise<ChangedBlock[]> {
  const changed: ChangedBlock[] = [];
  for (const group of groupedByBytes(blocks, bytesAtATime)) {
    const asked = group.map((block) => ({ block, range: worksheet.getRange(rangeAddress(block.range)) }));
    for (const { range } of asked) {
      range.load("formulas");
      if (isProtected) range.format.protection.load("locked");
    }
    await worksheet.context.sync();
    for (const { block, range } of asked) {
      if (isProtected && range.format.protection.locked !== false)
        throw new WorkbookError("protected", "locked cell");
      changed.push({ ...block, before: range.formulas as unknown[][] });
    }
  }
  return changed;
}

/** Asks whether every cell of the new rows is open in a protected sheet; the answer comes with the next sync. */
function askForLocks(worksheet: Excel.Worksheet, added: AddedRows | undefined): () => boolean {
  if (added === undefined) return () => true;
  const { first, rows, columns } = added;
  const bottom = first + rows.length - 1;
  const asked = columnStretches(columns).map(({ left, right }) => {
    const { protection } = worksheet.getRange(rangeAddress({ top: first, left, bottom, right })).format;
    protection.load("locked");
    return protection;
  });
  // Null is for some locked cells among open ones.
  return () => asked.every(({ locked }) => locked === false);
}

/** The table's ranges before and after, where it holds the template's row and ends above the last new one. */
function growing(
  table: Excel.Table,
  range: Excel.Range,
  { like, first, rows, columns }: AddedRows,
): FillGround["tables"] {
  const [top, left] = [range.rowIndex, range.columnIndex];
  const [bottom, right] = [top + range.rowCount - 1, left + range.columnCount - 1];
  const last = first + rows.length - 1;
  const holds = top <= like && like <= bottom && columns.some((column) => column >= left && column <= right);
  if (!holds || bottom >= last + (table.showTotals ? 1 : 0)) return [];
  if (table.showTotals) throw new WorkbookError("protected", "totals of a table stand in the way");
  const from = rangeAddress({ top, left, bottom, right });
  return [{ name: table.name, from, to: rangeAddress({ top, left, bottom: last, right }) }];
}
