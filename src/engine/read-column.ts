import {
  empty,
  isBlank,
  isExcelError,
  type Cell,
  type ReadContext,
  type Reading,
  type ValueType,
} from "../values/reading";

/** The reason that the engine itself gives: the cell shows #N/A or another of Excel's error values. */
export const excelError = "excelError";

/**
 * One column of the table, read: each distinct cell is read once, and rows refer to it by number.
 * A return repeats few course codes, dates and grades over many rows, so this is both small and fast.
 */
export class ReadColumn<T = unknown> {
  /** Per data row: which of `readings` its cell has. */
  readonly ids: Int32Array;
  readonly cells: Cell[] = [];
  readonly readings: Reading<T>[] = [];
  private readonly known = new Map<Cell, number>();

  constructor(
    readonly type: ValueType<T>,
    private readonly context: ReadContext,
    rowCount: number,
  ) {
    this.ids = new Int32Array(rowCount);
  }

  set(row: number, cell: Cell): void {
    let id = this.known.get(cell);
    if (id === undefined) {
      id = this.readings.length;
      this.known.set(cell, id);
      this.cells.push(cell);
      this.readings.push(this.readCell(cell));
    }
    this.ids[row] = id;
  }

  reading(row: number): Reading<T> {
    return this.readings[this.ids[row] ?? 0] ?? empty;
  }

  cell(row: number): Cell {
    return this.cells[this.ids[row] ?? 0] ?? null;
  }

  /** The row's cell as a person sees it: texts as they stand, numbers that are dates as dates. */
  shown(row: number): string {
    const cell = this.cell(row);
    if (cell === null) return "";
    const reading = this.reading(row);
    return typeof cell === "number" && reading.kind === "read"
      ? this.type.format(reading.value)
      : String(cell);
  }

  /** The same for two cells that mean the same; an unreadable cell is itself, an empty one null. */
  identity(row: number): string | number | null {
    const reading = this.reading(row);
    if (reading.kind === "empty") return null;
    return reading.kind === "read" ? this.type.identity(reading.value) : `?${String(this.cell(row))}`;
  }

  private readCell(cell: Cell): Reading<T> {
    if (isBlank(cell)) return empty;
    if (isExcelError(cell)) return { kind: "unreadable", reason: excelError };
    return this.type.read(cell, this.context);
  }
}
