import { cellAt, type Grid, placeOf, type Table } from "../engine/table";
import { personalNumber } from "../values/personal-number";
import { isBlank, type Cell, type ReadContext } from "../values/reading";
import { isMark, namesMarker, saysMarked, saysProtected } from "./protection-words";

/** The rows of a list that belong to people with protected identity, and what gave them away. */
export interface ProtectedRows {
  /** The sheet's own row numbers, from 1. Nothing else of such a row may be shown or copied. */
  readonly rows: ReadonlySet<number>;
  /** The grid's columns that mark such rows. Their cells must not be shown either. */
  readonly markers: readonly number[];
}

/** A title over several columns ("Skyddad identitet" over "Ja/Nej" and "Datum") stands one row above. */
const headerRowsAbove = 1;

/**
 * Finds the rows that must be stopped before anything of the list is shown or copied: rows with a mark, and every
 * other row of the same person. Fingerade personuppgifter carry no mark and cannot be found by anybody.
 */
export function findProtected(grid: Grid, headerRow: number, context: ReadContext): ProtectedRows {
  const markers = grid.columns.flatMap((_, column) => (isMarker(grid, headerRow, column) ? [column] : []));
  const marked = new Set<number>();
  const judged = new Map<Cell, boolean>();
  const says = (cell: Cell): boolean => {
    // Most cells of most sheets are too short or no texts; they are not worth remembering.
    if (typeof cell !== "string" || cell.length < 5) return false;
    let known = judged.get(cell);
    if (known === undefined) judged.set(cell, (known = saysProtected(cell)));
    return known;
  };
  grid.columns.forEach((cells, column) => {
    const marks = markers.includes(column);
    cells.forEach((cell, row) => {
      if (row > headerRow && (marks ? saysMarked(cell) : says(cell))) marked.add(row);
    });
  });
  if (marked.size > 0) addSamePeople(grid, headerRow, context, marked);
  return { rows: new Set([...marked].map((row) => grid.firstRow + row + 1)), markers };
}

/** Whether an edit may have marked somebody, or taken a mark away: the whole list must be looked at again. */
export function touchesProtection(
  { grid, headerRow }: Pick<Table, "grid" | "headerRow">,
  edits: readonly { readonly address: string; readonly value: Cell }[],
): boolean {
  return edits.some(({ address, value }) => {
    const place = placeOf(grid, address);
    if (place === undefined) return false;
    const before = cellAt(grid, place.row, place.column);
    return saysProtected(value) || saysProtected(before) || isMarker(grid, headerRow, place.column);
  });
}

function isMarker(grid: Grid, headerRow: number, column: number): boolean {
  const named = (row: number): boolean => {
    const cell = row < 0 ? null : cellAt(grid, row, column);
    return typeof cell === "string" && namesMarker(cell);
  };
  if (named(headerRow)) return true;
  // What stands above may also be the sheet's own title ("Sekretess: får ej spridas") over a column of something else.
  for (let row = headerRow - headerRowsAbove; row < headerRow; row++)
    if (named(row)) return (grid.columns[column] ?? []).every((cell, at) => at <= headerRow || isMark(cell));
  return false;
}

/** A person with a mark on one row is as protected on the others. Numbers are kept in memory while this runs only. */
function addSamePeople(grid: Grid, headerRow: number, context: ReadContext, marked: Set<number>): void {
  for (const cells of grid.columns) {
    const numbers = new Map<number, string>();
    let read = 0;
    for (let row = headerRow + 1; row < cells.length; row++) {
      const cell = cells[row] ?? null;
      if (isBlank(cell) || String(cell).length < 9) continue;
      const reading = personalNumber.read(cell, context);
      if (reading.kind !== "read") {
        // A column of something else: three cells are enough to know.
        if (read === 0 && row > headerRow + 20) break;
        continue;
      }
      read++;
      numbers.set(row, reading.value.digits);
    }
    const people = new Set([...marked].flatMap((row) => numbers.get(row) ?? []));
    for (const [row, digits] of numbers) if (people.has(digits)) marked.add(row);
  }
}
