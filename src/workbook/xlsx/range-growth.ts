import { grownRange, type Growth } from "../grown-range";
import { isMarkFormula } from "../marks";
import { parseRange, type CellRange } from "./address";
import { rangeText } from "./cell-xml";
import type { Splice } from "./splice";
import type { XmlHandler } from "./xml-scanner";
import type { XmlTag } from "./xml-tag";
import { decodeText } from "./xml-text";

/** A list of ranges in the part, as one validation or conditional format has it. */
interface RangeList {
  readonly kind: "validation" | "format";
  readonly ranges: readonly (CellRange | string)[];
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the validations and conditional formats, Excel 2010's in the extension list too, whose ranges must reach the
 * new rows, as Excel's own fill lets them. A range stops above another one of its kind that begins further down.
 */
export class RangeGrowth implements XmlHandler {
  private readonly lists: RangeList[] = [];
  private kind: RangeList["kind"] | undefined;
  /** The formula of a conditional format: the add-in's own marks are of single cells and reach no further. */
  private formula: string | undefined;
  private extended: { start: number; text: string } | undefined;

  constructor(private readonly growth: Growth) {}

  open(tag: XmlTag): void {
    if (tag.name === "dataValidation") this.addAttribute(tag, "validation");
    else if (tag.name === "conditionalFormatting") this.addAttribute(tag, "format");
    else if (tag.name === "formula") this.formula = "";
    else if (tag.name !== "") return;
    else if (tag.fullName.local === "dataValidation") this.kind = "validation";
    else if (tag.fullName.local === "conditionalFormatting") this.kind = "format";
    else if (tag.fullName.local === "sqref" && this.kind !== undefined)
      this.extended = { start: tag.end, text: "" };
  }

  close(tag: XmlTag): void {
    if (tag.name === "formula" && this.formula !== undefined) {
      if (isMarkFormula(this.formula)) this.lists.pop();
      this.formula = undefined;
    }
    if (tag.fullName.local === "sqref" && this.extended !== undefined && this.kind !== undefined) {
      const { start, text } = this.extended;
      this.add(this.kind, text, start, tag.start);
      this.extended = undefined;
    } else if (tag.fullName.local === "dataValidation" || tag.fullName.local === "conditionalFormatting") {
      this.kind = undefined;
    }
  }

  text(bytes: Uint8Array, start: number, end: number): void {
    if (this.extended !== undefined) this.extended.text += decodeText(bytes, start, end);
    if (this.formula !== undefined) this.formula += decodeText(bytes, start, end);
  }

  splices(): Splice[] {
    return this.lists.flatMap((list) => {
      const grown = list.ranges.map((range) => this.grow(list.kind, range));
      if (grown.every((range, at) => range === list.ranges[at])) return [];
      const insert = grown.map((range) => (typeof range === "string" ? range : rangeText(range))).join(" ");
      return [{ at: list.start, remove: list.end - list.start, insert }];
    });
  }

  private addAttribute(tag: XmlTag, kind: RangeList["kind"]): void {
    const extent = tag.extentOf("sqref");
    const text = tag.attribute("sqref");
    if (extent !== undefined && text !== undefined) this.add(kind, text, extent.valueStart, extent.valueEnd);
  }

  private add(kind: RangeList["kind"], text: string, start: number, end: number): void {
    const ranges = text
      .trim()
      .split(/\s+/)
      .map((range) => parseRange(range) ?? range);
    this.lists.push({ kind, ranges, start, end });
  }

  private grow(kind: RangeList["kind"], range: CellRange | string): CellRange | string {
    if (typeof range === "string") return range;
    const ofItsKind = this.lists
      .filter((list) => list.kind === kind)
      .flatMap(({ ranges }) => ranges.filter((other) => typeof other !== "string"));
    return grownRange(range, this.growth, ofItsKind);
  }
}
