import { contains, intersection, type Area } from "../area";
import type { SheetModel } from "../sheet-model";
import { parseFormula, type Precedent } from "./parsed-formula";

/** A cell with a formula. */
export class FormulaCell {
  isBeingCalculated = false;
  /** Came with the file as _xldudf_… and #NAME?: Excel knows the function by that name first when it is entered again. */
  isForeign = false;
  /** The area that the formula's matrix fills, its own cell included; undefined where it gives one value. */
  spilled: Area | undefined;
  readonly precedents: readonly Precedent[];

  constructor(
    readonly sheet: SheetModel,
    readonly row: number,
    readonly column: number,
    readonly formula: string,
  ) {
    this.precedents = parseFormula(formula).precedents;
  }
}

/** Above this many rows a formula's area is looked up in a list instead of row by row. */
const tallFrom = 16;

/** Every formula of the workbook, found by where it stands and by what it reads. */
export class FormulaCells {
  private readonly byPlace = new Map<SheetModel, Map<number, FormulaCell>>();
  private readonly byReadRow = new Map<string, Set<FormulaCell>>();
  private readonly tallReaders = new Set<FormulaCell>();

  *all(): IterableIterator<FormulaCell> {
    for (const cells of this.byPlace.values()) yield* cells.values();
  }

  at(sheet: SheetModel, row: number, column: number): FormulaCell | undefined {
    return this.byPlace.get(sheet)?.get(placeOf(row, column));
  }

  has(cell: FormulaCell): boolean {
    return this.at(cell.sheet, cell.row, cell.column) === cell;
  }

  inside(sheet: SheetModel, area: Area): readonly FormulaCell[] {
    const cells = [...(this.byPlace.get(sheet)?.values() ?? [])];
    return cells.filter(
      (cell) => contains(area, cell.row, cell.column) || (cell.spilled && intersection(cell.spilled, area)),
    );
  }

  add(cell: FormulaCell): void {
    let cells = this.byPlace.get(cell.sheet);
    if (!cells) this.byPlace.set(cell.sheet, (cells = new Map<number, FormulaCell>()));
    cells.set(placeOf(cell.row, cell.column), cell);
    for (const key of this.readKeys(cell)) {
      const readers = this.byReadRow.get(key);
      if (readers) readers.add(cell);
      else this.byReadRow.set(key, new Set([cell]));
    }
    if (cell.precedents.some(({ area }) => area.rowCount > tallFrom)) this.tallReaders.add(cell);
  }

  remove(cell: FormulaCell): void {
    this.byPlace.get(cell.sheet)?.delete(placeOf(cell.row, cell.column));
    for (const key of this.readKeys(cell)) this.byReadRow.get(key)?.delete(cell);
    this.tallReaders.delete(cell);
  }

  clear(): void {
    this.byPlace.clear();
    this.byReadRow.clear();
    this.tallReaders.clear();
  }

  /** The formulas that read some cell of the area. */
  readersOf(sheet: SheetModel, area: Area): readonly FormulaCell[] {
    const candidates = new Set(this.tallReaders);
    const name = sheet.name.toLowerCase();
    if (area.rowCount > 10_000) for (const cell of this.all()) candidates.add(cell);
    else {
      for (let row = area.row; row < area.row + area.rowCount; row++) {
        for (const reader of this.byReadRow.get(`${name}!${row}`) ?? []) candidates.add(reader);
      }
    }
    return [...candidates].filter((cell) =>
      cell.precedents.some(
        (precedent) =>
          (precedent.sheet ?? cell.sheet.name).toLowerCase() === name && intersection(precedent.area, area),
      ),
    );
  }

  private *readKeys(cell: FormulaCell): IterableIterator<string> {
    for (const { sheet, area } of cell.precedents) {
      if (area.rowCount > tallFrom) continue;
      const name = (sheet ?? cell.sheet.name).toLowerCase();
      for (let row = area.row; row < area.row + area.rowCount; row++) yield `${name}!${row}`;
    }
  }
}

function placeOf(row: number, column: number): number {
  return row * 16_384 + column;
}
