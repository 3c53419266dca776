import { cellArea, wholeSheet } from "../../model/area";
import { ModelRefusal } from "../../model/model-refusal";
import type { SheetModel } from "../../model/sheet-model";
import type { WorkbookModel } from "../../model/workbook-model";
import { hostObject, type HostObject, type HostType } from "../host-type";
import { areaArgument, insideSheet, numberArgument, textArgument } from "./arguments";
import { pageLayoutObject } from "./page-layout-type";
import { rangeAreasObject } from "./range-areas-type";
import { rangeObject } from "./range-type";
import { sheetTablesObject } from "./tables-type";

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

const worksheetType: HostType<SheetModel> = {
  name: "Worksheet",
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name },
    Position: { get: (sheet, { model }) => model.sheets.indexOf(sheet) },
    Visibility: { get: (sheet) => visibilities[sheet.visibility] },
  },
  links: {
    PageLayout: (sheet) => pageLayoutObject(sheet),
    Comments: (sheet) => hostObject(commentsType, sheet, `${sheet.id}/comments`),
    Protection: (sheet) => hostObject(protectionType, sheet, `${sheet.id}/protection`),
    Tables: (sheet) => sheetTablesObject(sheet),
  },
  makes: {
    GetCell: (sheet, [row, column]) =>
      rangeObject(sheet, insideSheet(cellArea(numberArgument(row), numberArgument(column)))),
    GetRange: (sheet, [address]) =>
      rangeObject(
        sheet,
        address === null || address === undefined ? wholeSheet : areaArgument(address, sheet),
      ),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      rangeObject(
        sheet,
        insideSheet({
          row: numberArgument(row),
          column: numberArgument(column),
          rowCount: numberArgument(rows),
          columnCount: numberArgument(columns),
        }),
      ),
    GetRanges: (sheet, [address]) => rangeAreasObject(sheet, textArgument(address)),
    GetUsedRange: (sheet, [valuesOnly]) =>
      rangeObject(sheet, sheet.usedArea(valuesOnly === true) ?? cellArea(0, 0)),
    GetUsedRangeOrNullObject(sheet, [valuesOnly]) {
      const area = sheet.usedArea(valuesOnly === true);
      return area ? rangeObject(sheet, area) : null;
    },
  },
  does: {
    Activate: (sheet, _args, { model }) => model.activate(sheet),
    Delete: (sheet, _args, { model }) => model.removeSheet(sheet),
  },
};

const commentsType: HostType<SheetModel> = {
  name: "CommentCollection",
  does: { GetCount: (sheet) => sheet.commentCount },
};

const protectionType: HostType<SheetModel> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { get: (sheet) => sheet.isProtected },
    Options: { get: (sheet) => ({ allowFormatCells: sheet.mayFormat }) },
  },
  does: {
    Protect: (sheet) => void (sheet.isProtected = true),
    Unprotect: (sheet) => void (sheet.isProtected = false),
  },
};

function worksheetObject(sheet: SheetModel): HostObject {
  return hostObject(worksheetType, sheet, `sheet:${sheet.id}`, sheet.id);
}

const worksheetsType: HostType<WorkbookModel> = {
  name: "WorksheetCollection",
  items: (model) => model.sheets.map(worksheetObject),
  indexer(model, key) {
    const sheet = model.sheet(textArgument(key));
    if (!sheet) throw new ModelRefusal("ItemNotFound", "The requested resource doesn't exist.");
    return worksheetObject(sheet);
  },
  makes: {
    Add: (model, [name]) => worksheetObject(model.addSheet(textArgument(name))),
    GetActiveWorksheet: (model) => worksheetObject(model.activeSheet),
    GetItemOrNullObject(model, [key]) {
      const sheet = model.sheet(textArgument(key));
      return sheet ? worksheetObject(sheet) : null;
    },
  },
  does: { GetCount: (model) => model.sheets.length },
};

export function worksheetsObject(model: WorkbookModel): HostObject {
  return hostObject(worksheetsType, model, "worksheets");
}

/** The sheet that a range belongs to; a link back, which the range cannot import. */
export function worksheetOf(sheet: SheetModel): HostObject {
  return worksheetObject(sheet);
}
