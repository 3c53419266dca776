import type { Pace } from "../../engine/pace";
import type { Grid } from "../../engine/table";
import type { Cell } from "../../values/reading";
import { WorkbookError } from "../port";
import { addressAt } from "./cell-xml";
import { GridBuilder } from "./grid-builder";
import { ListRules } from "./list-rules";
import { OurFormulaWatch } from "./our-formula-watch";
import { parseNumber } from "./parse-number";
import { partPieces } from "./part-pieces";
import { RichText } from "./rich-text";
import { SheetPosition } from "./sheet-position";
import { XmlScanner, type XmlHandler } from "./xml-scanner";
import type { XmlTag } from "./xml-tag";
import { decodeCellText, decodeRaw, decodeText } from "./xml-text";
import type { ZipEntry } from "./zip-directory";

/** What reading a sheet part needs of the rest of the workbook. */
export interface SheetSource {
  readonly sheet: string;
  readonly entry: ZipEntry;
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

/**
 * The sheet's values: texts, numbers, booleans, formulas' stored results, error values as their text, dates as serial
 * numbers (an ISO date that a writer stored as such stays a text). Empty texts and cells that only have a format count
 * as nothing. Takes one pass over the part and keeps nothing but the grid; `lists` gathers the sheet's drop-down lists
 * in the same pass.
 */
export async function readGrid(source: SheetSource, pace: Pace, lists = new ListRules()): Promise<Grid> {
  const reader = new CellReader(source.sharedStrings, lists);
  const scanner = new XmlScanner(reader);
  let done = 0;
  for (const piece of partPieces(source.entry)) {
    scanner.push(piece);
    done += piece.length;
    if (pace.due()) await pace.rest({ stage: "reading", done, total: source.entry.size });
  }
  scanner.end();
  const grid = reader.builder.finish(source.sheet, source.date1904);
  const { uncomputed } = reader;
  return { ...grid, ourFormulas: reader.formulas.within(grid), ...(uncomputed && { uncomputed }) };
}

/** Texts shorter than this are kept once, however many cells hold them; `mostTexts` bounds what that costs. */
const shortText = 64;
const mostTexts = 65_536;

type CellType = "number" | "shared" | "text" | "boolean" | "inline";

class CellReader implements XmlHandler {
  readonly builder = new GridBuilder();
  private readonly position = new SheetPosition();
  readonly formulas = new OurFormulaWatch();
  private readonly rich = new RichText();
  private readonly texts = new Map<string, string>();
  private inData = false;
  private type: CellType = "number";
  private value: Cell = null;
  private hasFormula = false;
  /** Formulas without a stored result. */
  uncomputed: { count: number; first: string } | undefined;
  private inValue = false;
  private inInline = false;
  /** The value's characters where they come in several pieces. */
  private pieces = "";

  constructor(
    private readonly sharedStrings: readonly string[],
    private readonly lists: ListRules,
  ) {}

  open(tag: XmlTag): void {
    switch (tag.name) {
      case "c":
        if (!this.inData) return;
        this.position.openCell(tag);
        this.type = typeOf(tag);
        this.value = null;
        this.hasFormula = false;
        return;
      case "v":
        this.inValue = this.inData;
        this.pieces = "";
        return;
      case "f":
        if (!this.inData) return;
        this.hasFormula = true;
        this.formulas.open(tag);
        return;
      case "row":
        if (this.inData) this.position.openRow(tag);
        return;
      case "is":
        this.inInline = this.inData;
        this.rich.start();
        return;
      case "sheetData":
        this.inData = true;
        return;
      default:
        if (this.inInline) this.rich.open(tag);
        else if (!this.inData) this.lists.open(tag);
    }
  }

  close(tag: XmlTag): void {
    switch (tag.name) {
      case "c":
        if (this.inData && this.value !== null && this.value !== "") {
          this.builder.put(this.position.row, this.position.column, this.value);
        } else if (this.hasFormula && this.value === null && this.type === "number") this.countUncomputed();
        return;
      case "v":
        if (this.inValue && this.pieces !== "") this.value = this.fromText(this.pieces);
        this.inValue = false;
        return;
      case "f":
        if (this.inData) this.formulas.close(this.position);
        return;
      case "is":
        if (this.inInline && this.type === "inline") this.value = this.kept(this.rich.finish());
        this.inInline = false;
        return;
      case "sheetData":
        this.inData = false;
        return;
      default:
        if (this.inInline) this.rich.close(tag);
        else if (!this.inData) this.lists.close(tag);
    }
  }

  text(bytes: Uint8Array, start: number, end: number, whole: boolean, cdata: boolean): void {
    if (this.inValue) {
      if (whole) this.value = this.fromBytes(bytes, start, end);
      else this.pieces += cdata ? decodeRaw(bytes, start, end) : decodeText(bytes, start, end);
    } else if (this.inInline) {
      this.rich.add(bytes, start, end, cdata);
    } else if (this.formulas.reading) {
      this.formulas.add(bytes, start, end, cdata);
    } else if (!this.inData) {
      this.lists.text(bytes, start, end);
    }
  }

  /** A result that is an empty text says so by its type; a number that is not there was never computed. */
  private countUncomputed(): void {
    if (this.uncomputed === undefined) this.uncomputed = { count: 1, first: addressAt(this.position) };
    else this.uncomputed.count++;
  }

  private fromBytes(bytes: Uint8Array, start: number, end: number): Cell {
    if (this.type === "number" || this.type === "shared") {
      const number = parseNumber(bytes, start, end);
      if (number === number) return this.type === "number" ? number : this.shared(number);
    }
    return this.fromText(decodeText(bytes, start, end));
  }

  private fromText(text: string): Cell {
    const number = text.trim() === "" ? NaN : Number(text);
    switch (this.type) {
      case "number":
        // A writer that forgot to say that it is a text; better shown than lost.
        return Number.isFinite(number) ? number : this.kept(decodeCellText(text));
      case "shared":
        return this.shared(number);
      case "boolean":
        return number === number ? number !== 0 : text.trim().toLowerCase() === "true";
      default:
        return this.kept(decodeCellText(text));
    }
  }

  private shared(index: number): Cell {
    const text = this.sharedStrings[index];
    if (text === undefined) throw new WorkbookError("damaged", "shared string missing");
    return text;
  }

  private kept(text: string): string {
    if (text.length > shortText) return text;
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    if (this.texts.size < mostTexts) this.texts.set(text, text);
    return text;
  }
}

function typeOf(tag: XmlTag): CellType {
  const index = tag.find("t");
  if (index < 0) return "number";
  const start = tag.valueStart(index);
  const length = tag.valueEnd(index) - start;
  const first = tag.bytes[start];
  if (first === 115) return length === 1 ? "shared" : "text";
  if (first === 110) return "number";
  if (first === 98) return "boolean";
  return first === 105 ? "inline" : "text";
}
