import type { Pace } from "../../engine/pace";
import type { Cell } from "../../values/reading";
import { parseRange, type CellPlace, type CellRange } from "../address";
import { coverCells } from "../cover-cells";
import { isErrorValue } from "../error-value";
import { isOurFormula } from "../our-formula-text";
import type { OurFormula } from "../port";
import { formulaParts } from "./formula-parts";
import { readRows, type SheetPart } from "./read-rows";
import { rangeAddress } from "./sheet-marks";

/** Where the formulas of ours in a part of a sheet stand, with their text. Costs nothing more where `parts` is empty. */
async function formulaTexts(
  sheet: Excel.Worksheet,
  parts: readonly SheetPart[],
  pace?: Pace,
): Promise<(CellPlace & { formula: string })[]> {
  const found: (CellPlace & { formula: string })[] = [];
  for (const part of parts) {
    const { columns } = await readRows(sheet, part, pace, "formulas");
    for (const [right, cells] of columns.entries()) {
      for (const [down, cell] of cells.entries()) {
        if (typeof cell !== "string" || !cell.startsWith("=") || !isOurFormula(cell)) continue;
        found.push({ row: part.firstRow + down, column: part.firstColumn + right, formula: cell });
      }
    }
  }
  return found;
}

/** The cells with formulas of ours among those with formulas, counted inside a part: what a grid tells of them. */
export async function ourFormulasWithin(
  sheet: Excel.Worksheet,
  parts: readonly SheetPart[],
  { firstRow, firstColumn, rowCount, columnCount }: SheetPart,
  pace?: Pace,
): Promise<ReadonlyMap<number, ReadonlySet<number>>> {
  const inside = new Map<number, Set<number>>();
  for (const { row, column } of await formulaTexts(sheet, parts, pace)) {
    const [down, right] = [row - firstRow, column - firstColumn];
    if (down < 0 || right < 0 || down >= rowCount || right >= columnCount) continue;
    inside.set(right, (inside.get(right) ?? new Set<number>()).add(down));
  }
  return inside;
}

/** The formulas of ours on sheets, with what they show and fill, by row. */
export async function findOurFormulas(
  sheets: readonly { readonly name: string; readonly worksheet: Excel.Worksheet }[],
  pace?: Pace,
): Promise<OurFormula[]> {
  const parts = await formulaParts(sheets.map(({ worksheet }) => worksheet));
  const found: OurFormula[] = [];
  for (const [index, { name, worksheet }] of sheets.entries()) {
    const texts = await formulaTexts(worksheet, parts[index] ?? [], pace);
    if (texts.length > 0) found.push(...(await withAnswers(name, worksheet, texts)));
  }
  return found;
}

/** Cells whose values are asked for in one answer. */
const cellsAtATime = 100_000;
const rangesAtATime = 500;

async function withAnswers(
  sheet: string,
  worksheet: Excel.Worksheet,
  texts: readonly (CellPlace & { formula: string })[],
): Promise<OurFormula[]> {
  const values = new Map<number, Cell>();
  const spilling: CellRange[] = [];
  for (const group of groupedByCells(coverCells(texts))) {
    const asked = group.map((area) => ({ area, range: worksheet.getRange(rangeAddress(area)) }));
    for (const { range } of asked) range.load("values,hasSpill");
    await worksheet.context.sync();
    for (const { area, range } of asked) {
      keepValues(values, area, range.values);
      // Null where some of the cells fill others and some do not.
      if ((range.hasSpill as boolean | null) !== false) spilling.push(area);
    }
  }
  const fills = spilling.length === 0 ? new Map<number, string>() : await filledRanges(worksheet, texts);
  const covered = [...fills].map(([key, range]) => ({ key, area: parseRange(range) }));
  const cells = texts.filter(
    (place) => !covered.some(({ key, area }) => key !== keyOf(place) && area && isInside(place, area)),
  );
  return cells
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ formula, ...place }) => {
      const [shown, filled] = [values.get(keyOf(place)) ?? null, fills.get(keyOf(place))];
      const address = placeAddress(place);
      const answered = !isErrorValue(shown);
      return { sheet, address, formula, shown, answered, ...(filled !== undefined && { fills: filled }) };
    });
}

/** The ranges that answers fill, by the cell with the formula; a cell that others fill has none. */
async function filledRanges(
  worksheet: Excel.Worksheet,
  places: readonly CellPlace[],
): Promise<Map<number, string>> {
  const fills = new Map<number, string>();
  for (let from = 0; from < places.length; from += rangesAtATime) {
    const asked = places.slice(from, from + rangesAtATime).map((place) => {
      const range = worksheet.getCell(place.row, place.column).getSpillingToRangeOrNullObject();
      range.load("address");
      return { place, range };
    });
    await worksheet.context.sync();
    for (const { place, range } of asked) {
      if (!range.isNullObject) fills.set(keyOf(place), bareAddress(range.address));
    }
  }
  return fills;
}

/** "N47" for a place. */
export function placeAddress({ row, column }: CellPlace): string {
  return rangeAddress({ top: row, bottom: row, left: column, right: column });
}

/** "A1:B2" of "'Komvux VT26'!$A$1:$B$2". */
export function bareAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
}

function* groupedByCells(areas: readonly CellRange[]): Generator<readonly CellRange[]> {
  let group: CellRange[] = [];
  let cells = 0;
  for (const area of areas) {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (group.length > 0 && (cells + size > cellsAtATime || group.length >= rangesAtATime)) {
      yield group;
      [group, cells] = [[], 0];
    }
    group.push(area);
    cells += size;
  }
  if (group.length > 0) yield group;
}

function keepValues(values: Map<number, Cell>, { top, left }: CellRange, lines: unknown[][]): void {
  for (const [down, line] of lines.entries()) {
    for (const [right, value] of line.entries())
      values.set(keyOf({ row: top + down, column: left + right }), value as Cell);
  }
}

function keyOf({ row, column }: CellPlace): number {
  return row * 16_384 + column;
}

function isInside({ row, column }: CellPlace, { top, left, bottom, right }: CellRange): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
