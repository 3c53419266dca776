import { unhurried, type Pace } from "../../engine/pace";
import type { WorkbookFacts } from "../../engine/workbook-facts";
import type { ListArea, NamedRange } from "../../engine/own-lists";
import type { ColumnList, SheetFill, SheetLayout } from "../../engine/sheet-fill";
import { cellAt, type Grid } from "../../engine/table";
import { isBlank } from "../../values/reading";
import type { CellWrite, FillableWorkbook, InspectableWorkbook, FreezableWorkbook, ListedWorkbook, ContentChange, Frozen, OurFormula, LayoutArea, Marks, NewSheet, PageSetup, PutBack, PrintableWorkbook, SheetInfo, SheetState } from "../port"; // prettier-ignore
import { markFills } from "../marks";
import { freezeChanges, planFreeze } from "../plan-freeze";
import { putDocumentSettings, readDocumentSettings } from "./document-settings";
import { FileParts } from "./file-parts";
import { fillPart } from "./fill-part";
import { FormulaFreezer } from "./formula-freezer";
import { filledBy, findOurFormulas, withShown } from "./our-formula-finder";
import { MarkFormats } from "./mark-formats";
import { scanPart } from "./scan-part";
import { PendingWrites } from "./pending-writes";
import { Printing } from "./printing";
import { readWorkbookFacts } from "./workbook-facts";
import { readGrid } from "./read-grid";
import { ListRules } from "./list-rules";
import { readLayout } from "./read-layout";
import { readLists } from "./read-lists";
import { readNamedRanges } from "./named-ranges";
import { requireZip } from "./require-zip";
import { MarkFinder } from "./mark-finder";
import type { Splice } from "./splice";
import type { SheetPart } from "./workbook-part";
import { parseRange } from "./address";
import { CellWriter } from "./cell-writer";
import type { ZipEntry } from "./zip-directory";
import { ZipPackage } from "./zip-package";

/** A workbook in a file's bytes. What is written stays in memory until `save`. */
export interface FileWorkbook
  extends InspectableWorkbook, FillableWorkbook, FreezableWorkbook, ListedWorkbook, PrintableWorkbook {
  /** What the add-in keeps in the file, by name: read back as it stands, whoever wrote it. */
  settings(): ReadonlyMap<string, unknown>;
  /** Puts the add-in's settings in the place of those that the file has; other add-ins' stay. */
  putSettings(settings: ReadonlyMap<string, unknown>): void;
  /** The file as it is now; where nothing was written, the very bytes that were opened. */
  save(): Uint8Array;
}

/**
 * Opens an .xlsx (or .xlsm) file. Throws `WorkbookError` with what is wrong where the bytes are no workbook that can
 * be read; no sheet is read until it is asked for.
 */
export function openFileWorkbook(bytes: Uint8Array): FileWorkbook {
  requireZip(bytes);
  return new XlsxWorkbook(new FileParts(ZipPackage.open(bytes)));
}

class XlsxWorkbook implements FileWorkbook {
  /** The lists of the sheets that have been read; a sheet that is written to is another entry. */
  private readonly listRules = new WeakMap<ZipEntry, ListRules>();
  private readonly markFormats: MarkFormats;
  private readonly printing: Printing;

  constructor(private readonly file: FileParts) {
    this.markFormats = new MarkFormats(file.zip, file.workbook);
    this.printing = new Printing(file);
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return this.file.workbook.sheets.map(({ name, visibility }) => ({ name, visibility }));
  }

  async activeSheet(): Promise<string> {
    return this.file.workbook.active;
  }

  async read(sheet: string, pace: Pace = unhurried): Promise<Grid> {
    const entry = this.file.entry(this.file.sheet(sheet).part);
    const { date1904 } = this.file.workbook;
    const lists = new ListRules();
    const grid = await readGrid(
      { sheet, entry, sharedStrings: this.file.sharedStrings(), date1904 },
      pace,
      lists,
    );
    this.listRules.set(entry, lists);
    return grid;
  }

  async write(sheet: string, writes: readonly CellWrite[]): Promise<void> {
    const { part } = this.file.sheet(sheet);
    if (writes.length === 0) return;
    const pending = new PendingWrites(writes);
    this.file.requireNoTableHeader(part, pending);
    const writer = new CellWriter(pending);
    scanPart(this.file.entry(part), writer);
    if (writer.isProtected) this.file.requireUnlocked(writer.styles);
    this.file.editCells(new Map([[part, writer.splices()]]), writer.formulas);
  }

  async layout(sheet: string, area: LayoutArea): Promise<SheetLayout> {
    const { name, part } = this.file.sheet(sheet);
    const found = { name, part, entry: this.file.entry(part) };
    return readLayout(this.file.zip, this.file.workbook, found, area, (of, range) => this.textsOf(of, range));
  }

  async lists(sheet: string, area: ListArea): Promise<ReadonlyMap<number, ColumnList>> {
    const entry = this.file.entry(this.file.sheet(sheet).part);
    if (!this.listRules.has(entry)) await this.read(sheet);
    const rules = this.listRules.get(entry)?.found ?? [];
    return readLists(this.file.zip, this.file.workbook, sheet, rules, area, (of, range) =>
      this.textsOf(of, range),
    );
  }

  async names(): Promise<readonly NamedRange[]> {
    return readNamedRanges(this.file.entry(this.file.workbook.part), this.file.workbook.sheets);
  }

