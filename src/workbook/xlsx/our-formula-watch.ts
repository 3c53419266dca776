import type { Grid } from "../../engine/table";
import { isOurFormula } from "../our-formula-text";
import type { CellPlace } from "./address";
import type { XmlTag } from "./xml-tag";
import { decodeRaw, decodeText } from "./xml-text";

/** Notes which cells have a formula of ours while a sheet is read; a formula that cannot be ours is not even decoded. */
export class OurFormulaWatch {
  /** True between a formula's tags. */
  reading = false;
  private group: string | undefined;
  private text = "";
  private readonly groups = new Set<string>();
  private readonly found = new Map<number, Set<number>>();

  open(tag: XmlTag): void {
    this.reading = true;
    this.text = "";
    // A formula that shares another's text, and only such a one, may have none of its own.
    this.group = tag.find("si") < 0 ? undefined : tag.attribute("si");
  }

  add(bytes: Uint8Array, start: number, end: number, cdata: boolean): void {
    if (this.text === "" && !mayBeOurs(bytes, start, end)) return;
    this.text += cdata ? decodeRaw(bytes, start, end) : decodeText(bytes, start, end);
  }

  close({ row, column }: CellPlace): void {
    this.reading = false;
    const { group } = this;
    const ours = this.text !== "" && isOurFormula(this.text);
    if (ours && group !== undefined) this.groups.add(group);
    if (!ours && (group === undefined || !this.groups.has(group))) return;
    const rows = this.found.get(column);
    if (rows === undefined) this.found.set(column, new Set([row]));
    else rows.add(row);
  }

  /** The cells with a formula of ours, counted inside the grid; those that lie outside show nothing. */
  within({ firstRow, firstColumn, rowCount, columns }: Grid): ReadonlyMap<number, ReadonlySet<number>> {
    const inside = new Map<number, Set<number>>();
    for (const [column, rows] of this.found) {
      const at = column - firstColumn;
      if (at < 0 || at >= columns.length) continue;
      const kept = [...rows].map((row) => row - firstRow).filter((row) => row >= 0 && row < rowCount);
      if (kept.length > 0) inside.set(at, new Set(kept));
    }
    return inside;
  }
}

/** Whether the characters hold "nacka" in any case. */
function mayBeOurs(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at + 5 <= end; at++) {
    if (
      ((bytes[at] as number) | 32) === 110 &&
      ((bytes[at + 1] as number) | 32) === 97 &&
      ((bytes[at + 2] as number) | 32) === 99 &&
      ((bytes[at + 3] as number) | 32) === 107 &&
      ((bytes[at + 4] as number) | 32) === 97
    )
      return true;
  }
  return false;
}
