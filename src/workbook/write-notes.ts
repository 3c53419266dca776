import { ownNotes } from "./own-notes";
import { textLines } from "./text-lines";
import type { CellWrite, NewSheet, PageSetup, PrintableWorkbook, SheetState } from "./port";
import { textMark, type WrittenNotes } from "./written-notes";

/** Notes for one sheet, and how it is to print. */
export interface NotedSheet {
  readonly sheet: string;
  readonly column: number;
  readonly width: number;
  readonly writes: readonly CellWrite[];
  readonly page: PageSetup;
}

/** What taking notes back came to. */
export interface TakenBack {
  /** Notes left because somebody has changed them since. */
  readonly left: number;
  /** Sheets that were not found again under their names. */
  readonly gone: readonly string[];
}

/**
 * Writes notes beside the lines, sets the pages up for signing and adds the to-do sheet. A protected sheet rejects
 * before anything is written. Where the workbook fails half-way, what was done is taken back before it rejects. What it
 * gives takes everything back later with `takeBackNotes`.
 */
export async function writeNotes(
  workbook: PrintableWorkbook,
  sheets: readonly NotedSheet[],
  todo: NewSheet,
  todoPage: PageSetup,
): Promise<WrittenNotes> {
  await workbook.requireOpen(sheets.map(({ sheet }) => sheet));
  const written: WrittenNotes["sheets"][number][] = [];
  let added: string | undefined;
  try {
    for (const noted of sheets)
      await noteSheet(workbook, noted, (now) => (written[sheets.indexOf(noted)] = now));
    added = await workbook.addSheet(todo);
    await workbook.setPage(added, todoPage);
    return { version: 1, sheets: written, todo: added };
  } catch (error) {
    await takeBackNotes(workbook, { version: 1, sheets: written, todo: added ?? "" }).catch(() => undefined);
    throw error;
  }
}

/** Tells `record` of every step, so that a step that fails leaves what the steps before it did on record. */
async function noteSheet(
  workbook: PrintableWorkbook,
  { sheet, column, width, writes, page }: NotedSheet,
  record: (now: WrittenNotes["sheets"][number]) => void,
): Promise<void> {
  const cells = writes.map(({ address, value }) => ({ address, mark: textMark(String(value ?? "")) }));
  let before: SheetState = {};
  if (writes.length > 0) {
    before = await workbook.setColumn(sheet, column, width);
    record({ sheet, cells, before });
    await workbook.write(sheet, writes);
    const rows = writes.map(({ address, value }) => ({
      row: Number(/\d+$/.exec(address)?.[0]),
      lines: textLines(String(value ?? ""), width),
    }));
    before = { ...(await workbook.growRows(sheet, rows)), ...before };
    record({ sheet, cells, before });
  }
  before = { ...(await workbook.setPage(sheet, page)), ...before };
  record({ sheet, cells, before });
}

/**
 * Takes back what `writeNotes` wrote: the notes' cells are emptied, columns, rows and pages are as before, the to-do
 * sheet goes with what is ticked in it. A note that somebody has changed is theirs and stays, with the header above it.
 */
export async function takeBackNotes(
  workbook: PrintableWorkbook,
  { sheets, todo }: WrittenNotes,
): Promise<TakenBack> {
  const there = new Set((await workbook.sheets()).map(({ name }) => name));
  await workbook.requireOpen(sheets.flatMap(({ sheet }) => (there.has(sheet) ? [sheet] : [])));
  let left = 0;
  for (const { sheet, cells, before } of sheets) {
    if (!there.has(sheet)) continue;
    const grid = await workbook.read(sheet);
    const { own, changed } = ownNotes(grid, cells);
    left += changed;
    await workbook.write(
      sheet,
      own.map((address) => ({ address, value: null })),
    );
    await workbook.restore(sheet, before);
  }
  if (there.has(todo)) await workbook.removeSheet(todo);
  return { left, gone: sheets.flatMap(({ sheet }) => (there.has(sheet) ? [] : [sheet])) };
}
