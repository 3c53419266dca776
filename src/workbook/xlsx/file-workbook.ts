import { unhurried, type Pace } from "../../engine/pace";
import type { WorkbookFacts } from "../../engine/workbook-facts";
import type { ColumnList, SheetFill, SheetLayout } from "../../engine/sheet-fill";
import { cellAt, type Grid } from "../../engine/table";
import { isBlank } from "../../values/reading";
import { WorkbookError, type CellWrite, type FillableWorkbook, type InspectableWorkbook, type FreezableWorkbook, type ContentChange, type Frozen, type OurFormula, type LayoutArea, type Marks, type NewSheet, type PageSetup, type PutBack, type PageState, type PrintableWorkbook, type SheetInfo } from "../port"; // prettier-ignore
import { markFills } from "../marks";
import { calculateOnLoad, forgetCalculationChain, hasFormula } from "./calculation";
import { deflateEntry } from "./deflate-entry";
import { freezeChanges, planFreeze } from "../plan-freeze";
import { FormulaFreezer } from "./formula-freezer";
import { filledBy, findOurFormulas, withShown } from "./our-formula-finder";
import { FillWrites } from "./fill-writes";
import type { FormulaWatch } from "./formula-watch";
import { LikeRow } from "./like-row";
import { MarkFormats } from "./mark-formats";
import { partPieces } from "./part-pieces";
import { scanPart } from "./scan-part";
import { PendingWrites } from "./pending-writes";
import { Printing } from "./printing";
import { readWorkbookFacts } from "./workbook-facts";
import { growTable, readSheetTables } from "./sheet-tables";
import { mustGrow, RangeGrowth } from "./range-growth";
import { readGrid } from "./read-grid";
import { ListRules } from "./list-rules";
import { readLayout, readLists } from "./read-layout";
import { requireZip } from "./require-zip";
import { readSharedStrings } from "./shared-strings";
import { MarkFinder } from "./mark-finder";
import { applySplices, type Splice } from "./splice";
import { together } from "./together";
import { readUnlockedStyles } from "./unlocked-styles";
import { readWorkbookPart, type SheetPart, type WorkbookPart } from "./workbook-part";
import { parseRange } from "./address";
import { CellWriter } from "./cell-writer";
import type { CellWrites } from "./cell-writes";
import type { ZipEntry } from "./zip-directory";
import { ZipPackage } from "./zip-package";

/** A workbook in a file's bytes. What is written stays in memory until `save`. */
export interface FileWorkbook
  extends InspectableWorkbook, FillableWorkbook, FreezableWorkbook, PrintableWorkbook {
  /** The drop-down lists of one row's cells, by column: of `layout` this alone, without reading the sheet again. */
  lists(sheet: string, area: LayoutArea): Promise<ReadonlyMap<number, ColumnList>>;
  /** The file as it is now; where nothing was written, the very bytes that were opened. */
  save(): Uint8Array;
}

/**
 * Opens an .xlsx (or .xlsm) file. Throws `WorkbookError` with what is wrong where the bytes are no workbook that can
 * be read; no sheet is read until it is asked for.
 */
export function openFileWorkbook(bytes: Uint8Array): FileWorkbook {
  requireZip(bytes);
  const parts = ZipPackage.open(bytes);
  return new XlsxWorkbook(parts, readWorkbookPart(parts));
}

class XlsxWorkbook implements FileWorkbook {
  private strings: readonly string[] | undefined;
  private formulas: boolean | undefined;
  /** The lists of the sheets that have been read; a sheet that is written to is another entry. */
  private readonly listRules = new WeakMap<ZipEntry, ListRules>();
  private readonly markFormats: MarkFormats;
  private readonly printing: Printing;

  constructor(
    private readonly parts: ZipPackage,
    private workbook: WorkbookPart,
  ) {
    this.markFormats = new MarkFormats(parts, workbook);
    this.printing = new Printing(parts, {
      get: () => this.workbook,
      edit: (edits) => this.edit(edits),
      reread: () => (this.workbook = readWorkbookPart(parts)),
    });
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return this.workbook.sheets.map(({ name, visibility }) => ({ name, visibility }));
  }

  async activeSheet(): Promise<string> {
    return this.workbook.active;
  }

  async read(sheet: string, pace: Pace = unhurried): Promise<Grid> {
    const entry = this.entryOf(this.sheetPart(sheet).part);
    const { date1904 } = this.workbook;
    const lists = new ListRules();
    const grid = await readGrid({ sheet, entry, sharedStrings: this.sharedStrings(), date1904 }, pace, lists);
    this.listRules.set(entry, lists);
    return grid;
  }

