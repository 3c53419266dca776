import { shiftFormula } from "../../../../workbook/xlsx/shift-formula";
import { cellArea, type Area } from "../../model/area";
import { ModelRefusal } from "../../model/model-refusal";
import type { CellEdit, SheetModel } from "../../model/sheet-model";

/**
 * Copies cells within a sheet as Excel's `copyFrom` does: a smaller source is repeated over the whole target, and
 * relative references move along. The stand-in copies everything or formats only.
 */
export function copyCells(sheet: SheetModel, target: Area, source: Area, copyType: unknown): void {
  if (copyType !== "All" && copyType !== "Formats") {
    throw new ModelRefusal("InvalidArgument", "The stand-in copies everything, or formats only.");
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
  if (copyType === "All") sheet.edit(edits, "addin");
  for (const [row, column, style] of styles)
    sheet.restyle(cellArea(row, column), styleChange(style), "addin");
}

function styleChange(style: ReturnType<SheetModel["style"]>): Parameters<SheetModel["restyle"]>[1] {
  const { numberFormat, fill = null, fontColor = null, bold = null, align = null } = style;
  return { numberFormat, fill, fontColor, bold, align };
}
