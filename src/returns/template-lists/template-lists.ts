import { dataRows } from "../../engine/data-rows";
import type { ListArea } from "../../engine/own-lists";
import type { ColumnList } from "../../engine/sheet-fill";
import type { Table } from "../../engine/table";

/** A list of codes that the workbook itself keeps for a column. */
export interface TemplateList {
  readonly values: readonly string[];
  /** Whether "ja" is another value than "Ja", as it is in a list written within the rule itself. */
  readonly exactCase: boolean;
  /**
   * A drop-down list (rullgardinslista) that Excel holds people to; one that only warns, or says nothing; or a list
   * that stands on a sheet of its own, and that we conclude is the column's.
   */
  readonly from: "dropDown" | "advice" | "sheet";
  /** The sheet that a list of kind `sheet` stands on. */
  readonly sheet?: string;
  /** What codes of a list on a sheet stand for, where it says so: by meaning, the code. */
  readonly meanings?: ReadonlyMap<string, string>;
}

/** The lists by column key; columns without one are absent. */
export type TemplateLists = Readonly<Record<string, TemplateList>>;

/** The part of the sheet that a table's rows take, to ask for its lists. */
export function listArea(table: Table): ListArea {
  const { firstRow, firstColumn } = table.grid;
  const columns = Object.values(table.mapping).map((column) => firstColumn + column);
  const rows = dataRows(table);
  const first = rows[0] ?? table.headerRow + 1;
  return {
    firstRow: firstRow + first,
    lastRow: firstRow + (rows.at(-1) ?? first - 1),
    firstColumn: columns.length === 0 ? 0 : Math.min(...columns),
    lastColumn: columns.length === 0 ? -1 : Math.max(...columns),
  };
}

/** What the drop-down lists of `listArea`, by the sheet's column, say of the table's columns. */
export function dropDownLists(table: Table, found: ReadonlyMap<number, ColumnList>): TemplateLists {
  const lists: Record<string, TemplateList> = {};
  for (const [key, column] of Object.entries(table.mapping)) {
    const look = found.get(table.grid.firstColumn + column);
    if (look?.list === undefined || look.list.length === 0) continue;
    const { advises = false, exactCase = false } = look.listRule ?? {};
    lists[key] = { values: look.list, exactCase, from: advises ? "advice" : "dropDown" };
  }
  return lists;
}
