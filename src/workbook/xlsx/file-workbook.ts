import { unhurried, type Pace } from "../../engine/pace";
import type { Grid } from "../../engine/table";
import { WorkbookError, type CellWrite, type Marks, type SheetInfo, type Workbook } from "../port";
import { markFills } from "../marks";
import { calculateOnLoad, forgetCalculationChain, hasFormula } from "./calculation";
import { deflateEntry } from "./deflate-entry";
import { MarkFormats } from "./mark-formats";
import { partPieces } from "./part-pieces";
import { scanPart } from "./scan-part";
import { PendingWrites } from "./pending-writes";
import { readGrid } from "./read-grid";
import { requireZip } from "./require-zip";
import { readSharedStrings } from "./shared-strings";
import { MarkFinder } from "./mark-finder";
import { applySplices, type Splice } from "./splice";
import { readTableHeaders } from "./table-headers";
import { readUnlockedStyles } from "./unlocked-styles";
import { readWorkbookPart, type SheetPart, type WorkbookPart } from "./workbook-part";
import { CellWriter } from "./cell-writer";
import type { ZipEntry } from "./zip-directory";
import { ZipPackage } from "./zip-package";

/** A workbook in a file's bytes. What is written stays in memory until `save`. */
export interface FileWorkbook extends Workbook {
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
  private readonly markFormats: MarkFormats;

  constructor(
    private readonly parts: ZipPackage,
    private readonly workbook: WorkbookPart,
  ) {
    this.markFormats = new MarkFormats(parts, workbook);
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return this.workbook.sheets.map(({ name, visibility }) => ({ name, visibility }));
  }

  async activeSheet(): Promise<string> {
    return this.workbook.active;
  }

  async read(sheet: string, pace: Pace = unhurried): Promise<Grid> {
    const entry = this.entryOf(this.sheetPart(sheet).part);
    return readGrid(
      { sheet, entry, sharedStrings: this.sharedStrings(), date1904: this.workbook.date1904 },
      pace,
    );
  }

  async write(sheet: string, writes: readonly CellWrite[]): Promise<void> {
    const { part } = this.sheetPart(sheet);
    if (writes.length === 0) return;
    const pending = new PendingWrites(writes);
    if (readTableHeaders(this.parts, part).some((header) => pending.countIn(header) > 0)) {
      throw new WorkbookError("protected", "header of a table");
    }
    const writer = new CellWriter(pending);
    scanPart(this.entryOf(part), writer);
    const edits = new Map([[part, writer.splices()]]);
    if (writer.isProtected) this.requireUnlocked(writer.styles);
    if (writer.formulas.seen || this.hasFormulas()) {
      edits.set(this.workbook.part, calculateOnLoad(this.entryOf(this.workbook.part)));
    }
    const chain = this.workbook.calcChain;
    if (writer.formulas.dropped && chain !== undefined && this.parts.get(chain) !== undefined) {
      const forgotten = forgetCalculationChain(this.parts, this.workbook.part, chain);
      for (const [name, splices] of forgotten) edits.set(name, splices);
      this.edit(edits);
      this.parts.remove(chain);
    } else {
      this.edit(edits);
    }
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

  save(): Uint8Array {
    return this.parts.save();
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
