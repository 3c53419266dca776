import { rangeText } from "./cell-xml";
import { shiftFormula } from "../shift-formula";
import type { CellPlace, CellRange } from "./address";
import type { Splice } from "./splice";
import { escapeXml } from "./xml-text";

interface Heir {
  readonly place: CellPlace;
  readonly start: number;
  readonly end: number;
  readonly always: boolean;
  range: CellRange;
}

/**
 * A shared formula's text stands in its first cell only. Where that cell is written over, the next cell of the group
 * that keeps its formula takes the text over, moved to its own place.
 */
export class SharedFormulas {
  private readonly orphaned = new Map<string, { from: CellPlace; formula: string; heir?: Heir }>();

  /** The cell with the text of this group is written over. */
  orphan(group: string, from: CellPlace, formula: string): void {
    this.orphaned.set(group, { from, formula });
  }

  /** A cell of this group keeps its formula; its `<f>` spans these offsets. */
  member(group: string, place: CellPlace, start: number, end: number, always: boolean): void {
    const found = this.orphaned.get(group);
    if (found === undefined) return;
    const { row, column } = place;
    if (found.heir === undefined) {
      const range = { top: row, left: column, bottom: row, right: column };
      found.heir = { place, start, end, always, range };
      return;
    }
    const { range } = found.heir;
    found.heir.range = {
      top: Math.min(range.top, row),
      left: Math.min(range.left, column),
      bottom: Math.max(range.bottom, row),
      right: Math.max(range.right, column),
    };
  }

  splices(prefix: string): Splice[] {
    const p = prefix === "" ? "" : `${prefix}:`;
    return [...this.orphaned].flatMap(([group, { from, formula, heir }]) => {
      if (heir === undefined) return [];
      const { place, start, end, range } = heir;
      const moved = escapeXml(shiftFormula(formula, place.row - from.row, place.column - from.column));
      const always = heir.always ? ' ca="1"' : "";
      const attributes = `t="shared"${always} ref="${rangeText(range)}" si="${escapeXml(group)}"`;
      return [{ at: start, remove: end - start, insert: `<${p}f ${attributes}>${moved}</${p}f>` }];
    });
  }
}
