import type { ReadColumn } from "./read-column";

const isEmpty = 0;
const isRead = 1;
const isUnreadable = 2;

/** Holds one row at a time: the parsed values by column key, and whether each cell could be read. */
export class RowReader {
  /** The parsed values; undefined where the cell is empty, unreadable or the sheet lacks the column. */
  readonly values: Record<string, unknown> = {};
  private readonly keys: readonly string[];
  private readonly columns: readonly (ReadColumn | undefined)[];
  private readonly states: Uint8Array;

  constructor(columns: Readonly<Record<string, ReadColumn | undefined>>) {
    this.keys = Object.keys(columns);
    this.columns = Object.values(columns);
    this.states = new Uint8Array(this.keys.length);
  }

  /** The positions of columns, for `allows`. */
  positions(keys: readonly string[]): number[] {
    return keys.map((key) => this.keys.indexOf(key));
  }

  load(row: number): void {
    for (let at = 0; at < this.keys.length; at++) this.loadColumn(at, row);
  }

  /** Loads some columns only, by their positions; the others keep what an earlier row left there. */
  loadOnly(positions: readonly number[], row: number): void {
    for (const at of positions) this.loadColumn(at, row);
  }

  private loadColumn(at: number, row: number): void {
    const reading = this.columns[at]?.reading(row);
    const kind = reading?.kind ?? "empty";
    this.states[at] = kind === "read" ? isRead : kind === "empty" ? isEmpty : isUnreadable;
    this.values[this.keys[at] as string] = reading?.kind === "read" ? reading.value : undefined;
  }

  /** True where every needed column is read and no other column of the check is unreadable. */
  allows(needed: readonly number[], used: readonly number[]): boolean {
    for (const at of needed) if (this.states[at] !== isRead) return false;
    for (const at of used) if (this.states[at] === isUnreadable) return false;
    return true;
  }

  /** A copy of some of the values, to keep beyond the next `load`. */
  copy(keys: readonly string[]): Record<string, unknown> {
    const copy: Record<string, unknown> = {};
    for (const key of keys) copy[key] = this.values[key];
    return copy;
  }
}