  async write(sheet: string, writes: readonly CellWrite[]): Promise<void> {
    const { part } = this.sheetPart(sheet);
    if (writes.length === 0) return;
    const pending = new PendingWrites(writes);
    this.requireNoTableHeader(part, pending);
    const writer = new CellWriter(pending);
    scanPart(this.entryOf(part), writer);
    if (writer.isProtected) this.requireUnlocked(writer.styles);
    this.apply(new Map([[part, writer.splices()]]), writer.formulas);
  }

  async layout(sheet: string, area: LayoutArea): Promise<SheetLayout> {
    const { name, part } = this.sheetPart(sheet);
    const found = { name, part, entry: this.entryOf(part) };
    return readLayout(this.parts, this.workbook, found, area, (of, range) => this.textsOf(of, range));
  }

  async lists(sheet: string, area: LayoutArea): Promise<ReadonlyMap<number, ColumnList>> {
    const entry = this.entryOf(this.sheetPart(sheet).part);
    if (!this.listRules.has(entry)) await this.read(sheet);
    const rules = this.listRules.get(entry)?.found ?? [];
    return readLists(this.parts, this.workbook, sheet, rules, area, (of, range) => this.textsOf(of, range));
  }

  async fill(sheet: string, fill: SheetFill): Promise<PutBack> {
    const { part } = this.sheetPart(sheet);
    const writes = new FillWrites(fill);
    const { like, rows, columns } = writes.added;
    if (fill.changes.length === 0 && rows.length === 0) return () => Promise.resolve();
    this.requireNoTableHeader(part, writes);
    const likeRow = rows.length === 0 ? undefined : new LikeRow(like);
    const writer = new CellWriter(writes, likeRow, ({ formulas }) => writes.repeat(formulas));
    const growth = {
      like: likeRow === undefined ? -1 : like,
      bottom: writes.bottom,
      firstColumn: columns[0] ?? 0,
      lastColumn: columns.at(-1) ?? 0,
    };
    const ranges = new RangeGrowth(growth);
    scanPart(this.entryOf(part), together(writer, ranges));
    if (writer.isProtected) this.requireUnlocked(writer.styles);
    const edits = new Map([[part, [...writer.splices(), ...ranges.splices()]]]);
    for (const table of readSheetTables(this.parts, part).filter((area) => mustGrow(area, growth))) {
      if (writer.isProtected) throw new WorkbookError("protected", "a table grows in a protected sheet");
      if (table.totalRows > 0) throw new WorkbookError("protected", "totals of a table stand in the way");
      edits.set(table.part, growTable(table, growth.bottom));
    }
    const repeated = (likeRow?.formulas.size ?? 0) > 0;
    const before = this.parts.snapshot();
    this.apply(edits, { seen: writer.formulas.seen, dropped: writer.formulas.dropped || repeated });
    const after = this.parts.snapshot();
    return async () => this.parts.putBack(before, after);
  }

  async mark(sheet: string, marks: Marks): Promise<void> {
    if (markFills.every(({ severity }) => marks[severity].length === 0)) return this.unmark(sheet);
    const { part } = this.sheetPart(sheet);
    const finder = new MarkFinder();
    scanPart(this.entryOf(part), finder);
    this.edit(new Map([[part, finder.splices(marks, this.markFormats.ensure())]]));
  }

  async unmark(sheet: string): Promise<void> {
    const { part } = this.sheetPart(sheet);
    const finder = new MarkFinder();
    scanPart(this.entryOf(part), finder);
    if (!finder.marked) return;
    this.edit(new Map([[part, finder.splices(noMarks, noFormats)]]));
    if (!this.workbook.sheets.some((other) => this.isMarked(other))) this.markFormats.release();
  }

  async ourFormulas(sheet?: string, pace: Pace = unhurried): Promise<readonly OurFormula[]> {
    const wanted = sheet === undefined ? this.workbook.sheets : [this.sheetPart(sheet)];
    const found: OurFormula[] = [];
    for (const { name, part } of wanted) {
      const places = findOurFormulas(this.entryOf(part));
      if (places.length > 0) found.push(...withShown(await this.read(name, pace), places));
    }
    return found;
  }

  async freeze(cells: readonly OurFormula[], pace: Pace = unhurried): Promise<Frozen> {
    const { cells: ready, ...plan } = planFreeze(cells, await this.ourFormulas(undefined, pace));
    const edits = new Map<string, readonly Splice[]>();
    const done: ContentChange[] = [];
    for (const { name, part } of this.workbook.sheets) {
      const own = ready.filter(({ sheet }) => sheet === name);
      if (own.length === 0) continue;
      const freezer = new FormulaFreezer(own);
      scanPart(this.entryOf(part), freezer);
      if (freezer.isProtected) this.requireUnlocked(freezer.styles);
      edits.set(part, freezer.splices());
      const grid = await this.read(name, pace);
      for (const cell of own) done.push(...freezeChanges(cell, filledBy(cell, grid)));
    }
    if (edits.size > 0) this.apply(edits, { seen: true, dropped: true });
    return { ...plan, done };
  }

