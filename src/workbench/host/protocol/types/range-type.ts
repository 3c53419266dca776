import type { Cell } from "../../../../values/reading";
import { coverCells } from "../../../../workbook/cover-cells";
import {
  areaAddress,
  around,
  cellArea,
  cellCount,
  contains,
  intersection,
  sheetAddress,
  type Area,
} from "../../model/area";
import { isError } from "../../model/error-names";
import { ModelRefusal } from "../../model/model-refusal";
import { shownText } from "../../model/shown-text";
import type { CellEdit, SheetModel } from "../../model/sheet-model";
import { hostLimits } from "../host-limits";
import { hostObject, type HostObject, type HostType } from "../host-type";
import { areaArgument, eachValue, insideSheet, numberArgument, textArgument } from "./arguments";
import { conditionalFormatsObject } from "./conditional-format-type";
import { copyCells } from "./copy-cells";
import { dataValidationType } from "./data-validation-type";
import { rangeAreasOf } from "./range-areas-type";
import { rangeFormatObject } from "./range-format-type";
import { worksheetOf } from "./worksheet-type";

/** A rectangle of one sheet, as a batch holds it. */
export interface SheetRange {
  readonly sheet: SheetModel;
  readonly area: Area;
}

const rangeType: HostType<SheetRange> = {
  name: "Range",
  properties: {
    Address: { get: ({ sheet, area }) => sheetAddress(sheet.name, areaAddress(area)) },
    CellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    ColumnCount: { get: ({ area }) => area.columnCount },
    ColumnHidden: { get: ({ sheet, area }) => allOrSome(sheet.hiddenColumns, area.column, area.columnCount) },
    ColumnIndex: { get: ({ area }) => area.column },
    Formulas: {
      get: (range) =>
        rows(range, (sheet, row, column) => sheet.formula(row, column) ?? sheet.value(row, column) ?? ""),
      set: write,
    },
    HasSpill: {
      get: ({ sheet, area }, { model }) => hasSpill(model.calculation.spillsIn(sheet, area), area),
    },
    NumberFormat: {
      get: (range) => rows(range, (sheet, row, column) => sheet.style(row, column).numberFormat),
      set: ({ sheet, area }, value) =>
        eachValue(value, area, (row, column, format) =>
          sheet.restyle(cellArea(row, column), { numberFormat: textArgument(format) }, "addin"),
        ),
    },
    RowCount: { get: ({ area }) => area.rowCount },
    RowHidden: { get: ({ sheet, area }) => allOrSome(sheet.hiddenRows, area.row, area.rowCount) },
    RowIndex: { get: ({ area }) => area.row },
    Text: {
      get: (range) =>
        rows(range, (sheet, row, column) =>
          shownText(sheet.value(row, column), sheet.style(row, column).numberFormat),
        ),
    },
    ValueTypes: { get: (range) => rows(range, (sheet, row, column) => valueType(sheet.value(row, column))) },
    Values: {
      get: (range) => rows(range, (sheet, row, column) => sheet.value(row, column) ?? ""),
      set: write,
    },
  },
  links: {
    ConditionalFormats: ({ sheet, area }) => conditionalFormatsObject(sheet, [area]),
    DataValidation: (range) =>
      hostObject(dataValidationType, range, `validation:${range.sheet.id}!${areaAddress(range.area)}`),
    Format: ({ sheet, area }) => rangeFormatObject(sheet, [area]),
    Worksheet: ({ sheet }) => worksheetOf(sheet),
  },
  makes: {
    GetCell: ({ sheet, area }, [row, column]) =>
      rangeObject(
        sheet,
        insideSheet(cellArea(area.row + numberArgument(row), area.column + numberArgument(column))),
      ),
    GetOffsetRange: ({ sheet, area }, [rowsDown, columnsRight]) =>
      rangeObject(
        sheet,
        insideSheet({
          ...area,
          row: area.row + numberArgument(rowsDown),
          column: area.column + numberArgument(columnsRight),
        }),
      ),
    GetBoundingRect: ({ sheet, area }, [other]) =>
      rangeObject(sheet, around(area, (other as SheetRange).area)),
    GetRow: ({ sheet, area }, [row]) =>
      rangeObject(sheet, insideSheet({ ...area, row: area.row + numberArgument(row), rowCount: 1 })),
    GetMergedAreasOrNullObject({ sheet, area }) {
      const merges = sheet.merges.filter((merge) => intersection(merge, area));
      return merges.length === 0 ? null : rangeAreasOf(sheet, merges);
    },
    GetSpecialCellsOrNullObject: ({ sheet, area }, [cellType]) => specialCells(sheet, area, cellType),
    GetSpillingToRangeOrNullObject({ sheet, area }, _args, { model }) {
      const spilled = model.calculation
        .spillsIn(sheet, area)
        .find(({ row, column }) => row === area.row && column === area.column);
      return spilled ? rangeObject(sheet, spilled) : null;
    },
    GetUsedRangeOrNullObject({ sheet, area }, [valuesOnly]) {
      const used = sheet.usedArea(valuesOnly === true);
      const common = used && intersection(used, area);
      return common ? rangeObject(sheet, common) : null;
    },
    GetResizedRange: ({ sheet, area }, [moreRows, moreColumns]) =>
      rangeObject(
        sheet,
        insideSheet({
          ...area,
          rowCount: area.rowCount + numberArgument(moreRows),
          columnCount: area.columnCount + numberArgument(moreColumns),
        }),
      ),
  },
  does: {
    Calculate({ sheet, area }, _args, { model }) {
      model.calculation.calculateAgain(sheet, area);
      return null;
    },
    Clear: ({ sheet, area }, [applyTo]) => clear(sheet, area, applyTo ?? "All"),
    CopyFrom: ({ sheet, area }, [source, copyType]) =>
      copyCells(sheet, area, areaArgument(source, sheet), copyType ?? "All"),
    Select: ({ sheet, area }, _args, { model }) => model.select(sheet, area),
    // Office.js asks before it sends a large matrix.
    _ValidateArraySize({ area }, [rowCount, columnCount]) {
      if (rowCount === area.rowCount && columnCount === area.columnCount) return null;
      throw new ModelRefusal("InvalidArgument", "The number of rows or columns does not match the range.");
    },
  },
};

