import { cellAt, type Table } from "../../engine/table";
import { isBlank } from "../../values/reading";

/** How many rows of a register have a personal number, or something in its place: others pair with no line. */
export function registerRows({ grid, headerRow, mapping }: Table): number {
  const column = mapping["personalNumber"];
  if (column === undefined) return 0;
  let rows = 0;
  for (let row = headerRow + 1; row < grid.rowCount; row++) if (!isBlank(cellAt(grid, row, column))) rows++;
  return rows;
}
