import type { SheetFill } from "../../../engine/sheet-fill";
import { addressOf, cellAt, type Grid } from "../../../engine/table";
import { parseAddress } from "../../../workbook/address";
import type { CellWrite } from "../../../workbook/port";

/** What an interrupted fill has left in a sheet. */
export interface LeftBehind {
  /** The sheet's own rows, from 1, ascending. */
  readonly rows: readonly number[];
  /** The writes that put back what was there. */
  readonly writes: readonly CellWrite[];
}

/** The cells that a fill was to write and that are not as they were before it. Other cells are somebody else's. */
export function leftBehind(before: Grid, after: Grid, fill: SheetFill): LeftBehind {
  const rows = new Set<number>();
  const writes: CellWrite[] = [];
  for (const { row, column } of filledPlaces(fill)) {
    const was = cellAt(before, row - before.firstRow, column - before.firstColumn);
    const is = cellAt(after, row - after.firstRow, column - after.firstColumn);
    if (Object.is(was ?? "", is ?? "")) continue;
    rows.add(row + 1);
    writes.push({ address: addressOf(after, row - after.firstRow, column - after.firstColumn), value: was });
  }
  return { rows: [...rows].sort((a, b) => a - b), writes };
}

/** Whether two readings of a sheet hold the same values in the same cells. */
export function sameCells(one: Grid, other: Grid): boolean {
  if (one.firstRow !== other.firstRow || one.firstColumn !== other.firstColumn) return false;
  if (one.rowCount !== other.rowCount || one.columns.length !== other.columns.length) return false;
  return one.columns.every((cells, column) => {
    const others = other.columns[column] ?? [];
    for (let row = 0; row < one.rowCount; row++) {
      if (!Object.is(cells[row] ?? null, others[row] ?? null)) return false;
    }
    return true;
  });
}

/** The sheet's rows and columns, from 0, that a fill writes. */
function* filledPlaces({ changes, added }: SheetFill) {
  for (const { address } of changes) {
    const place = parseAddress(address);
    if (place !== undefined) yield place;
  }
  if (added === undefined) return;
  for (let row = added.first; row < added.first + added.rows.length; row++) {
    for (const column of added.columns) yield { row, column };
  }
}
