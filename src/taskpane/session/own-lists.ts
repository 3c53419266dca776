import type { ListArea, ListReader } from "../../engine/own-lists";
import type { Grid } from "../../engine/table";
import type { ListedWorkbook } from "../../workbook/port";

/** The workbook's own code lists; sheets that were read for theirs are read again only after they have been edited. */
export class OwnLists implements ListReader {
  private readonly known = new Map<string, Grid | undefined>();

  constructor(private readonly workbook: ListedWorkbook) {}

  sheets() {
    return this.workbook.sheets();
  }

  lists(sheet: string, area: ListArea) {
    return this.workbook.lists(sheet, area);
  }

  names() {
    return this.workbook.names();
  }

  async smallSheets(sheets: readonly string[], mostCells: number): Promise<readonly Grid[]> {
    const unknown = sheets.filter((sheet) => !this.known.has(sheet));
    if (unknown.length > 0) {
      const read = await this.workbook.smallSheets(unknown, mostCells);
      for (const sheet of unknown) this.known.set(sheet, undefined);
      for (const grid of read) this.known.set(grid.sheet, grid);
    }
    return sheets.flatMap((sheet) => this.known.get(sheet) ?? []);
  }

  /** An edit in the sheet: what was read of it holds no longer. */
  edited(sheet: string): void {
    this.known.delete(sheet);
  }
}
