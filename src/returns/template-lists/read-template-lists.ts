import type { Columns } from "../../engine/column";
import type { ListReader, NamedRange } from "../../engine/own-lists";
import { cellAt, placeOf, type Grid, type Table } from "../../engine/table";
import { isBlank } from "../../values/reading";
import { legendBlocks } from "./legend-blocks";
import { legendLists, type Legend } from "./legend-lists";
import { dropDownLists, listArea, type TemplateLists } from "./template-lists";

/** A legend is a small sheet; larger ones are somebody's data. */
const mostCells = 12_000;
const mostSheets = 20;

/**
 * The code lists that the workbook itself keeps for a table: its columns' drop-down lists, and for columns without one
 * the codes that other sheets list under the column's name, or that a name of the workbook called as the column stands
 * for. Rejects only where the workbook cannot be read.
 */
export async function readTemplateLists(
  reader: ListReader,
  table: Table,
  columns: Columns,
): Promise<TemplateLists> {
  const { sheet } = table.grid;
  const dropDowns = dropDownLists(table, await reader.lists(sheet, listArea(table)));
  const others = (await reader.sheets()).map(({ name }) => name).filter((name) => name !== sheet);
  if (others.length === 0) return dropDowns;
  const grids = await reader.smallSheets(others.slice(0, mostSheets), mostCells);
  if (grids.length === 0) return dropDowns;
  const legends = [
    ...grids.flatMap((grid) => legendBlocks(grid).map((block) => ({ ...block, sheet: grid.sheet }))),
    ...namedLegends(grids, await reader.names()),
  ];
  return { ...legendLists(table, columns, firstOfEach(legends)), ...dropDowns };
}

/** A one-column range under a name such as "Betyg" or "lista_betyg". */
function namedLegends(grids: readonly Grid[], names: readonly NamedRange[]): Legend[] {
  return names.flatMap(({ name, sheet, range }) => {
    const grid = grids.find((known) => known.sheet === sheet);
    const [, letters = "", top = "", bottom = ""] = /^([A-Z]{1,3})(\d+):\1(\d+)$/.exec(range) ?? [];
    const first = grid && placeOf(grid, letters + top);
    if (grid === undefined || first === undefined) return [];
    const last = Math.min(Number(bottom) - 1 - grid.firstRow, grid.rowCount - 1);
    const codes: { code: string }[] = [];
    for (let row = first.row; row <= last; row++) {
      const cell = cellAt(grid, row, first.column);
      if (!isBlank(cell)) codes.push({ code: String(cell).trim() });
    }
    return [{ names: [name.replaceAll("_", " ")], codes, sheet }];
  });
}

/** A list that stands under a head, and has a name besides, is one list. */
function firstOfEach(legends: readonly Legend[]): Legend[] {
  const seen = new Set<string>();
  return legends.filter(({ sheet, codes }) => {
    const key = JSON.stringify([sheet, codes.map(({ code }) => code)]);
    return !seen.has(key) && seen.add(key);
  });
}