  async facts(): Promise<WorkbookFacts> {
    return readWorkbookFacts(this.parts, this.workbook);
  }

  addSheet(sheet: NewSheet): Promise<string> {
    return this.printing.addSheet(sheet);
  }

  removeSheet(name: string): Promise<void> {
    return this.printing.removeSheet(name);
  }

  setColumn(sheet: string, column: number, width: number): Promise<void> {
    return this.printing.setColumn(sheet, column, width);
  }

  growRows(sheet: string, rows: readonly { readonly row: number; readonly lines: number }[]): Promise<void> {
    return this.printing.growRows(sheet, rows);
  }

  setPage(sheet: string, setup: PageSetup): Promise<PageState> {
    return this.printing.setPage(sheet, setup);
  }

  restorePage(sheet: string, state: PageState): Promise<void> {
    return this.printing.restorePage(sheet, state);
  }

  save(): Uint8Array {
    return this.parts.save();
  }

  /** Makes the changes of cells, and what formulas ask for: a new calculation, without an order that no longer holds. */
  private apply(
    edits: Map<string, readonly Splice[]>,
    formulas: Pick<FormulaWatch, "seen" | "dropped">,
  ): void {
    if (formulas.seen || this.hasFormulas()) {
      edits.set(this.workbook.part, calculateOnLoad(this.entryOf(this.workbook.part)));
    }
    const chain = this.workbook.calcChain;
    if (!formulas.dropped || chain === undefined || this.parts.get(chain) === undefined) {
      this.edit(edits);
      return;
    }
    const forgotten = forgetCalculationChain(this.parts, this.workbook.part, chain);
    for (const [name, splices] of forgotten) edits.set(name, splices);
    this.edit(edits);
    this.parts.remove(chain);
  }

  private requireNoTableHeader(part: string, writes: CellWrites): void {
    // A table names its columns in its own part, and Excel takes a file where the two differ for damaged.
    const headers = readSheetTables(this.parts, part).filter(({ headerRows }) => headerRows > 0);
    if (headers.some((table) => writes.countIn({ ...table, bottom: table.top }) > 0)) {
      throw new WorkbookError("protected", "header of a table");
    }
  }

  private async textsOf(sheet: string, text: string): Promise<readonly string[] | undefined> {
    const range = parseRange(text);
    if (range === undefined || !this.workbook.sheets.some(({ name }) => name === sheet)) return undefined;
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

  /** Makes every change or, where one fails, none. */
  private edit(edits: ReadonlyMap<string, readonly Splice[]>): void {
    const changed = [...edits].flatMap(([name, splices]) => {
      const entry = this.parts.get(name);
      if (entry === undefined || splices.length === 0) return [];
      return [deflateEntry(entry, applySplices(partPieces(entry), splices))];
    });
    for (const entry of changed) this.parts.replace(entry);
  }

  private requireUnlocked(styles: ReadonlySet<string>): void {
    const part = this.workbook.styles;
    const unlocked = readUnlockedStyles(part === undefined ? undefined : this.parts.get(part));
    if ([...styles].some((style) => !unlocked.has(style)))
      throw new WorkbookError("protected", "locked cell");
  }

  /** Whether any sheet computes something that a written value may change. */
  private hasFormulas(): boolean {
    const chain = this.workbook.calcChain;
    this.formulas ??=
      (chain !== undefined && this.parts.get(chain) !== undefined) ||
      this.workbook.sheets.some(({ part }) => hasFormula(this.entryOf(part)));
    return this.formulas;
  }

  private isMarked({ part }: SheetPart): boolean {
    const finder = new MarkFinder();
    scanPart(this.entryOf(part), finder);
    return finder.marked;
  }

  private sheetPart(name: string): SheetPart {
    const found = this.workbook.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new WorkbookError("sheetMissing");
    return found;
  }

  private entryOf(part: string): ZipEntry {
    const entry = this.parts.get(part);
    if (entry === undefined) throw new WorkbookError("damaged", "part missing");
    return entry;
  }

  private sharedStrings(): readonly string[] {
    const part = this.workbook.sharedStrings;
    this.strings ??= part === undefined ? [] : readSharedStrings(this.entryOf(part));
    return this.strings;
  }
}

const noMarks: Marks = { error: [], review: [], note: [] };
const noFormats = { error: 0, review: 0, note: 0 };
