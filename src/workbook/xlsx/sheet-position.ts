import { WorkbookError } from "../port";
import { lastColumn, lastRow } from "./address";
import type { XmlTag } from "./xml-tag";

/** Follows the rows and cells of a sheet part: where each stands, also where a writer left the addresses out. */
export class SheetPosition {
  /** 0-based; -1 before the first row. */
  row = -1;
  column = -1;
  private rowNamed = false;

  openRow(tag: XmlTag): void {
    const index = tag.find("r");
    this.rowNamed = index >= 0;
    this.row = this.rowNamed
      ? parseWhole(tag.bytes, tag.valueStart(index), tag.valueEnd(index)) - 1
      : this.row + 1;
    this.column = -1;
    if (!(this.row >= 0 && this.row <= lastRow)) throw new WorkbookError("damaged", "row out of range");
  }

  openCell(tag: XmlTag): void {
    const index = tag.find("r");
    if (index < 0) this.column++;
    else this.readReference(tag.bytes, tag.valueStart(index), tag.valueEnd(index));
    if (!(this.column >= 0 && this.column <= lastColumn)) {
      throw new WorkbookError("damaged", "column out of range");
    }
  }

  private readReference(bytes: Uint8Array, start: number, end: number): void {
    let column = 0;
    let at = start;
    for (; at < end; at++) {
      const letter = (bytes[at] as number) & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    this.column = column - 1;
    if (this.rowNamed) return;
    this.row = parseWhole(bytes, at, end) - 1;
    if (!(this.row >= 0 && this.row <= lastRow)) throw new WorkbookError("damaged", "row out of range");
  }
}

function parseWhole(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return end > start ? value : NaN;
}
