import { WorkbookError } from "../port";
import { parseRange, type CellPlace } from "./address";
import type { CellWrites } from "./cell-writes";
import { SharedFormulas } from "./shared-formulas";
import type { Splice } from "./splice";
import type { XmlTag } from "./xml-tag";

interface OpenFormula {
  readonly group: string | undefined;
  readonly start: number;
  readonly always: boolean;
  readonly replaced: boolean;
  text: string;
}

/** Follows a sheet's formulas while cells are written: which are written over, and what others lose by that. */
export class FormulaWatch {
  /** True where the sheet has any formula. */
  seen = false;
  /** True where a formula was written over: the stored order of calculation then names a cell without one. */
  dropped = false;
  private readonly shared = new SharedFormulas();
  private formula: OpenFormula | undefined;

  constructor(private readonly writes: CellWrites) {}

  /** A formula begins, in a cell that is written over or not. Part of an array formula cannot be written over. */
  open(tag: XmlTag, replaced: boolean): void {
    this.seen = true;
    if (replaced) this.dropped = true;
    const kind = tag.attribute("t");
    if (kind === "array" || kind === "dataTable") this.requireWhole(tag.attribute("ref") ?? "");
    const group = kind === "shared" ? tag.attribute("si") : undefined;
    this.formula = { group, start: tag.start, always: tag.flag("ca"), replaced, text: "" };
  }

  /** Whether the characters that come now are a formula that may have to be passed on. */
  get wantsText(): boolean {
    return this.formula?.replaced === true;
  }

  add(text: string): void {
    if (this.formula !== undefined) this.formula.text += text;
  }

  close(tag: XmlTag, place: CellPlace): void {
    const { formula } = this;
    this.formula = undefined;
    if (formula?.group === undefined) return;
    if (!formula.replaced) {
      this.shared.member(formula.group, place, formula.start, tag.end, formula.always);
    } else if (formula.text !== "") {
      this.shared.orphan(formula.group, place, formula.text);
    }
  }

  splices(prefix: string): Splice[] {
    return this.shared.splices(prefix);
  }

  private requireWhole(ref: string): void {
    const range = parseRange(ref);
    if (range === undefined) return;
    const written = this.writes.countIn(range);
    const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (written > 0 && written < size) throw new WorkbookError("protected", "part of an array formula");
  }
}
