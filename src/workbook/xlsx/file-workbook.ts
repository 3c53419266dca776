import { unhurried, type Pace } from "../../engine/pace";
import type { Grid } from "../../engine/table";
import { WorkbookError, type CellWrite, type Marks, type SheetInfo, type Workbook } from "../port";
import { readGrid } from "./read-grid";
import { requireZip } from "./require-zip";
import { readSharedStrings } from "./shared-strings";
import { readWorkbookPart, type SheetPart, type WorkbookPart } from "./workbook-part";
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

  constructor(
    private readonly parts: ZipPackage,
    private readonly workbook: WorkbookPart,
  ) {}

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

  async write(_sheet: string, _writes: readonly CellWrite[]): Promise<void> {
    throw new WorkbookError("host");
  }

  async mark(_sheet: string, _marks: Marks): Promise<void> {
    throw new WorkbookError("host");
  }

  async unmark(_sheet: string): Promise<void> {
    throw new WorkbookError("host");
  }

  save(): Uint8Array {
    return this.parts.save();
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
