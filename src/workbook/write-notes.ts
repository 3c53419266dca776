import { textLines } from "./text-lines";
import type { CellWrite, NewSheet, PageSetup, PageState, PrintableWorkbook } from "./port";

/** Notes for one sheet, and how it is to print. */
export interface NotedSheet {
  readonly sheet: string;
  readonly column: number;
  readonly width: number;
  readonly writes: readonly CellWrite[];
  readonly page: PageSetup;
}

/** What was written, so that it can be taken back, also in another session: kept as JSON, nothing personal in it. */
export interface WrittenNotes {
  readonly version: 1;
  readonly sheets: readonly {
    readonly sheet: string;
    readonly addresses: readonly string[];
    readonly page: PageState;
  }[];
  readonly todo: string;
}

/** Writes notes beside the lines, sets the pages up for signing and adds the to-do sheet. */
export async function writeNotes(
  workbook: PrintableWorkbook,
  sheets: readonly NotedSheet[],
  todo: NewSheet,
  todoPage: PageSetup,
): Promise<WrittenNotes> {
  const written: WrittenNotes["sheets"][number][] = [];
  for (const { sheet, column, width, writes, page } of sheets) {
    if (writes.length > 0) {
      await workbook.setColumn(sheet, column, width);
      await workbook.write(sheet, writes);
      await workbook.growRows(
        sheet,
        writes.map(({ address, value }) => ({
          row: Number(/\d+$/.exec(address)?.[0]),
          lines: textLines(String(value ?? ""), width),
        })),
      );
    }
    written.push({
      sheet,
      addresses: writes.map(({ address }) => address),
      page: await workbook.setPage(sheet, page),
    });
  }
  const added = await workbook.addSheet(todo);
  await workbook.setPage(added, todoPage);
  return { version: 1, sheets: written, todo: added };
}

/**
 * Takes back what `writeNotes` wrote: the notes' cells are emptied, the pages print as before, the to-do sheet goes. The
 * column's width and the rows' heights stay: nothing stands there that they could hide.
 */
export async function takeBackNotes(
  workbook: PrintableWorkbook,
  { sheets, todo }: WrittenNotes,
): Promise<void> {
  for (const { sheet, addresses, page } of sheets) {
    await workbook.write(
      sheet,
      addresses.map((address) => ({ address, value: null })),
    );
    await workbook.restorePage(sheet, page);
  }
  if ((await workbook.sheets()).some(({ name }) => name === todo)) await workbook.removeSheet(todo);
}
