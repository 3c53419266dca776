import type { Cell } from "../values/reading";
import type { SheetFill } from "./sheet-fill";
import { placeOf, type Table } from "./table";

/** A table as it will be when a fill is written; the table given stays as it is. */
export function filledTable(table: Table, { changes, added }: SheetFill): Table {
  const { grid } = table;
  const columns = grid.columns.map((cells) => cells);
  const own = new Set<number>();
  const columnToWrite = (column: number): Cell[] => {
    if (!own.has(column)) {
      own.add(column);
      columns[column] = [...(columns[column] ?? [])];
    }
    return columns[column] as Cell[];
  };
  const put = (row: number, column: number, value: Cell) => {
    const cells = columnToWrite(column);
    while (cells.length < row) cells.push(null);
    cells[row] = value;
  };
  for (const { address, value } of changes) {
    const place = placeOf(grid, address);
    if (place !== undefined) put(place.row, place.column, value);
  }
  let rowCount = grid.rowCount;
  added?.columns.forEach((sheetColumn, at) => {
    added.rows.forEach((cells, index) => {
      const value = cells[at] ?? null;
      if (value !== null) put(added.first - grid.firstRow + index, sheetColumn - grid.firstColumn, value);
    });
  });
  if (added !== undefined) rowCount = Math.max(rowCount, added.first - grid.firstRow + added.rows.length);
  return { ...table, grid: { ...grid, columns, rowCount } };
}
