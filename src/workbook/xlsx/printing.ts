import { WorkbookError, type NewSheet, type PageSetup, type PageState } from "../port";
import { columnWidth } from "./column-width";
import { addition, removal } from "./new-sheet";
import { PageParts } from "./page-parts";
import { rowHeights } from "./row-heights";
import type { Splice } from "./splice";
import type { WorkbookPart } from "./workbook-part";
import { wrapFormat } from "./wrap-format";
import type { ZipEntry } from "./zip-directory";
import type { ZipPackage } from "./zip-package";

/** The workbook part as it is now, how to change parts (all or none), and how to read it again after a sheet came or went. */
export interface WorkbookAccess {
  get(): WorkbookPart;
  edit(edits: ReadonlyMap<string, readonly Splice[]>): void;
  reread(): void;
}

/** Sheets of our own and how sheets print, in a file: everything else of it stays as it is. */
export class Printing {
  constructor(
    private readonly parts: ZipPackage,
    private readonly workbook: WorkbookAccess,
  ) {}

  async addSheet(sheet: NewSheet): Promise<string> {
    const { name, entry, edits } = addition(this.parts, this.workbook.get(), sheet, this.wrapStyle());
    this.workbook.edit(edits);
    this.parts.replace(entry);
    this.workbook.reread();
    return name;
  }

  async removeSheet(name: string): Promise<void> {
    const part = this.partOf(name);
    this.workbook.edit(removal(this.parts, this.workbook.get(), part));
    this.parts.remove(part);
    this.workbook.reread();
  }

  async setColumn(sheet: string, column: number, width: number): Promise<void> {
    const part = this.partOf(sheet);
    const style = this.wrapStyle();
    this.workbook.edit(new Map([[part, columnWidth(this.entryOf(part), column, width, style)]]));
  }

  async growRows(
    sheet: string,
    rows: readonly { readonly row: number; readonly lines: number }[],
  ): Promise<void> {
    const part = this.partOf(sheet);
    const lines = new Map(rows.map((one) => [one.row, one.lines]));
    this.workbook.edit(new Map([[part, rowHeights(this.entryOf(part), lines)]]));
  }

  async setPage(sheet: string, setup: PageSetup): Promise<PageState> {
    const page = this.pageOf(sheet);
    this.workbook.edit(page.set(setup));
    return page.state;
  }

  async restorePage(sheet: string, state: PageState): Promise<void> {
    this.workbook.edit(this.pageOf(sheet).put(state));
  }

  private pageOf(sheet: string): PageParts {
    const part = this.partOf(sheet);
    const workbook = this.workbook.get().part;
    return new PageParts(
      { name: sheet, part, entry: this.entryOf(part) },
      { part: workbook, entry: this.entryOf(workbook) },
    );
  }

  /** The number of the format that wraps; undefined in a workbook that has no formats at all. */
  private wrapStyle(): number | undefined {
    const part = this.workbook.get().styles;
    const wrap = part === undefined ? undefined : wrapFormat(this.entryOf(part));
    if (part !== undefined && wrap !== undefined) this.workbook.edit(new Map([[part, wrap.splices]]));
    return wrap?.style;
  }

  private partOf(name: string): string {
    const found = this.workbook.get().sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new WorkbookError("sheetMissing");
    return found.part;
  }

  private entryOf(part: string): ZipEntry {
    const entry = this.parts.get(part);
    if (entry === undefined) throw new WorkbookError("damaged", "part missing");
    return entry;
  }
}
