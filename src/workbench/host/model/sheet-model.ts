import type { Cell } from "../../../values/reading";
import { pointsPerLine } from "../../../workbook/page-looks";
import { areaAddress, around, cellArea, contains, isInsideSheet, maxRows, type Area } from "./area";
import type { Calculation } from "./calculation/calculation";
import { plainStyle, restyle, type CellStyle, type StyleChange } from "./cell-style";
import type { ConditionalFormat } from "./conditional-format";
import type { DropDown } from "./drop-down";
import { isError } from "./error-names";
import type { EditedBy, ModelEvent } from "./model-event";
import { ModelRefusal } from "./model-refusal";
import { type PageLayout, plainPage } from "./page-layout";
import { SheetCells } from "./sheet-cells";
import { editedText, shownText } from "./shown-text";
import type { SheetTable } from "./sheet-table";
import { readTyped, type TypedContent } from "./typed-text";
import type { Day } from "../../../values/day";

/** What the sheet needs of its workbook. */
export interface SheetHost {
  readonly calculation: Calculation;
  readonly today: Day;
  readonly isEditing: boolean;
  announce(event: ModelEvent): void;
}

/** A cell as the grid draws it. */
export interface CellView {
  readonly text: string;
  readonly align: "left" | "center" | "right";
  readonly bold: boolean;
  /** The cell's own fill. */
  readonly fill?: string;
  readonly fontColor?: string;
  /** The fill that a conditional format lays over the cell's own: the add-in's marks. */
  readonly mark?: string;
}

/** A new content for a cell; `formula` begins with "=", and its value is calculated. */
export interface CellEdit extends TypedContent {
  readonly row: number;
  readonly column: number;
  /** The whole style, set as it is: for taking an edit back. */
  readonly style?: CellStyle;
}

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

const defaultColumnWidth = 64;

/** One sheet of the stand-in's workbook. Rows and columns are counted from 0, widths are pixels. */
export class SheetModel {
  readonly cells = new SheetCells();
  readonly merges: Area[] = [];
  /** First match wins, as in Excel's list of rules. */
  readonly conditionalFormats: ConditionalFormat[] = [];
  dropDowns: readonly DropDown[] = [];
  /** Excel's own tables (tabeller). */
  tables: SheetTable[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  /** Points, of rows that are not as high as the others; kept for the add-in and the file, and not drawn. */
  readonly rowHeights = new Map<number, number>();
  /** How it prints. */
  page: PageLayout = plainPage;
  /** Rows and columns that stay in view when the sheet scrolls. */
  frozen = { rows: 0, columns: 0 };
  isProtected = false;
  /** True where the protection lets people give cells another look. */
  mayFormat = false;
  /** Threads of comments; the stand-in shows none, but an add-in may ask. */
  commentCount = 0;
  private rulesMade = 0;
  selection: Area = cellArea(0, 0);

  constructor(
    readonly id: string,
    public name: string,
    public visibility: SheetVisibility,
    private readonly host: SheetHost,
  ) {}

  value(row: number, column: number): Cell {
    return this.cells.value(row, column);
  }

  /** The formula in English with commas, from its equals sign; undefined where the cell has none. */
  formula(row: number, column: number): string | undefined {
    return this.cells.formula(row, column);
  }

  style(row: number, column: number): CellStyle {
    return this.cells.style(row, column);
  }

  /** The cell as it is shown, with every format laid on. */
  view(row: number, column: number): CellView {
    const value = this.value(row, column);
    const style = this.style(row, column);
    const rule = this.host.calculation.ruleAt(this, row, column);
    const fontColor = rule?.fontColor ?? style.fontColor;
    return {
      text: shownText(value, style.numberFormat),
      align: style.align ?? naturalAlign(value),
      bold: style.bold ?? false,
      ...(style.fill === undefined ? {} : { fill: style.fill }),
      ...(fontColor === undefined ? {} : { fontColor }),
      ...(rule?.fill === undefined ? {} : { mark: rule.fill }),
    };
  }

  /** The text to edit: a formula from its equals sign, a date as YYYY-MM-DD, a number with all its decimals. */
  editText(row: number, column: number): string {
    return (
      this.formula(row, column) ?? editedText(this.value(row, column), this.style(row, column).numberFormat)
    );
  }

  /** The smallest area with everything that stands in the sheet; undefined where it is empty. */
  usedArea(valuesOnly = true): Area | undefined {
    return this.cells.used(valuesOnly);
  }

  /** What a person types into a cell, read as Swedish Excel reads it. */
  typeInto(row: number, column: number, text: string): void {
    this.edit([this.typed(row, column, text)], "person");
  }

  /** Pasted texts from a corner: one edit, one event. Gives the area that was filled. */
  paste(row: number, column: number, texts: readonly (readonly string[])[]): Area {
    const edits = texts.flatMap((line, down) =>
      line.map((text, right) => this.typed(row + down, column + right, text)),
    );
    this.edit(edits, "person");
    return edits.reduce<Area>((area, at) => around(area, cellArea(at.row, at.column)), cellArea(row, column));
  }

  /** What a text would become in a cell. */
  typed(row: number, column: number, text: string): CellEdit {
    return { row, column, ...readTyped(text, this.style(row, column).numberFormat, this.host.today) };
  }

  /** What stands in a cell now, so that an edit can be taken back with `edit`. */
  content(row: number, column: number): CellEdit {
    const formula = this.formula(row, column);
    const style = this.style(row, column);
    return { row, column, style, value: this.value(row, column), ...(formula ? { formula } : {}) };
  }

  /** Changes cells and says so once. A locked cell of a protected sheet, or one outside the sheet, refuses it whole. */
  edit(edits: readonly CellEdit[], by: EditedBy): void {
    this.refuseIfEditing(by);
    if (this.isProtected && edits.some(({ row, column }) => !this.style(row, column).unlocked))
      refuseProtected();
    let area: Area | undefined;
    for (const edit of edits) {
      if (!isInsideSheet(cellArea(edit.row, edit.column))) {
        throw new ModelRefusal("InvalidArgument", "The cell is outside the sheet.");
      }
      area = around(area, cellArea(edit.row, edit.column));
    }
    if (area === undefined) return;
    for (const edit of edits) this.put(edit);
    this.host.announce({ kind: "cells", sheet: this, area, by });
    this.host.calculation.changed(this, area);
  }

  /** Changes how cells look; a whole column's style is kept once for the column. */
  restyle(area: Area, change: StyleChange, by: EditedBy = "person"): void {
    this.refuseIfEditing(by);
    if (this.isProtected && !this.mayFormat) refuseProtected();
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      if (area.rowCount === maxRows) this.cells.restyleColumn(column, (style) => restyle(style, change));
      else this.restyleRows(column, area, change);
    }
    this.displayChanged();
  }

