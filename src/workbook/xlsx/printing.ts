import type { NewSheet, PageSetup, PageState } from "../port";
import { columnWidth } from "./column-width";
import type { FileParts } from "./file-parts";
import { addition, removal } from "./new-sheet";
import { PageParts } from "./page-parts";
import { rowHeights } from "./row-heights";
import { wrapFormat } from "./wrap-format";

/** Sheets of our own and how sheets print, in a file: everything else of it stays as it is. */
export class Printing {
  constructor(private readonly file: FileParts) {}

  async addSheet(sheet: NewSheet): Promise<string> {
    const { name, entry, edits } = addition(this.file.zip, this.file.workbook, sheet, this.wrapStyle());
    this.file.edit(edits);
    this.file.zip.replace(entry);
    this.file.reread();
    return name;
  }

  async removeSheet(name: string): Promise<void> {
    const part = this.file.sheet(name).part;
    this.file.edit(removal(this.file.zip, this.file.workbook, part));
    this.file.zip.remove(part);
    this.file.reread();
  }

  async setColumn(sheet: string, column: number, width: number): Promise<void> {
    const part = this.file.sheet(sheet).part;
    const style = this.wrapStyle();
    this.file.edit(new Map([[part, columnWidth(this.file.entry(part), column, width, style)]]));
  }

  async growRows(
    sheet: string,
    rows: readonly { readonly row: number; readonly lines: number }[],
  ): Promise<void> {
    const part = this.file.sheet(sheet).part;
    const lines = new Map(rows.map((one) => [one.row, one.lines]));
    this.file.edit(new Map([[part, rowHeights(this.file.entry(part), lines)]]));
  }

  async setPage(sheet: string, setup: PageSetup): Promise<PageState> {
    const page = this.pageOf(sheet);
    this.file.edit(page.set(setup));
    return page.state;
  }

  async restorePage(sheet: string, state: PageState): Promise<void> {
    this.file.edit(this.pageOf(sheet).put(state));
  }

  private pageOf(sheet: string): PageParts {
    const part = this.file.sheet(sheet).part;
    const workbook = this.file.workbook.part;
    return new PageParts(
      { name: sheet, part, entry: this.file.entry(part) },
      { part: workbook, entry: this.file.entry(workbook) },
    );
  }

  /** The number of the format that wraps; undefined in a workbook that has no formats at all. */
  private wrapStyle(): number | undefined {
    const part = this.file.workbook.styles;
    const wrap = part === undefined ? undefined : wrapFormat(this.file.entry(part));
    if (part !== undefined && wrap !== undefined) this.file.edit(new Map([[part, wrap.splices]]));
    return wrap?.style;
  }
}
