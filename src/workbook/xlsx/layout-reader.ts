import { parseRange, type CellRange } from "../address";
import type { LayoutArea } from "../port";
import { ListRules } from "./list-rules";
import { OpenRows } from "./open-rows";
import { SheetPosition } from "./sheet-position";
import type { XmlHandler } from "./xml-scanner";
import type { XmlTag } from "./xml-tag";

/** Reads of a sheet part what filling must know: protection, formulas, one row's formats, and drop-down lists. */
export class LayoutReader implements XmlHandler {
  isProtected = false;
  readonly formulas = new Map<number, Set<number>>();
  readonly lists = new ListRules();
  readonly merges: CellRange[] = [];
  private readonly styles = new Map<number, string>();
  private readonly columnStyles: { first: number; last: number; style: string }[] = [];
  private rowStyle: string | undefined;
  private readonly position = new SheetPosition();
  private inData = false;
  private readonly openRows: OpenRows;

  /** `unlocked` are the numbers of the formats that leave a cell open in a protected sheet. */
  constructor(
    private readonly area: LayoutArea,
    unlocked: ReadonlySet<string>,
  ) {
    this.openRows = new OpenRows(area, unlocked, (column) => this.columnStyle(column));
  }

  /** The first row, from the asked one on, with a locked cell where the asked row has an open one. */
  get firstLocked(): number | undefined {
    return this.openRows.firstLocked();
  }

  /** The number of the format that a cell of the asked row has or would have. */
  style(column: number): string {
    return this.styles.get(column) ?? this.rowStyle ?? this.columnStyle(column);
  }

  private columnStyle(column: number): string {
    return this.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? "0";
  }

  open(tag: XmlTag): void {
    if (this.inData) this.openInData(tag);
    else if (tag.name === "sheetData") this.inData = true;
    else if (tag.name === "sheetProtection") this.isProtected = tag.flag("sheet");
    else if (tag.name === "col") this.openColumn(tag);
    else if (tag.name === "mergeCell") this.openMerge(tag);
    else this.lists.open(tag);
  }

  close(tag: XmlTag): void {
    if (tag.name === "sheetData") this.inData = false;
    if (!this.inData) this.lists.close(tag);
  }

  text(bytes: Uint8Array, start: number, end: number): void {
    if (!this.inData) this.lists.text(bytes, start, end);
  }

  private openInData(tag: XmlTag): void {
    if (tag.name === "row") {
      this.position.openRow(tag);
      const style = tag.flag("customFormat") ? tag.attribute("s") : undefined;
      if (this.position.row === this.area.row) this.rowStyle = style;
      this.openRows.openRow(this.position.row, style);
    } else if (tag.name === "c") {
      this.position.openCell(tag);
      const { row, column } = this.position;
      if (row === this.area.row) this.styles.set(column, tag.attribute("s") ?? "0");
      if (row >= this.area.row) this.openRows.cell(column, tag.attribute("s") ?? "0");
    } else if (tag.name === "f") {
      const { row, column } = this.position;
      this.formulas.set(column, (this.formulas.get(column) ?? new Set()).add(row));
    }
  }

  private openMerge(tag: XmlTag): void {
    const area = parseRange(tag.attribute("ref") ?? "");
    if (area !== undefined) this.merges.push(area);
  }

  private openColumn(tag: XmlTag): void {
    const style = tag.attribute("style");
    if (style === undefined) return;
    const [first, last] = [Number(tag.attribute("min")) - 1, Number(tag.attribute("max")) - 1];
    this.columnStyles.push({ first, last, style });
  }
}
