import type { Cell } from "../../../../values/reading";
import {
  areaAddress,
  cellArea,
  cellCount,
  contains,
  intersection,
  sheetAddress,
  wholeSheet,
  type Area,
} from "../area";
import type { ConditionalFormat } from "../conditional-format";
import type { SheetModel } from "../sheet-model";
import type { WorkbookModel } from "../workbook-model";
import { CustomCalls, Pending } from "./custom-calls";
import { evaluate, firstCell, type Scope } from "./evaluate";
import { FormulaCell, FormulaCells } from "./formula-cells";
import type { Result } from "./operators";
import { parseFormula, type Precedent } from "./parsed-formula";
import { clearSpill, spill } from "./spill";

/** Keeps the values of the workbook's formulas right after every edit, as far as the stand-in calculates. */
export class Calculation {
  private readonly formulas = new FormulaCells();
  private readonly calls = new CustomCalls();
  private readonly dirty = new Set<FormulaCell>();
  private readonly ruleAnswers = new Map<string, boolean>();

  constructor(private readonly model: WorkbookModel) {}

  /** After an edit: takes up the formulas in the area and recalculates what reads it. */
  changed(sheet: SheetModel, area: Area): void {
    this.takeUp(sheet, area, true);
    this.spread(sheet, area);
    this.calculate();
  }

  /** After loading: takes up every formula and keeps the values that the file gave, until something changes. */
  loaded(sheet: SheetModel): void {
    // The whole sheet: a formula that shows nothing yet stands outside the used area.
    this.takeUp(sheet, wholeSheet, false);
  }

  /** Calculates every formula again, for when the add-in's functions have become available. */
  calculateAll(): void {
    for (const cell of this.formulas.all()) this.soil(cell);
    this.calculate();
  }

  /** Calculates an area's formulas again, though nothing that they read has changed, and what reads them. */
  calculateAgain(sheet: SheetModel, area: Area): void {
    for (const cell of this.formulas.inside(sheet, area)) {
      this.soil(cell);
      this.spread(sheet, cell.spilled ?? cellArea(cell.row, cell.column));
    }
    this.calculate();
  }

  forgetAll(): void {
    this.formulas.clear();
    this.dirty.clear();
    this.ruleAnswers.clear();
  }

  /** The areas that formulas have filled with a matrix and that reach into an area, each with its formula's cell first. */
  spillsIn(sheet: SheetModel, area: Area): readonly Area[] {
    return this.formulas
      .inside(sheet, area)
      .flatMap(({ spilled }) => (spilled && intersection(spilled, area) ? [spilled] : []));
  }

  /** The first conditional format that is true for the cell. */
  ruleAt(sheet: SheetModel, row: number, column: number): ConditionalFormat | undefined {
    return sheet.conditionalFormats.find(
      (rule) => rule.covers(row, column) && this.isTrue(rule, sheet, row, column),
    );
  }

  private isTrue(rule: ConditionalFormat, sheet: SheetModel, row: number, column: number): boolean {
    const parsed = parseFormula(rule.formula);
    if (!parsed.tree) return false;
    const isConstant = parsed.precedents.length === 0;
    const known = isConstant ? this.ruleAnswers.get(rule.formula) : undefined;
    if (known !== undefined) return known;
    const corner = rule.areas[0] ?? cellArea(row, column);
    const shift = { rows: row - corner.row, columns: column - corner.column };
    // Excel refuses the add-in's own functions in conditional formats, and so does the stand-in.
    const scope = { ...this.scope(sheet, row, column), shift, callCustom: () => undefined };
    const value = firstCell(evaluate(parsed.tree, scope));
    const answer = value !== null && typeof value !== "string" && Boolean(value);
    if (isConstant) this.ruleAnswers.set(rule.formula, answer);
    return answer;
  }

  private takeUp(sheet: SheetModel, area: Area, recalculate: boolean): void {
    for (const cell of this.formulas.inside(sheet, area)) {
      clearSpill(cell, area);
      if (contains(area, cell.row, cell.column)) {
        this.formulas.remove(cell);
        this.dirty.delete(cell);
      } else {
        this.soil(cell);
      }
    }
    for (const { row, column, formula } of formulasIn(sheet, area)) {
      const cell = new FormulaCell(sheet, row, column, formula);
      this.formulas.add(cell);
      if (recalculate) this.soil(cell);
      else cell.isForeign = /_xldudf_/i.test(formula) && sheet.value(row, column) === "#NAME?";
    }
  }

