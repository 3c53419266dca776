import { shiftFormula } from "../../../../workbook/shift-formula";
import { cellArea, type Area } from "../../model/area";
import { copiedAreas } from "../../model/copied-areas";
import { ModelRefusal } from "../../model/model-refusal";
import type { CellEdit, SheetModel } from "../../model/sheet-model";

/**
 * Copies cells within a sheet as Excel's `copyFrom` does: a smaller source is repeated over the whole target, and
 * relative references move along. The stand-in copies everything, with drop-down lists and conditional formats;
 * formulas, and values where there are none; or formats only.
 */
export function copyCells(sheet: SheetModel, target: Area, source: Area, copyType: unknown): void {
  if (copyType !== "All" && copyType !== "Formats" && copyType !== "Formulas") {
    throw new ModelRefusal("InvalidArgument", "The stand-in copies everything, formulas or formats.");
  }
  const edits: CellEdit[] = [];
  const styles: [row: number, column: number, style: ReturnType<SheetModel["style"]>][] = [];
  for (let row = 0; row < target.rowCount; row++) {
    for (let column = 0; column < target.columnCount; column++) {
      const from = {
        row: source.row + (row % source.rowCount),
        column: source.column + (column % source.columnCount),
      };
      const to = { row: target.row + row, column: target.column + column };
      styles.push([to.row, to.column, sheet.style(from.row, from.column)]);
      const formula = sheet.formula(from.row, from.column);
      const value = sheet.value(from.row, from.column);
      edits.push(
        formula === undefined
          ? { ...to, value }
          : {
              ...to,
              value: null,
              formula: shiftFormula(formula, to.row - from.row, to.column - from.column),
            },
      );
    }
  }
  if (copyType !== "Formats") sheet.edit(edits, "addin");
  if (copyType === "Formulas") return;
  for (const [row, column, style] of styles)
    sheet.restyle(cellArea(row, column), styleChange(style), "addin");
  for (const rule of sheet.conditionalFormats) rule.areas = copiedAreas(rule.areas, source, target);
  if (copyType !== "All") return;
  sheet.dropDowns = sheet.dropDowns.map((list) => ({
    ...list,
    areas: copiedAreas(list.areas, source, target),
  }));
}

function styleChange(style: ReturnType<SheetModel["style"]>): Parameters<SheetModel["restyle"]>[1] {
  const { numberFormat, fill = null, fontColor = null, bold = null, align = null } = style;
  const { wrap = null, vertical = null, unlocked = null } = style;
  return { numberFormat, fill, fontColor, bold, align, wrap, vertical, unlocked };
}