/** True where all of a stretch are hidden, false where none is, null where some are. */
function allOrSome(hidden: ReadonlySet<number>, first: number, count: number): boolean | null {
  const inside = [...hidden].filter((at) => at >= first && at < first + count).length;
  return inside === 0 ? false : inside === count ? true : null;
}

/** Values of a range row by row; null where Excel gives nothing: a range of more cells than it reads at once. */
function rows(
  { sheet, area }: SheetRange,
  cell: (sheet: SheetModel, row: number, column: number) => unknown,
): unknown[][] | null {
  if (cellCount(area) > hostLimits.cells) return null;
  const lines: unknown[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const line: unknown[] = [];
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      line.push(cell(sheet, row, column));
    }
    lines.push(line);
  }
  return lines;
}

/** Values and formulas are written alike: as if typed, so that "'" keeps a text and "=" begins a formula. */
function write({ sheet, area }: SheetRange, given: unknown): void {
  const edits: CellEdit[] = [];
  eachValue(given, area, (row, column, value) => {
    if (typeof value === "string") edits.push(sheet.typed(row, column, value));
    else if (typeof value === "number" || typeof value === "boolean") edits.push({ row, column, value });
    else throw new ModelRefusal("InvalidArgument", "A value is a text, a number or a boolean.");
  });
  sheet.edit(edits, "addin");
}

function clear(sheet: SheetModel, area: Area, applyTo: unknown): void {
  if (applyTo !== "Formats") {
    const edits: CellEdit[] = [];
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        edits.push({ row, column, value: null });
      }
    }
    sheet.edit(edits, "addin");
  }
  if (applyTo === "Contents") return;
  const nothing = { numberFormat: "General", fill: null, fontColor: null, bold: null, align: null };
  sheet.restyle(area, nothing, "addin");
}

/** True where all cells lie in a matrix that a formula has filled, null where some do. */
function hasSpill(spills: readonly Area[], area: Area): boolean | null {
  if (spills.length === 0) return false;
  const covered = spills.reduce((sum, spill) => sum + cellCount(intersection(spill, area) ?? nothing), 0);
  return covered === cellCount(area) ? true : null;
}

const nothing: Area = { row: 0, column: 0, rowCount: 0, columnCount: 0 };

/** The cells with formulas, or with drop-down lists; the stand-in looks for nothing else. */
function specialCells(sheet: SheetModel, area: Area, cellType: unknown): HostObject | null {
  if (cellType !== "Formulas" && cellType !== "DataValidations") {
    throw new ModelRefusal("InvalidArgument", "The stand-in finds formulas and drop-down lists only.");
  }
  const areas = cellType === "Formulas" ? formulaAreas(sheet, area) : listAreas(sheet, area);
  return areas.length === 0 ? null : rangeAreasOf(sheet, areas);
}

function formulaAreas(sheet: SheetModel, area: Area): Area[] {
  const places = [...sheet.cells.formulas()].filter(({ row, column }) => contains(area, row, column));
  return coverCells(places).map(({ top, left, bottom, right }) => ({
    row: top,
    column: left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  }));
}

function listAreas(sheet: SheetModel, area: Area): Area[] {
  return sheet.dropDowns.flatMap(({ areas }) => areas.flatMap((own) => intersection(own, area) ?? []));
}

function valueType(value: Cell): string {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isError(value) ? "Error" : "String";
}

export function rangeObject(sheet: SheetModel, area: Area): HostObject {
  return hostObject(rangeType, { sheet, area }, `range:${sheet.id}!${areaAddress(area)}`);
}
