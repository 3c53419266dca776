import type { Table } from "../../engine/table";
import { type Pace, unhurried } from "../../engine/pace";
import { headerWords } from "../../engine/header-words";
import { isBlank, type ReadContext } from "../../values/reading";
import { registerColumns, type RegisterColumn } from "./columns";
import type { RegisterRow } from "./entry";
import { ReadCells } from "./read-cells";
import { readEntry } from "./read-entry";

/** The provider's register, read: its rows, and how to point at their cells. */
export interface ReadRegister {
  readonly table: Table;
  readonly rows: readonly RegisterRow[];
  readonly has: (key: RegisterColumn) => boolean;
  readonly address: (row: RegisterRow, key: RegisterColumn) => string | undefined;
}

/** Reads a register's rows: all below the headers that name a person; repeated headers and notes are passed over. */
export async function readRegister(
  table: Table,
  context: ReadContext,
  pace: Pace = unhurried,
): Promise<ReadRegister> {
  const cells = await ReadCells.read(table, registerColumns, context, pace);
  const { grid } = table;
  const header = headerWords(table.headers["personalNumber"] ?? "");
  const rows: RegisterRow[] = [];
  for (let row = table.headerRow + 1; row < grid.rowCount; row++) {
    if ((row & 511) === 0 && pace.due())
      await pace.rest({ stage: "reading", done: row, total: grid.rowCount });
    const person = cells.cell(row, "personalNumber");
    if (isBlank(person) || headerWords(String(person)) === header) continue;
    const place = { sheet: grid.sheet, row: grid.firstRow + row + 1 };
    rows.push({
      ...readEntry(cells, row, place),
      status: cells.value(row, "status"),
      catalogueDate: cells.value(row, "catalogueDate"),
      invoiced: cells.value(row, "invoiced")?.set ?? false,
      protected: cells.value(row, "protected")?.set ?? false,
      letterDate: cells.value(row, "letterDate"),
      signedDate: cells.value(row, "signedDate"),
      lastActive: cells.value(row, "lastActive"),
      homeMunicipality: cells.value(row, "homeMunicipality"),
    });
  }
  return {
    table,
    rows,
    has: (key) => cells.has(key),
    address: ({ place }, key) => cells.address(place.row - 1 - grid.firstRow, key),
  };
}