  /** Marks everything that reads the area, and everything that reads that, as to be calculated. */
  private spread(sheet: SheetModel, area: Area): void {
    const open: { sheet: SheetModel; area: Area }[] = [{ sheet, area }];
    for (let at = open.pop(); at; at = open.pop()) {
      for (const reader of this.formulas.readersOf(at.sheet, at.area)) {
        if (this.dirty.has(reader)) continue;
        this.soil(reader);
        open.push({ sheet: reader.sheet, area: reader.spilled ?? cellArea(reader.row, reader.column) });
      }
    }
  }

  private soil(cell: FormulaCell): void {
    this.calls.forget(cell);
    this.dirty.add(cell);
  }

  private calculate(): void {
    const touched = new Set<SheetModel>();
    for (let rounds = 0; this.dirty.size > 0 && rounds < 100; rounds++) {
      for (const cell of [...this.dirty]) {
        if (this.settle(cell)) touched.add(cell.sheet);
      }
    }
    for (const sheet of touched) sheet.displayChanged();
  }

  /** Gives a formula's cell its value; true where the value is another than before. */
  private settle(cell: FormulaCell): boolean {
    if (!this.dirty.delete(cell)) return false;
    cell.isBeingCalculated = true;
    const result = this.work(cell);
    cell.isBeingCalculated = false;
    const before = cell.spilled;
    const change = spill(cell, result);
    for (const area of [before, cell.spilled]) if (area) this.spread(cell.sheet, area);
    this.dirty.delete(cell);
    return change;
  }

  private work(cell: FormulaCell): Result {
    const { tree } = parseFormula(cell.formula);
    if (!tree) return "#NAME?";
    const scope = this.scope(cell.sheet, cell.row, cell.column);
    try {
      const value = evaluate(tree, {
        ...scope,
        callCustom: (name, args) => this.callCustom(cell, name, args),
      });
      return value ?? 0;
    } catch (trouble) {
      if (trouble instanceof Pending) return "#BUSY!";
      throw trouble;
    }
  }

  private callCustom(cell: FormulaCell, name: string, args: readonly Result[]): Result | undefined {
    const { customFunctions } = this.model;
    const fn = cell.isForeign ? undefined : customFunctions?.find(name);
    if (!customFunctions || !fn) return undefined;
    const address = sheetAddress(cell.sheet.name, areaAddress(cellArea(cell.row, cell.column)));
    return this.calls.answer(cell, fn, args, customFunctions, address, () => {
      if (!this.formulas.has(cell)) return;
      this.dirty.add(cell);
      this.spread(cell.sheet, cell.spilled ?? cellArea(cell.row, cell.column));
      this.calculate();
    });
  }

  private scope(sheet: SheetModel, row: number, column: number): Scope {
    return {
      row,
      column,
      today: this.model.today,
      callCustom: () => undefined,
      read: (precedent) => this.read(sheet, precedent),
    };
  }

  private read(own: SheetModel, precedent: Precedent): Result {
    const sheet = precedent.sheet === undefined ? own : this.model.sheet(precedent.sheet);
    if (!sheet) return "#REF!";
    const { area } = precedent;
    if (cellCount(area) === 1) return this.valueAt(sheet, area.row, area.column);
    const used = sheet.usedArea() ?? cellArea(area.row, area.column);
    const clipped = intersection(area, { ...used, row: 0, column: 0, rowCount: used.row + used.rowCount, columnCount: used.column + used.columnCount }); // prettier-ignore
    if (!clipped) return [[null]];
    return Array.from({ length: clipped.rowCount }, (_r, row) =>
      Array.from({ length: clipped.columnCount }, (_c, column) =>
        this.valueAt(sheet, clipped.row + row, clipped.column + column),
      ),
    );
  }

  private valueAt(sheet: SheetModel, row: number, column: number): Cell {
    const cell = this.dirty.size > 0 ? this.formulas.at(sheet, row, column) : undefined;
    // A circle of formulas: Excel warns and shows 0.
    if (cell?.isBeingCalculated) return 0;
    if (cell && this.dirty.has(cell)) this.settle(cell);
    return sheet.value(row, column);
  }
}

function formulasIn(
  sheet: SheetModel,
  area: Area,
): readonly { row: number; column: number; formula: string }[] {
  if (cellCount(area) > 1_000) {
    return [...sheet.cells.formulas()].filter(({ row, column }) => contains(area, row, column));
  }
  const found: { row: number; column: number; formula: string }[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const formula = sheet.cells.formula(row, column);
      if (formula !== undefined) found.push({ row, column, formula });
    }
  }
  return found;
}
