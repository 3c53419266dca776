import { WorkbookError } from "../port";
import { lastColumn, lastRow, parseRange } from "./address";
import { cellXml, formulaXml, rangeText } from "./cell-xml";
import type { CellWrites, PendingWrite } from "./cell-writes";
import { FormulaWatch } from "./formula-watch";
import type { LikeRow } from "./like-row";
import { readRowSpans, type RowSpans } from "./row-spans";
import { SheetPosition } from "./sheet-position";
import type { Splice } from "./splice";
import type { XmlHandler } from "./xml-scanner";
import type { XmlTag } from "./xml-tag";
import { decodeRaw, decodeText } from "./xml-text";

/** A cell that is being written over. */
interface Replaced {
  readonly write: PendingWrite;
  readonly start: number;
  readonly style: string | undefined;
  /** True where the cell had something in it. */
  filled: boolean;
}

/** New rows are put in by so many at a time, so that no text grows with the sheet. */
const rowsAtATime = 500;

/**
 * Finds the changes to a sheet part that a number of writes ask for: a cell that is there is replaced and keeps its
 * format, one that is not is put in its place with its row's or column's format, and nothing else moves.
 */
export class CellWriter implements XmlHandler {
  readonly formulas: FormulaWatch;
  /** True where the sheet is protected. */
  isProtected = false;
  /** Numbers of the formats of the cells written. */
  readonly styles = new Set<string>();

  private readonly made: Splice[] = [];
  private readonly position = new SheetPosition();
  private readonly columnStyles: { first: number; last: number; style: string }[] = [];
  private prefix = "";
  private inData = false;
  private dataSeen = false;
  private row:
    { start: number; style: string | undefined; spans: RowSpans | undefined; settled: boolean } | undefined;
  private settledRow = -1;
  private replaced: Replaced | undefined;

  /** `like` is the row that new cells below it take their formats from; `onLike` is called when it is known. */
  constructor(
    private readonly writes: CellWrites,
    private readonly like?: LikeRow,
    private readonly onLike?: (like: LikeRow) => void,
  ) {
    this.formulas = new FormulaWatch(writes);
  }

  /** The changes, once the whole part has been read. */
  splices(): readonly Splice[] {
    if (!this.dataSeen) throw new WorkbookError("damaged", "sheet without sheetData");
    return [...this.made, ...this.formulas.splices(this.prefix)];
  }

  open(tag: XmlTag): void {
    if (this.inData) this.openInData(tag);
    else if (tag.name === "sheetData") [this.inData, this.dataSeen, this.prefix] = [true, true, tag.prefix];
    else if (tag.name === "col") this.openColumn(tag);
    else if (tag.name === "dimension") this.growDimension(tag);
    else if (tag.name === "sheetProtection") this.isProtected = tag.flag("sheet");
  }

  close(tag: XmlTag): void {
    if (!this.inData) return;
    const { row, column } = this.position;
    if (tag.name === "c") this.closeCell(tag);
    else if (tag.name === "f") {
      this.formulas.close(tag, { row, column });
      this.like?.closeFormula();
    } else if (tag.name === "row") this.closeRow(tag);
    else if (tag.name === "sheetData") this.closeData(tag);
  }

  text(bytes: Uint8Array, start: number, end: number, _whole: boolean, cdata: boolean): void {
    const wanted = this.like?.wantsText === true;
    if (!this.formulas.wantsText && !wanted) return;
    const text = cdata ? decodeRaw(bytes, start, end) : decodeText(bytes, start, end);
    if (this.formulas.wantsText) this.formulas.add(text);
    if (wanted) this.like?.add(text);
  }

  private openInData(tag: XmlTag): void {
    if (tag.name === "row") this.openRow(tag);
    else if (tag.name === "c") this.openCell(tag);
    else if (tag.name === "f") this.openFormula(tag);
    else if (this.replaced !== undefined && (tag.name === "v" || tag.name === "is"))
      this.replaced.filled = true;
  }

  private openFormula(tag: XmlTag): void {
    if (this.replaced !== undefined) this.replaced.filled = true;
    // A formula that is only offered to an empty cell gives way to what is there.
    this.formulas.open(tag, this.replaced !== undefined && this.replaced.write.formula === undefined);
    this.like?.openFormula(tag, this.position);
  }

  private openColumn(tag: XmlTag): void {
    const style = tag.attribute("style");
    if (style === undefined) return;
    const [first, last] = [Number(tag.attribute("min")) - 1, Number(tag.attribute("max")) - 1];
    this.columnStyles.push({ first, last, style });
  }

  private growDimension(tag: XmlTag): void {
    const extent = tag.extentOf("ref");
    const range = parseRange(tag.attribute("ref") ?? "");
    if (extent === undefined || range === undefined) return;
    const { valueStart, valueEnd } = extent;
    const grown = rangeText(this.writes.grow(range));
    if (grown === rangeText(range)) return;
    this.made.push({ at: valueStart, remove: valueEnd - valueStart, insert: grown });
  }

  private openRow(tag: XmlTag): void {
    this.position.openRow(tag);
    const style = tag.flag("customFormat") ? tag.attribute("s") : undefined;
    this.row = { start: tag.start, style, spans: readRowSpans(tag), settled: false };
    this.like?.openRow(this.position.row, style);
  }

