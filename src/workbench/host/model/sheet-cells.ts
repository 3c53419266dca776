import type { Cell } from "../../../values/reading";
import { around, type Area } from "./area";
import { plainStyle, type CellStyle } from "./cell-style";

interface ColumnCells {
  /** By row; holes are empty cells, so that one cell in the last row costs nothing. */
  readonly values: Cell[];
  readonly formulas: Map<number, string>;
  readonly styles: Map<number, CellStyle>;
  /** For cells without a style of their own. */
  style?: CellStyle;
}

/** The cells of one sheet, column by column; only what is there takes room. */
export class SheetCells {
  private readonly columns: ColumnCells[] = [];

  value(row: number, column: number): Cell {
    return this.columns[column]?.values[row] ?? null;
  }

  formula(row: number, column: number): string | undefined {
    return this.columns[column]?.formulas.get(row);
  }

  style(row: number, column: number): CellStyle {
    const cells = this.columns[column];
    return cells?.styles.get(row) ?? cells?.style ?? plainStyle;
  }

  setValue(row: number, column: number, value: Cell): void {
    if (value !== null) this.column(column).values[row] = value;
    else if (this.columns[column]) delete this.columns[column].values[row];
  }

  setFormula(row: number, column: number, formula: string | undefined): void {
    if (formula !== undefined) this.column(column).formulas.set(row, formula);
    else this.columns[column]?.formulas.delete(row);
  }

  setStyle(row: number, column: number, style: CellStyle): void {
    this.column(column).styles.set(row, style);
  }

  /** Changes the style of a whole column and of its cells that have their own. */
  restyleColumn(column: number, change: (style: CellStyle) => CellStyle): void {
    const cells = this.column(column);
    cells.style = change(cells.style ?? plainStyle);
    for (const [row, style] of cells.styles) cells.styles.set(row, change(style));
  }

  /** Every cell with a formula. */
  *formulas(): IterableIterator<{ row: number; column: number; formula: string }> {
    for (const [column, cells] of this.columns.entries()) {
      if (cells) for (const [row, formula] of cells.formulas) yield { row, column, formula };
    }
  }

  /** The smallest area with every value, and every cell with a style of its own unless `valuesOnly`. */
  used(valuesOnly: boolean): Area | undefined {
    let area: Area | undefined;
    for (const [column, cells] of this.columns.entries()) {
      if (!cells) continue;
      const rows = valuesOnly ? rowsOf(cells.values) : widest(rowsOf(cells.values), spanOf(cells.styles));
      if (rows)
        area = around(area, { row: rows[0], column, rowCount: rows[1] - rows[0] + 1, columnCount: 1 });
    }
    return area;
  }

  private column(column: number): ColumnCells {
    return (this.columns[column] ??= { values: [], formulas: new Map(), styles: new Map() });
  }
}

type Span = [first: number, last: number];

function rowsOf(values: Cell[]): Span | undefined {
  let span: Span | undefined;
  // forEach passes over holes: an array with a cell in row 1,048,576 is read as fast as one with ten.
  values.forEach((_value, row) => (span ? (span[1] = row) : (span = [row, row])));
  return span;
}

function spanOf(rows: ReadonlyMap<number, unknown>): Span | undefined {
  let span: Span | undefined;
  for (const row of rows.keys()) {
    span = span ? [Math.min(span[0], row), Math.max(span[1], row)] : [row, row];
  }
  return span;
}

function widest(a: Span | undefined, b: Span | undefined): Span | undefined {
  return a && b ? [Math.min(a[0], b[0]), Math.max(a[1], b[1])] : (a ?? b);
}
