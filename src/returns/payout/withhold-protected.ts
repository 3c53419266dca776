import { cellAt, type Table } from "../../engine/table";
import type { ReadContext } from "../../values/reading";
import { findProtected } from "../protected-identity";
import { personOf } from "./read-entry";

/** The table with the rows withheld that are marked, in any of its cells, as a person's with protected identity. */
export function withholdProtected(table: Table, context: ReadContext): Table {
  const { grid, headerRow } = table;
  const { rows } = findProtected(grid, headerRow, context);
  if (rows.size === 0) return table;
  const marked = [...rows].map((row) => row - grid.firstRow - 1);
  return { ...table, withheldRows: new Set([...(table.withheldRows ?? []), ...marked]) };
}

/** Who the withheld rows belong to, so that their other rows and lines are withheld too. Kept in memory only. */
export function withheldPeople({ grid, mapping, withheldRows }: Table, context: ReadContext): string[] {
  const column = mapping["personalNumber"];
  if (column === undefined || withheldRows === undefined) return [];
  return [...withheldRows].flatMap((row) => personOf(cellAt(grid, row, column), context) ?? []);
}
