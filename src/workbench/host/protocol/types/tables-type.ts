import { areaAddress } from "../../model/area";
import { ModelRefusal } from "../../model/model-refusal";
import type { SheetModel } from "../../model/sheet-model";
import type { WorkbookModel } from "../../model/workbook-model";
import type { SheetTable } from "../../model/sheet-table";
import { hostObject, type HostObject, type HostType } from "../host-type";
import { areaArgument, textArgument } from "./arguments";
import { rangeObject } from "./range-type";

interface TableOfSheet {
  readonly sheet: SheetModel;
  readonly id: string;
}

function tableOf({ sheet, id }: TableOfSheet): SheetTable {
  const table = sheet.tables.find((one) => one.id === id);
  if (!table) throw new ModelRefusal("ItemNotFound", "The table is not there any more.");
  return table;
}

const tableType: HostType<TableOfSheet> = {
  name: "Table",
  properties: {
    Id: { get: ({ id }) => id },
    Name: { get: (self) => tableOf(self).name },
    ShowHeaders: { get: (self) => tableOf(self).hasHeaders },
    ShowTotals: { get: (self) => tableOf(self).hasTotals },
  },
  makes: { GetRange: (self) => rangeObject(self.sheet, tableOf(self).area) },
  does: { Resize: (self, [range]) => resize(self, range) },
};

/** A table keeps its headers where they are: only its other end moves, as in Excel. */
function resize(self: TableOfSheet, range: unknown): void {
  const { sheet, id } = self;
  const { area } = tableOf(self);
  const wanted = areaArgument(range, sheet);
  if (sheet.isProtected) throw new ModelRefusal("AccessDenied", "The sheet is protected.");
  if (wanted.row !== area.row || wanted.column > area.column + area.columnCount - 1) {
    throw new ModelRefusal("InvalidArgument", `The table cannot be resized to ${areaAddress(wanted)}.`);
  }
  sheet.tables = sheet.tables.map((table) => (table.id === id ? { ...table, area: wanted } : table));
  sheet.displayChanged();
}

function tableObject(sheet: SheetModel, { id }: SheetTable): HostObject {
  return hostObject(tableType, { sheet, id }, `table:${sheet.id}/${id}`, id);
}

function tableNamed(sheets: readonly SheetModel[], key: unknown): HostObject | null {
  const wanted = textArgument(key).toLowerCase();
  for (const sheet of sheets) {
    const table = sheet.tables.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    if (table) return tableObject(sheet, table);
  }
  return null;
}

const tablesType: HostType<readonly SheetModel[]> = {
  name: "TableCollection",
  items: (sheets) => sheets.flatMap((sheet) => sheet.tables.map((table) => tableObject(sheet, table))),
  indexer(sheets, key) {
    const table = tableNamed(sheets, key);
    if (!table) throw new ModelRefusal("ItemNotFound", "There is no such table.");
    return table;
  },
  makes: { GetItemOrNullObject: (sheets, [key]) => tableNamed(sheets, key) },
  does: { GetCount: (sheets) => sheets.reduce((sum, { tables }) => sum + tables.length, 0) },
};

/** A sheet's own tables. */
export function sheetTablesObject(sheet: SheetModel): HostObject {
  return hostObject(tablesType, [sheet], `${sheet.id}/tables`);
}

/** Every sheet's tables: Office.js finds a table of a sheet again among the workbook's. */
export function workbookTablesObject({ sheets }: WorkbookModel): HostObject {
  return hostObject(tablesType, sheets, "tables");
}
