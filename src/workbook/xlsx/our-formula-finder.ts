import { cellAt, type Grid } from "../../engine/table";
import { isErrorValue } from "../error-value";
import { isOurFormula } from "../our-formula-text";
import type { OurFormula } from "../port";
import type { Cell } from "../../values/reading";
import { cellsIn, parseRange, type CellPlace } from "./address";
import { SheetPosition } from "./sheet-position";
import { addressAt } from "./cell-xml";
import { scanPart } from "./scan-part";
import { shiftFormula } from "../shift-formula";
import type { XmlHandler } from "./xml-scanner";
import type { XmlTag } from "./xml-tag";
import { decodeRaw, decodeText } from "./xml-text";
import type { ZipEntry } from "./zip-directory";

/** A formula of ours in a sheet part. */
export interface FoundFormula extends CellPlace {
  /** Without "=". */
  readonly formula: string;
  /** True where the file holds an answer, be it an empty text. */
  readonly hasResult: boolean;
  /** The range of a formula whose answer is a matrix. */
  readonly fills?: string;
}

interface OpenFormula {
  readonly group: string | undefined;
  readonly fills: string | undefined;
  text: string;
}

/** Finds the formulas of ours in a sheet part, also those that share another cell's text. */
class OurFormulaFinder implements XmlHandler {
  readonly found: FoundFormula[] = [];
  private readonly position = new SheetPosition();
  private readonly shared = new Map<string, CellPlace & { readonly formula: string }>();
  private inData = false;
  private formula: OpenFormula | undefined;
  private ours: Omit<FoundFormula, "hasResult"> | undefined;
  private hasResult = false;

  open(tag: XmlTag): void {
    if (tag.name === "sheetData") this.inData = true;
    if (!this.inData) return;
    if (tag.name === "row") this.position.openRow(tag);
    else if (tag.name === "c") {
      this.position.openCell(tag);
      [this.ours, this.hasResult] = [undefined, false];
    } else if (tag.name === "f") {
      const kind = tag.attribute("t");
      const fills = kind === "array" ? tag.attribute("ref") : undefined;
      this.formula = { group: kind === "shared" ? tag.attribute("si") : undefined, fills, text: "" };
    } else if (tag.name === "v" && !tag.empty) this.hasResult = true;
  }

  close(tag: XmlTag): void {
    if (tag.name === "sheetData") this.inData = false;
    else if (tag.name === "f" && this.formula !== undefined) this.closeFormula(this.formula);
    else if (tag.name === "c" && this.ours !== undefined) {
      this.found.push({ ...this.ours, hasResult: this.hasResult });
      this.ours = undefined;
    }
  }

  text(bytes: Uint8Array, start: number, end: number, _whole: boolean, cdata: boolean): void {
    if (this.formula === undefined) return;
    this.formula.text += cdata ? decodeRaw(bytes, start, end) : decodeText(bytes, start, end);
  }

  private closeFormula({ group, fills, text }: OpenFormula): void {
    this.formula = undefined;
    const { row, column } = this.position;
    if (group !== undefined && text !== "" && isOurFormula(text))
      this.shared.set(group, { row, column, formula: text });
    const first = group === undefined || text !== "" ? undefined : this.shared.get(group);
    const formula = first ? shiftFormula(first.formula, row - first.row, column - first.column) : text;
    if (!isOurFormula(formula)) return;
    this.ours = { row, column, formula, ...(fillsMore(fills) && { fills }) };
  }
}

/** The formulas of ours in a sheet part, by row. */
export function findOurFormulas(entry: ZipEntry): readonly FoundFormula[] {
  const finder = new OurFormulaFinder();
  scanPart(entry, finder);
  return finder.found;
}

/** The formulas with what the sheet shows of them. */
export function withShown(grid: Grid, found: readonly FoundFormula[]): OurFormula[] {
  return found.map(({ row, column, formula, hasResult, fills }) => {
    const shown = cellAt(grid, row - grid.firstRow, column - grid.firstColumn);
    const answered = hasResult && !isErrorValue(shown);
    const address = addressAt({ row, column });
    return { sheet: grid.sheet, address, formula: `=${formula}`, shown, answered, ...(fills && { fills }) };
  });
}

/** The cells that a formula's answer fills, with what they show. */
export function filledBy({ address, fills }: OurFormula, grid: Grid): [address: string, value: Cell][] {
  return cellsIn(fills ?? address).map((place) => [
    addressAt(place),
    cellAt(grid, place.row - grid.firstRow, place.column - grid.firstColumn),
  ]);
}

function fillsMore(ref: string | undefined): ref is string {
  const range = ref === undefined ? undefined : parseRange(ref);
  return range !== undefined && (range.top < range.bottom || range.left < range.right);
}
