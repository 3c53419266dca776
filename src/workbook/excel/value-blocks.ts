import { parseAddress, type CellPlace, type CellRange } from "../address";
import { coverCells } from "../cover-cells";
import { WorkbookError, type CellWrite } from "../port";
import { typedValue } from "./typed-value";

/** A rectangle to write in one call. */
export interface ValueBlock {
  readonly range: CellRange;
  readonly values: readonly (readonly (string | number | boolean)[])[];
  /** About how much of a request it takes. */
  readonly bytes: number;
}

/** Bytes that a range of its own takes in a request, whatever is written into it. */
const bytesPerRange = 500;

/** The writes as few rectangles; of several writes to one cell the last one counts. */
export function valueBlocks(writes: readonly CellWrite[]): readonly ValueBlock[] {
  return cellBlocks(writes.map(({ address, value }) => ({ address, content: typedValue(value) })));
}

/** What Excel is given for a cell, as `typedValue` makes it. */
export interface EnteredCell {
  readonly address: string;
  readonly content: string | number | boolean;
}

/** Cells as few rectangles; of several contents for one cell the last one counts. */
export function cellBlocks(cells: readonly EnteredCell[]): readonly ValueBlock[] {
  const contents = new Map<string, EnteredCell["content"]>();
  const places: CellPlace[] = [];
  for (const { address, content } of cells) {
    const place = placeOf(address);
    const key = `${place.row}:${place.column}`;
    if (!contents.has(key)) places.push(place);
    contents.set(key, content);
  }
  return coverCells(places).map((range) => blockOf(range, contents));
}

/** The place that "N47" names. An address that names no cell is a fault of ours, not of the workbook. */
export function placeOf(address: string): CellPlace {
  const place = parseAddress(address);
  if (!place) throw new WorkbookError("host", "not the address of a cell");
  return place;
}

function blockOf(range: CellRange, contents: ReadonlyMap<string, EnteredCell["content"]>): ValueBlock {
  const lines: (string | number | boolean)[][] = [];
  let bytes = bytesPerRange;
  for (let row = range.top; row <= range.bottom; row++) {
    const line: (string | number | boolean)[] = [];
    for (let column = range.left; column <= range.right; column++) {
      const value = contents.get(`${row}:${column}`) ?? "";
      bytes += typeof value === "string" ? 4 + 3 * value.length : 16;
      line.push(value);
    }
    lines.push(line);
  }
  return { range, values: lines, bytes };
}

/** The items in groups that each stay below a number of bytes; one that is larger alone stands alone. */
export function groupedByBytes<T extends { readonly bytes: number }>(
  items: readonly T[],
  most: number,
): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const item of items) {
    const last = groups.at(-1);
    if (last && item.bytes <= room) last.push(item);
    else groups.push([item]);
    room = (last && item.bytes <= room ? room : most) - item.bytes;
  }
  return groups;
}
