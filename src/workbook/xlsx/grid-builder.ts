import type { Grid } from "../../engine/table";
import type { Cell } from "../../values/reading";
import { WorkbookError } from "../port";

/** Empty places kept so that columns line up; a few cells far apart must not cost a full sheet's memory. */
const mostPadding = 64_000_000;

/** Gathers cells into a grid that reaches no further than the cells that hold something. */
export class GridBuilder {
  private readonly columns: Cell[][] = [];
  private top = -1;
  private padding = 0;

  put(row: number, column: number, value: Cell): void {
    if (this.top < 0) this.top = row;
    if (row < this.top) this.moveTop(row);
    const at = row - this.top;
    const cells = (this.columns[column] ??= []);
    if (cells.length < at) this.pad(cells, at);
    if (at === cells.length) cells.push(value);
    else cells[at] = value;
  }

  finish(sheet: string, date1904: boolean): Grid {
    const first = this.columns.findIndex((cells) => cells !== undefined);
    if (first < 0) return { sheet, firstRow: 0, firstColumn: 0, rowCount: 0, columns: [], date1904 };
    const columns: Cell[][] = [];
    let rowCount = 0;
    for (let column = first; column < this.columns.length; column++) {
      const cells = this.columns[column] ?? [];
      columns.push(cells);
      rowCount = Math.max(rowCount, cells.length);
    }
    return { sheet, firstRow: this.top, firstColumn: first, rowCount, columns, date1904 };
  }

  private pad(cells: Cell[], length: number): void {
    this.padding += length - cells.length;
    if (this.padding > mostPadding) throw new WorkbookError("tooLarge", "cells too far apart");
    while (cells.length < length) cells.push(null);
  }

  /** For writers that do not keep rows in order. */
  private moveTop(row: number): void {
    const gap = this.top - row;
    this.padding += gap * this.columns.length;
    if (this.padding > mostPadding) throw new WorkbookError("tooLarge", "rows out of order");
    this.columns.forEach((cells, column) => {
      this.columns[column] = [...new Array<Cell>(gap).fill(null), ...cells];
    });
    this.top = row;
  }
}
