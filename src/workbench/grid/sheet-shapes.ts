import { maxColumns, maxRows, type Area } from "../host/model/area";
import type { SheetModel } from "../host/model/sheet-model";
import type { Place } from "./selection";
import { VisibleLines } from "./visible-lines";

/** The rows and columns that the grid draws of a sheet. */
export interface SheetShape {
  readonly rows: VisibleLines;
  readonly columns: VisibleLines;
  /** The corner of what stands in the sheet; A1 where nothing does. */
  readonly lastUsed: Place;
  /** Changes with anything that changes sizes: hidden lines, widths, how far the grid reaches. */
  readonly key: string;
}

/** Empty lines after the used ones, so that there is somewhere to write. */
const spareRows = 100;
const spareColumns = 10;
const fewestColumns = 26;

interface Reach {
  lastUsed: Place;
  rows: number;
  columns: number;
  shape?: SheetShape;
}

/** How far each sheet reaches. To ask a sheet of 100,000 rows costs, so the answer is kept and grown by edits. */
export class SheetShapes {
  private reaches = new WeakMap<SheetModel, Reach>();

  of(sheet: SheetModel): SheetShape {
    const reach = this.reach(sheet);
    const key = keyOf(sheet, reach);
    if (reach.shape?.key === key) return reach.shape;
    const { rows, columns, lastUsed } = reach;
    const before = reach.shape;
    const sameLines = before !== undefined && linesKey(before.key) === linesKey(key);
    reach.shape = {
      key,
      lastUsed,
      rows: sameLines ? before.rows : new VisibleLines(rows, (row) => sheet.hiddenRows.has(row)),
      columns: sameLines
        ? before.columns
        : new VisibleLines(columns, (column) => sheet.hiddenColumns.has(column)),
    };
    return reach.shape;
  }

  /** The shape with room around a cell that the selection has come to. */
  reaching(sheet: SheetModel, { row, column }: Place): SheetShape {
    const reach = this.reach(sheet);
    // A whole column or row is selected to the sheet's edge: that is no reason to draw a million rows.
    if (row < maxRows - 1) reach.rows = Math.max(reach.rows, roundedRows(row));
    if (column < maxColumns - 1) reach.columns = Math.max(reach.columns, roundedColumns(column));
    return this.of(sheet);
  }

  /** Takes an edited area in. */
  grow(sheet: SheetModel, area: Area): void {
    const reach = this.reach(sheet);
    const row = Math.max(reach.lastUsed.row, area.row + area.rowCount - 1);
    const column = Math.max(reach.lastUsed.column, area.column + area.columnCount - 1);
    if (row === reach.lastUsed.row && column === reach.lastUsed.column) return;
    reach.lastUsed = { row, column };
    reach.rows = Math.max(reach.rows, roundedRows(row));
    reach.columns = Math.max(reach.columns, roundedColumns(column));
    delete reach.shape;
  }

  forget(): void {
    this.reaches = new WeakMap();
  }

  private reach(sheet: SheetModel): Reach {
    let reach = this.reaches.get(sheet);
    if (!reach) {
      const used = sheet.usedArea();
      const row = used ? used.row + used.rowCount - 1 : 0;
      const column = used ? used.column + used.columnCount - 1 : 0;
      reach = { lastUsed: { row, column }, rows: roundedRows(row), columns: roundedColumns(column) };
      this.reaches.set(sheet, reach);
    }
    return reach;
  }
}

function roundedRows(row: number): number {
  return Math.min(maxRows, Math.ceil((row + 1 + spareRows) / spareRows) * spareRows);
}

function roundedColumns(column: number): number {
  const wanted = Math.ceil((column + 1 + spareColumns) / spareColumns) * spareColumns;
  return Math.min(maxColumns, Math.max(fewestColumns, wanted));
}

function keyOf(sheet: SheetModel, { rows, columns, lastUsed }: Reach): string {
  const lines = [rows, columns, sheet.hiddenRows.size, sheet.hiddenColumns.size].join(" ");
  const widths = [...sheet.columnWidths].flat().join(" ");
  const frozen = `${sheet.frozen.rows} ${sheet.frozen.columns}`;
  return [lines, widths, frozen, lastUsed.row, lastUsed.column].join("|");
}

function linesKey(key: string): string {
  return key.slice(0, key.indexOf("|"));
}
