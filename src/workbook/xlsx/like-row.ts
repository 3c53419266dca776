import { shiftFormula } from "../shift-formula";
import type { CellPlace } from "./address";
import type { XmlTag } from "./xml-tag";

/**
 * Learns how one row of a sheet part looks while the part is read: its cells' formats, and its formulas as that row
 * has them. Formulas that stand for a whole array are not repeated: they are not the row's own.
 */
export class LikeRow {
  readonly formulas = new Map<number, string>();
  private readonly styles = new Map<number, string>();
  private rowStyle: string | undefined;
  private readonly shared = new Map<string, { from: CellPlace; formula: string }>();
  private open: { place: CellPlace; group: string | undefined; text: string } | undefined;

  constructor(readonly row: number) {}

  openRow(row: number, style: string | undefined): void {
    if (row === this.row) this.rowStyle = style;
  }

  openCell({ row, column }: CellPlace, style: string | undefined): void {
    if (row === this.row) this.styles.set(column, style ?? "0");
  }

  /** The format that a new cell of the column takes; undefined where the row says nothing of it. */
  style(column: number): string | undefined {
    return this.styles.get(column) ?? this.rowStyle;
  }

  /** The columns in which the row has cells of its own. */
  get columns(): Iterable<number> {
    return this.styles.keys();
  }

  openFormula(tag: XmlTag, { row, column }: CellPlace): void {
    const kind = tag.attribute("t");
    if (row > this.row || kind === "array" || kind === "dataTable") return;
    const group = kind === "shared" ? (tag.attribute("si") ?? "") : undefined;
    if (row === this.row || group !== undefined) this.open = { place: { row, column }, group, text: "" };
  }

  get wantsText(): boolean {
    return this.open !== undefined;
  }

  add(text: string): void {
    if (this.open !== undefined) this.open.text += text;
  }

  closeFormula(): void {
    if (this.open === undefined) return;
    const { place, group, text } = this.open;
    this.open = undefined;
    if (group !== undefined && text !== "") this.shared.set(group, { from: place, formula: text });
    if (place.row !== this.row) return;
    const formula = text === "" && group !== undefined ? this.member(group, place) : text;
    if (formula !== undefined && formula !== "") this.formulas.set(place.column, formula);
  }

  private member(group: string, { row, column }: CellPlace): string | undefined {
    const found = this.shared.get(group);
    return found && shiftFormula(found.formula, row - found.from.row, column - found.from.column);
  }
}
