import { dataRows } from "../../engine/data-rows";
import type { ColumnList } from "../../engine/sheet-fill";
import type { Table } from "../../engine/table";

/** A drop-down list (rullgardinslista) that the workbook itself offers in a column. */
export interface TemplateList {
  readonly values: readonly string[];
  /** Whether "ja" is another value than "Ja", as it is in a list written within the rule itself. */
  readonly exactCase: boolean;
}

/** The lists by column key; columns without one, and with one that only advises, are absent. */
export type TemplateLists = Readonly<Record<string, TemplateList>>;

/** The part of the sheet to ask the workbook's layout of, to know a table's lists: its first row, from the sheet's 0. */
export function listArea(table: Table): { row: number; firstColumn: number; lastColumn: number } {
  const columns = Object.values(table.mapping).map((column) => table.grid.firstColumn + column);
  return {
    row: table.grid.firstRow + (dataRows(table)[0] ?? table.headerRow + 1),
    firstColumn: columns.length === 0 ? 0 : Math.min(...columns),
    lastColumn: columns.length === 0 ? -1 : Math.max(...columns),
  };
}

/** What the lists of `listArea`, by the sheet's column, say of the table's columns. */
export function templateLists(table: Table, found: ReadonlyMap<number, ColumnList>): TemplateLists {
  const lists: Record<string, TemplateList> = {};
  for (const [key, column] of Object.entries(table.mapping)) {
    const look = found.get(table.grid.firstColumn + column);
    if (look?.list === undefined || look.list.length === 0 || look.listRule?.advises === true) continue;
    lists[key] = { values: look.list, exactCase: look.listRule?.exactCase === true };
  }
  return lists;
}
