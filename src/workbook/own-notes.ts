import { cellAt, type Grid, placeOf } from "../engine/table";
import { isBlank } from "../values/reading";
import { textMark, type WrittenNotes } from "./written-notes";

type Cells = WrittenNotes["sheets"][number]["cells"];

/** Which written cells are still as we wrote them, and how many somebody has changed. The header stays above those. */
export function ownNotes(
  grid: Grid,
  cells: Cells,
): { readonly own: readonly string[]; readonly changed: number } {
  const isOwn = ({ address, mark }: Cells[number]) => textMark(textAt(grid, address)) === mark;
  const changed = cells.filter((cell) => !isOwn(cell) && textAt(grid, cell.address) !== "").length;
  const own = cells.filter((cell) => isOwn(cell) && (changed === 0 || cell !== cells[0]));
  return { own: own.map(({ address }) => address), changed };
}

/** A sheet as it reads once our notes are taken back. */
export function withoutNotes(grid: Grid, written: WrittenNotes | undefined): Grid {
  const noted = written?.sheets.find(({ sheet }) => sheet === grid.sheet);
  if (noted === undefined) return grid;
  const columns = [...grid.columns];
  const copied = new Set<number>();
  for (const address of ownNotes(grid, noted.cells).own) {
    const place = placeOf(grid, address);
    if (place === undefined) continue;
    const cells = columns[place.column] ?? [];
    const own = copied.has(place.column) ? cells : [...cells];
    own[place.row] = null;
    columns[place.column] = own;
    copied.add(place.column);
  }
  return { ...grid, columns };
}

function textAt(grid: Grid, address: string): string {
  const place = placeOf(grid, address);
  const cell = place === undefined ? null : cellAt(grid, place.row, place.column);
  return isBlank(cell) ? "" : String(cell);
}