  /** Puts new rows before this one; waits for its first cell, because some writers number only the cells. */
  private settleRow(): void {
    const { row } = this;
    if (row === undefined || row.settled) return;
    row.settled = true;
    if (this.position.row <= this.settledRow) throw new WorkbookError("damaged", "rows out of order");
    this.settledRow = this.position.row;
    for (const insert of this.newRows(this.position.row))
      this.made.push({ at: row.start, remove: 0, insert });
  }

  /** The rows that are to stand before this one, in pieces of whole rows. */
  private newRows(before: number): string[] {
    const pieces: string[] = [];
    let xml = "";
    let [number, count] = [-1, 0];
    const p = this.prefix === "" ? "" : `${this.prefix}:`;
    for (;;) {
      const write = this.writes.takeBefore(before, 0);
      if (write === undefined) break;
      const cell = this.newCell(write);
      if (cell === "") continue;
      if (write.row !== number) {
        if (number >= 0) xml += `</${p}row>`;
        if (++count % rowsAtATime === 0) {
          pieces.push(xml);
          xml = "";
        }
        xml += `<${p}row r="${write.row + 1}">`;
        number = write.row;
      }
      xml += cell;
    }
    return number < 0 ? pieces : [...pieces, `${xml}</${p}row>`];
  }

  private newCell(write: PendingWrite, rowStyle?: string): string {
    const own = rowStyle ?? this.columnStyle(write.column);
    if (write.lookOnly) return this.dressedCell(write, own);
    // What counts in a protected sheet is the format that the place has, not the one that it gets.
    this.styles.add(own ?? "0");
    const alike = this.like !== undefined && write.row >= this.like.row;
    const style = rowStyle ?? (alike ? this.like?.style(write.column) : undefined) ?? own;
    if (write.formula !== undefined) return formulaXml(this.prefix, write, style, write.formula);
    return write.value === null ? "" : cellXml(this.prefix, write, style, write.value);
  }

  /** An empty cell with the format of the row that new ones are made alike; none where its place has that already. */
  private dressedCell(write: PendingWrite, own: string | undefined): string {
    const style = this.like?.style(write.column) ?? "0";
    return style === (own ?? "0") ? "" : cellXml(this.prefix, write, style, null);
  }

  private columnStyle(column: number): string | undefined {
    return this.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style;
  }

  /** New cells of the present row that stand left of `before`. */
  private newCells(before: number): string {
    let xml = "";
    for (;;) {
      const write = this.writes.takeBefore(this.position.row, before);
      if (write === undefined) return xml;
      const cell = this.newCell(write, this.row?.style);
      if (cell !== "") this.leaveSpans(write.column);
      xml += cell;
    }
  }

  /** The row's hint of which columns it fills goes where it no longer holds. */
  private leaveSpans(column: number): void {
    const spans = this.row?.spans;
    if (spans === undefined || (column >= spans.first && column <= spans.last)) return;
    this.made.push({ at: spans.start, remove: spans.end - spans.start, insert: "" });
    if (this.row !== undefined) this.row.spans = undefined;
  }

  private openCell(tag: XmlTag): void {
    this.position.openCell(tag);
    this.settleRow();
    const insert = this.newCells(this.position.column);
    if (insert !== "") this.made.push({ at: tag.start, remove: 0, insert });
    const write = this.writes.takeAt(this.position.row, this.position.column);
    if (this.like?.row === this.position.row) this.like.openCell(this.position, tag.attribute("s"));
    if (write === undefined || write.lookOnly) return;
    const style = tag.attribute("s");
    if (write.formula === undefined) this.styles.add(style ?? "0");
    this.replaced = { write, start: tag.start, style, filled: false };
  }

  private closeCell(tag: XmlTag): void {
    if (this.replaced === undefined) return;
    const { write, start, style, filled } = this.replaced;
    this.replaced = undefined;
    if (write.formula !== undefined && filled) return;
    const insert =
      write.formula === undefined
        ? cellXml(this.prefix, write, style, write.value)
        : formulaXml(this.prefix, write, style, write.formula);
    this.made.push({ at: start, remove: tag.end - start, insert });
  }

  private closeRow(tag: XmlTag): void {
    this.settleRow();
    this.append(tag, [this.newCells(lastColumn + 1)], "row");
    this.row = undefined;
    if (this.like?.row === this.position.row) this.onLike?.(this.like);
  }

  private closeData(tag: XmlTag): void {
    this.inData = false;
    this.append(tag, this.newRows(lastRow + 1), "sheetData");
  }

  /** Puts content last in an element; one written as `<row/>` is opened for it. */
  private append(tag: XmlTag, content: readonly string[], name: string): void {
    if (content.every((piece) => piece === "")) return;
    const p = this.prefix === "" ? "" : `${this.prefix}:`;
    const at = tag.empty ? tag.end - 2 : tag.start;
    if (tag.empty) this.made.push({ at, remove: 2, insert: ">" });
    for (const insert of content) this.made.push({ at, remove: 0, insert });
    if (tag.empty) this.made.push({ at, remove: 0, insert: `</${p}${name}>` });
  }
}