  private restyleRows(column: number, area: Area, change: StyleChange): void {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      this.cells.setStyle(row, column, restyle(this.style(row, column), change));
    }
  }

  displayChanged(): void {
    this.host.announce({ kind: "display", sheet: this });
  }

  columnWidth(column: number): number {
    return this.hiddenColumns.has(column) ? 0 : (this.columnWidths.get(column) ?? defaultColumnWidth);
  }

  setColumnWidth(column: number, width: number): void {
    this.columnWidths.set(column, width);
    this.displayChanged();
  }

  rowHeight(row: number): number {
    return this.rowHeights.get(row) ?? pointsPerLine;
  }

  setRowHeight(row: number, points: number, by: EditedBy): void {
    this.refuseIfClosed(by);
    if (points === pointsPerLine) this.rowHeights.delete(row);
    else this.rowHeights.set(row, points);
  }

  setPage(page: PageLayout): void {
    this.refuseIfClosed("addin");
    this.page = page;
  }

  /** An id for a new conditional format, never given before on this sheet. */
  nextRuleId(): string {
    this.rulesMade += 1;
    return `{rule-${this.rulesMade}}`;
  }

  /** The merged area that the cell belongs to, where there is one. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((area) => contains(area, row, column));
  }

  /** "N47" of the selection's first cell. */
  get activeCell(): string {
    return areaAddress(cellArea(this.selection.row, this.selection.column));
  }

  /** What changes more than open cells is refused in a protected sheet. */
  private refuseIfClosed(by: EditedBy): void {
    this.refuseIfEditing(by);
    if (this.isProtected) refuseProtected();
  }

  private refuseIfEditing(by: EditedBy): void {
    if (by === "addin" && this.host.isEditing) {
      throw new ModelRefusal("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    }
  }

  private put(edit: CellEdit): void {
    const { row, column, numberFormat } = edit;
    this.cells.setFormula(row, column, edit.formula);
    this.cells.setValue(row, column, edit.value);
    const style = this.style(row, column);
    if (edit.style && edit.style !== style) this.cells.setStyle(row, column, edit.style);
    if (edit.style || numberFormat === undefined || style.numberFormat === numberFormat) return;
    // A typed date dresses a plain cell; a cell that somebody has formatted keeps its format.
    if (style.numberFormat === plainStyle.numberFormat) {
      this.cells.setStyle(row, column, restyle(style, { numberFormat }));
    }
  }
}

function refuseProtected(): never {
  throw new ModelRefusal("AccessDenied", "You do not have permission to change a protected sheet.");
}

function naturalAlign(value: Cell): CellView["align"] {
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || isError(value) ? "center" : "left";
}
