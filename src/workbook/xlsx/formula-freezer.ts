import type { CellWrite, OurFormula } from "../port";
import { cellsIn, parseAddress, type CellPlace } from "./address";
import { addressAt } from "./cell-xml";
import { FormulaWatch } from "./formula-watch";
import { PendingWrites } from "./pending-writes";
import { SheetPosition } from "./sheet-position";
import type { Splice } from "./splice";
import type { XmlHandler } from "./xml-scanner";
import type { XmlTag } from "./xml-tag";
import { decodeRaw, decodeText } from "./xml-text";

/** Takes formulas out of cells and leaves the results that the file holds, with their types and formats, as they stand. */
export class FormulaFreezer implements XmlHandler {
  readonly formulas: FormulaWatch;
  /** True where the sheet is protected. */
  isProtected = false;
  /** Numbers of the formats of the cells that lose a formula. */
  readonly styles = new Set<string>();
  private readonly made: Splice[] = [];
  private readonly position = new SheetPosition();
  private inData = false;
  private prefix = "";
  private cell: { readonly style: string; readonly meta: Splice | undefined } | undefined;
  private formulaStart = 0;

  private readonly cells: ReadonlySet<number>;

  constructor(cells: readonly OurFormula[]) {
    this.cells = new Set(cells.flatMap(({ address }) => keyOf(parseAddress(address)) ?? []));
    this.formulas = new FormulaWatch(new PendingWrites(cells.flatMap(emptied)));
  }

  splices(): readonly Splice[] {
    return [...this.made, ...this.formulas.splices(this.prefix)];
  }

  open(tag: XmlTag): void {
    if (tag.name === "sheetData") [this.inData, this.prefix] = [true, tag.prefix];
    else if (tag.name === "sheetProtection") this.isProtected = tag.flag("sheet");
    if (!this.inData) return;
    if (tag.name === "row") this.position.openRow(tag);
    else if (tag.name === "c") this.openCell(tag);
    else if (tag.name === "f") {
      this.formulaStart = tag.start;
      this.formulas.open(tag, this.cell !== undefined);
    }
  }

  close(tag: XmlTag): void {
    if (tag.name === "sheetData") this.inData = false;
    if (!this.inData || tag.name !== "f") return;
    this.formulas.close(tag, this.position);
    if (this.cell === undefined) return;
    this.styles.add(this.cell.style);
    if (this.cell.meta !== undefined) this.made.push(this.cell.meta);
    this.made.push({ at: this.formulaStart, remove: tag.end - this.formulaStart, insert: "" });
  }

  text(bytes: Uint8Array, start: number, end: number, _whole: boolean, cdata: boolean): void {
    if (!this.formulas.wantsText) return;
    this.formulas.add(cdata ? decodeRaw(bytes, start, end) : decodeText(bytes, start, end));
  }

  private openCell(tag: XmlTag): void {
    this.position.openCell(tag);
    this.cell = undefined;
    if (!this.cells.has(keyOf(this.position) ?? -1)) return;
    // What marks the cell as a dynamic array goes with the array.
    const extent = tag.extentOf("cm");
    const meta = extent && { at: extent.start, remove: extent.end - extent.start, insert: "" };
    this.cell = { style: tag.attribute("s") ?? "0", meta };
  }
}

/** Every cell that the formula's answer fills: what a matrix formula stands in is frozen whole. */
function emptied({ address, fills }: OurFormula): CellWrite[] {
  return cellsIn(fills ?? address).map((place) => ({ address: addressAt(place), value: null }));
}

function keyOf(place: CellPlace | undefined): number | undefined {
  return place && place.row * 16_384 + place.column;
}
