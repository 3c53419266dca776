import { cellArea } from "../../model/area";
import type { WorkbookModel } from "../../model/workbook-model";
import { hostObject, type HostObject, type HostType } from "../host-type";
import { applicationObject, runtimeObject } from "./application-type";
import { documentPropertiesObject } from "./document-properties-type";
import { functionsObject } from "./functions-type";
import { namesObject } from "./names-type";
import { rangeAreasOf } from "./range-areas-type";
import { rangeObject } from "./range-type";
import { settingsObject } from "./setting-type";
import { workbookTablesObject } from "./tables-type";
import { worksheetsObject } from "./worksheet-type";

const workbookType: HostType<WorkbookModel> = {
  name: "Workbook",
  properties: {
    Name: { get: () => "Arbetsbok.xlsx" },
    IsDirty: { get: () => false },
    ReadOnly: { get: () => false },
  },
  links: {
    Application: (model) => applicationObject(model),
    Functions: (model) => functionsObject(model),
    Names: (model) => namesObject(model),
    Properties: (model) => documentPropertiesObject(model),
    Protection: (model) => hostObject(protectionType, model, "protection"),
    Settings: (model) => settingsObject(model),
    Tables: (model) => workbookTablesObject(model),
    Worksheets: (model) => worksheetsObject(model),
    _Runtime: (model) => runtimeObject(model),
  },
  makes: {
    GetActiveCell: ({ activeSheet }) =>
      rangeObject(activeSheet, cellArea(activeSheet.selection.row, activeSheet.selection.column)),
    GetSelectedRange: ({ activeSheet }) => rangeObject(activeSheet, activeSheet.selection),
    GetSelectedRanges: ({ activeSheet }) => rangeAreasOf(activeSheet, [activeSheet.selection]),
  },
  does: {
    _GetObjectCount: () => 0,
    // What is named is found again by its key, and forgotten when many newer objects have been named.
    _RemoveReference: () => null,
  },
};

const protectionType: HostType<WorkbookModel> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: (model) => model.isStructureProtected } },
};

/** The workbook: the root of everything that a batch names. */
export function workbookObject(model: WorkbookModel): HostObject {
  return hostObject(workbookType, model, "workbook");
}
