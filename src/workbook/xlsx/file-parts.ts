import { WorkbookError } from "../port";
import { calculateOnLoad, forgetCalculationChain, hasFormula } from "./calculation";
import type { CellWrites } from "./cell-writes";
import { deflateEntry } from "./deflate-entry";
import type { FormulaWatch } from "./formula-watch";
import { partPieces } from "./part-pieces";
import { readSharedStrings } from "./shared-strings";
import { readSheetTables } from "./sheet-tables";
import { applySplices, type Splice } from "./splice";
import { readUnlockedStyles } from "./unlocked-styles";
import { readWorkbookPart, type SheetPart, type WorkbookPart } from "./workbook-part";
import type { ZipEntry } from "./zip-directory";
import type { ZipPackage } from "./zip-package";

/** The parts of an open file, and how they are changed: all that is asked for or, where one change fails, nothing. */
export class FileParts {
  private strings: readonly string[] | undefined;
  private formulas: boolean | undefined;
  private read: WorkbookPart;

  constructor(readonly zip: ZipPackage) {
    this.read = readWorkbookPart(zip);
  }

  /** The workbook's own part as it is now. */
  get workbook(): WorkbookPart {
    return this.read;
  }

  /** Reads the workbook's part again, after a sheet came or went. */
  reread(): void {
    this.read = readWorkbookPart(this.zip);
  }

  sheet(name: string): SheetPart {
    const found = this.workbook.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new WorkbookError("sheetMissing");
    return found;
  }

  entry(part: string): ZipEntry {
    const entry = this.zip.get(part);
    if (entry === undefined) throw new WorkbookError("damaged", "part missing");
    return entry;
  }

  sharedStrings(): readonly string[] {
    const part = this.workbook.sharedStrings;
    this.strings ??= part === undefined ? [] : readSharedStrings(this.entry(part));
    return this.strings;
  }

  /** Makes every change or, where one fails, none. */
  edit(edits: ReadonlyMap<string, readonly Splice[]>): void {
    const changed = [...edits].flatMap(([name, splices]) => {
      const entry = this.zip.get(name);
      if (entry === undefined || splices.length === 0) return [];
      return [deflateEntry(entry, applySplices(partPieces(entry), splices))];
    });
    for (const entry of changed) this.zip.replace(entry);
  }

  /** Makes the changes of cells, and what formulas ask for: a new calculation, without an order that no longer holds. */
  editCells(edits: Map<string, readonly Splice[]>, formulas: Pick<FormulaWatch, "seen" | "dropped">): void {
    if (formulas.seen || this.hasFormulas()) {
      edits.set(this.workbook.part, calculateOnLoad(this.entry(this.workbook.part)));
    }
    const chain = this.workbook.calcChain;
    if (!formulas.dropped || chain === undefined || this.zip.get(chain) === undefined) {
      this.edit(edits);
      return;
    }
    const forgotten = forgetCalculationChain(this.zip, this.workbook.part, chain);
    for (const [name, splices] of forgotten) edits.set(name, splices);
    this.edit(edits);
    this.zip.remove(chain);
  }

  /** A table names its columns in its own part, and Excel takes a file where the two differ for damaged. */
  requireNoTableHeader(part: string, writes: CellWrites): void {
    const headers = readSheetTables(this.zip, part).filter(({ headerRows }) => headerRows > 0);
    if (headers.some((table) => writes.countIn({ ...table, bottom: table.top }) > 0)) {
      throw new WorkbookError("protected", "header of a table");
    }
  }

  /** Refuses what a protected sheet does not let anybody write. */
  requireUnlocked(styles: ReadonlySet<string>): void {
    const part = this.workbook.styles;
    const unlocked = readUnlockedStyles(part === undefined ? undefined : this.zip.get(part));
    if ([...styles].some((style) => !unlocked.has(style)))
      throw new WorkbookError("protected", "locked cell");
  }

  /** Whether any sheet computes something that a written value may change. */
  private hasFormulas(): boolean {
    const chain = this.workbook.calcChain;
    this.formulas ??=
      (chain !== undefined && this.zip.get(chain) !== undefined) ||
      this.workbook.sheets.some(({ part }) => hasFormula(this.entry(part)));
    return this.formulas;
  }
}
