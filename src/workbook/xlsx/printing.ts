import { WorkbookError, type NewSheet, type PageSetup, type SheetState } from "../port";
import { columnWidth } from "./column-width";
import type { FileParts } from "./file-parts";
import { isProtected } from "./is-protected";
import { addition, removal } from "./new-sheet";
import { PageParts } from "./page-parts";
import { rowHeights, rowHeightsBefore } from "./row-heights";
import { RootChildren } from "./sheet-elements";
import type { Splice } from "./splice";
import { wrapFormat } from "./wrap-format";
import type { ZipEntry } from "./zip-directory";

/** Sheets of our own and how sheets print, in a file: everything else of it stays as it is. */
export class Printing {
  constructor(private readonly file: FileParts) {}

  async addSheet(sheet: NewSheet): Promise<string> {
    const { name, entry, edits } = addition(this.file.zip, this.file.workbook, sheet, this.wrapStyle("top"));
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

  async requireOpen(sheets: readonly string[]): Promise<void> {
    const isClosed =
      isProtected(this.file.entry(this.file.workbook.part), "workbookProtection", "lockStructure") ||
      sheets.some((sheet) => isProtected(this.entryOf(sheet), "sheetProtection", "sheet"));
    if (isClosed) throw new WorkbookError("protected");
  }

  async setColumn(sheet: string, column: number, width: number): Promise<SheetState> {
    const style = this.wrapStyle("bottom");
    const before = { cols: new RootChildren(this.entryOf(sheet)).text("cols") };
    this.editSheet(sheet, columnWidth(this.entryOf(sheet), column, width, style));
    return before;
  }

  async growRows(
    sheet: string,
    rows: readonly { readonly row: number; readonly lines: number }[],
  ): Promise<SheetState> {
    const lines = new Map(rows.map((one) => [one.row, one.lines]));
    const { splices, before } = rowHeights(this.entryOf(sheet), lines);
    this.editSheet(sheet, splices);
    return before;
  }

  async setPage(sheet: string, setup: PageSetup): Promise<SheetState> {
    const page = this.pageOf(sheet);
    this.file.edit(page.set(setup));
    return page.state;
  }

  async restore(sheet: string, state: SheetState): Promise<void> {
    this.file.edit(this.pageOf(sheet).put(state));
    this.editSheet(sheet, rowHeightsBefore(this.entryOf(sheet), state));
    const { cols } = state;
    if (cols !== undefined) this.editSheet(sheet, new RootChildren(this.entryOf(sheet)).put({ cols }));
  }

  private entryOf(sheet: string): ZipEntry {
    return this.file.entry(this.file.sheet(sheet).part);
  }

  private editSheet(sheet: string, splices: readonly Splice[]): void {
    this.file.edit(new Map([[this.file.sheet(sheet).part, splices]]));
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
  private wrapStyle(vertical: "top" | "bottom"): number | undefined {
    const part = this.file.workbook.styles;
    const wrap = part === undefined ? undefined : wrapFormat(this.file.entry(part), vertical);
    if (part !== undefined && wrap !== undefined) this.file.edit(new Map([[part, wrap.splices]]));
    return wrap?.style;
  }
}
