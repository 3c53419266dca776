import type { Table } from "../../engine/table";
import { type Pace, unhurried } from "../../engine/pace";
import { headerWords } from "../../engine/header-words";
import { isBlank, type ReadContext } from "../../values/reading";
import { registerColumns, type RegisterColumn } from "./columns";
import type { RegisterRow } from "./entry";
import { ReadCells } from "./read-cells";
import { entryReader } from "./read-entry";

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
  const entry = entryReader(cells);
  const [numberCell, number] = [cells.cells("personalNumber"), cells.values("personalNumber")];
  const [status, lastActive] = [cells.values("status"), cells.values("lastActive")];
  const [catalogueDate, letterDate, signedDate] = [
    cells.values("catalogueDate"),
    cells.values("letterDate"),
    cells.values("signedDate"),
  ];
  const [invoiced, isProtected] = [cells.values("invoiced"), cells.values("protected")];
  const homeMunicipality = cells.values("homeMunicipality");
  const header = headerWords(table.headers["personalNumber"] ?? "");
  const rows: RegisterRow[] = [];
  for (let row = table.headerRow + 1; row < grid.rowCount; row++) {
    if ((row & 511) === 0 && pace.due())
      await pace.rest({ stage: "reading", done: row, total: grid.rowCount });
    const named = numberCell(row);
    if (isBlank(named)) continue;
    if (number(row) === undefined && headerWords(String(named)) === header) continue;
    const place = { sheet: grid.sheet, row: grid.firstRow + row + 1 };
    rows.push({
      status: status(row),
      catalogueDate: catalogueDate(row),
      invoiced: invoiced(row)?.set ?? false,
      protected: isProtected(row)?.set ?? false,
      letterDate: letterDate(row),
      signedDate: signedDate(row),
      lastActive: lastActive(row),
      homeMunicipality: homeMunicipality(row),
      // Last: an object that grows after a spread is made many times as slowly.
      ...entry(row, place),
    });
  }
  return {
    table,
    rows,
    has: (key) => cells.has(key),
    address: ({ place }, key) => cells.address(place.row - 1 - grid.firstRow, key),
  };
}