  async smallSheets(sheets: readonly string[], mostCells: number): Promise<readonly Grid[]> {
    const small: Grid[] = [];
    for (const sheet of sheets) {
      // A part of so many bytes has more cells than asked for, unless it is nearly all formats.
      if (this.file.entry(this.file.sheet(sheet).part).size > mostCells * mostBytesPerCell) continue;
      const grid = await this.read(sheet);
      if (grid.rowCount > 0 && grid.rowCount * grid.columns.length <= mostCells) small.push(grid);
    }
    return small;
  }

  async fill(sheet: string, fill: SheetFill): Promise<PutBack> {
    return fillPart(this.file, this.file.sheet(sheet).part, fill);
  }

  async mark(sheet: string, marks: Marks): Promise<void> {
    if (markFills.every(({ severity }) => marks[severity].length === 0)) return this.unmark(sheet);
    const { part } = this.file.sheet(sheet);
    const finder = new MarkFinder();
    scanPart(this.file.entry(part), finder);
    this.file.edit(new Map([[part, finder.splices(marks, this.markFormats.ensure())]]));
  }

  async unmark(sheet: string): Promise<void> {
    const { part } = this.file.sheet(sheet);
    const finder = new MarkFinder();
    scanPart(this.file.entry(part), finder);
    if (!finder.marked) return;
    this.file.edit(new Map([[part, finder.splices(noMarks, noFormats)]]));
    if (!this.file.workbook.sheets.some((other) => this.isMarked(other))) this.markFormats.release();
  }

  async ourFormulas(sheet?: string, pace: Pace = unhurried): Promise<readonly OurFormula[]> {
    const wanted = sheet === undefined ? this.file.workbook.sheets : [this.file.sheet(sheet)];
    const found: OurFormula[] = [];
    for (const { name, part } of wanted) {
      const places = findOurFormulas(this.file.entry(part));
      if (places.length > 0) found.push(...withShown(await this.read(name, pace), places));
    }
    return found;
  }

  async freeze(cells: readonly OurFormula[], pace: Pace = unhurried): Promise<Frozen> {
    const { cells: ready, ...plan } = planFreeze(cells, await this.ourFormulas(undefined, pace));
    const edits = new Map<string, readonly Splice[]>();
    const done: ContentChange[] = [];
    for (const { name, part } of this.file.workbook.sheets) {
      const own = ready.filter(({ sheet }) => sheet === name);
      if (own.length === 0) continue;
      const freezer = new FormulaFreezer(own);
      scanPart(this.file.entry(part), freezer);
      if (freezer.isProtected) this.file.requireUnlocked(freezer.styles);
      edits.set(part, freezer.splices());
      const grid = await this.read(name, pace);
      for (const cell of own) done.push(...freezeChanges(cell, filledBy(cell, grid)));
    }
    if (edits.size > 0) this.file.editCells(edits, { seen: true, dropped: true });
    return { ...plan, done };
  }

  async facts(): Promise<WorkbookFacts> {
    return readWorkbookFacts(this.file.zip, this.file.workbook);
  }

  addSheet(sheet: NewSheet): Promise<string> {
    return this.printing.addSheet(sheet);
  }

  removeSheet(name: string): Promise<void> {
    return this.printing.removeSheet(name);
  }

  requireOpen(sheets: readonly string[]): Promise<void> {
    return this.printing.requireOpen(sheets);
  }

  setColumn(sheet: string, column: number, width: number): Promise<SheetState> {
    return this.printing.setColumn(sheet, column, width);
  }

  growRows(
    sheet: string,
    rows: readonly { readonly row: number; readonly lines: number }[],
  ): Promise<SheetState> {
    return this.printing.growRows(sheet, rows);
  }

  setPage(sheet: string, setup: PageSetup): Promise<SheetState> {
    return this.printing.setPage(sheet, setup);
  }

  restore(sheet: string, state: SheetState): Promise<void> {
    return this.printing.restore(sheet, state);
  }

  settings(): ReadonlyMap<string, unknown> {
    return readDocumentSettings(this.file);
  }

  putSettings(settings: ReadonlyMap<string, unknown>): void {
    putDocumentSettings(this.file, settings);
  }

  save(): Uint8Array {
    return this.file.zip.save();
  }

  private async textsOf(sheet: string, text: string): Promise<readonly string[] | undefined> {
    const range = parseRange(text);
    if (range === undefined || !this.file.workbook.sheets.some(({ name }) => name === sheet))
      return undefined;
    const grid = await this.read(sheet);
    const texts: string[] = [];
    for (let row = range.top; row <= Math.min(range.bottom, grid.firstRow + grid.rowCount - 1); row++) {
      for (let column = range.left; column <= range.right; column++) {
        const cell = cellAt(grid, row - grid.firstRow, column - grid.firstColumn);
        if (!isBlank(cell)) texts.push(String(cell).trim());
      }
    }
    return texts;
  }

  private isMarked({ part }: SheetPart): boolean {
    const finder = new MarkFinder();
    scanPart(this.file.entry(part), finder);
    return finder.marked;
  }
}

/** A cell of a sheet's part takes some fifty bytes; with its formats and the row's a good deal less than this. */
const mostBytesPerCell = 500;

const noMarks: Marks = { error: [], review: [], note: [] };
const noFormats = { error: 0, review: 0, note: 0 };
