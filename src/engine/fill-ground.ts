import { isBlank } from "../values/reading";
import { dataRows } from "./data-rows";
import type { SheetLayout } from "./sheet-fill";
import { cellAt, type Table } from "./table";

/** The part of a template that rows are filled into. Rows and columns are the sheet's, from 0. */
export interface FillGround {
  /** The template without its columns of formulas: what tells which rows are filled in. */
  readonly table: Table;
  /** Keys of the columns that the template computes itself. */
  readonly computed: readonly string[];
  readonly like: number;
  readonly first: number;
  /** How many rows there is room for before something else begins, and the row where it does. */
  readonly room: number;
  readonly obstacle: Obstacle | undefined;
}

/** What ends the room for new rows: something that stands there, merged cells, or a protected sheet's locked cells. */
export interface Obstacle {
  readonly row: number;
  readonly why: "filled" | "locked" | "merged";
}

const lastRow = 1_048_576;

/** The row that new rows are made alike: the last that is filled in, or the first below the headers. */
export function likeRowOf(table: Table): number {
  const last = dataRows(table).at(-1);
  return table.grid.firstRow + (last ?? table.headerRow + 1);
}

/**
 * The template as it is filled: without the columns that it computes, and without notes under Excel's own table, whose
 * range says where its rows end.
 */
export function tableToFill(template: Table, layout: SheetLayout): Table {
  return withoutNotesBelow(withoutFormulas(template, layout), layout);
}

/** The template without the columns that its row below the headers, or the one asked about, computes. */
function withoutFormulas(table: Table, { formulas }: SheetLayout): Table {
  const { firstRow, firstColumn } = table.grid;
  const below = firstRow + table.headerRow + 1;
  const isComputed = (column: number) => {
    const rows = formulas.get(firstColumn + column);
    return rows !== undefined && (rows.has(below) || rows.has(likeRowOf(table)));
  };
  const kept = Object.entries(table.mapping).filter(([, column]) => !isComputed(column));
  return { ...table, mapping: Object.fromEntries(kept) };
}

/**
 * The template without the rows below Excel's own table that fill fewer than half of the columns. A fuller one is a row
 * of the return that some program has added without letting the table grow.
 */
function withoutNotesBelow(table: Table, layout: SheetLayout): Table {
  const { grid, headerRow } = table;
  const end = tableEnd(layout, grid.firstRow + headerRow + 1);
  if (end === Infinity) return table;
  const mapped = Object.values(table.mapping);
  const notes = new Set(table.withheldRows);
  for (let row = end - grid.firstRow + 1; row < grid.rowCount; row++) {
    const filled = mapped.filter((column) => !isBlank(cellAt(grid, row, column))).length;
    if (filled * 2 < mapped.length) notes.add(row);
  }
  return { ...table, withheldRows: notes };
}

/** The last row of Excel's own table that a row belongs to, its totals left out; Infinity where it belongs to none. */
function tableEnd({ tables }: SheetLayout, row: number): number {
  const own = tables.find(({ top, bottom }) => top <= row && row <= bottom);
  return own === undefined ? Infinity : own.bottom - own.totalRows;
}

/** Finds where new rows go, and what stands below them. */
export function fillGround(template: Table, layout: SheetLayout): FillGround {
  const table = tableToFill(template, layout);
  const { grid } = table;
  const like = likeRowOf(table);
  const hasRows = dataRows(table).length > 0;
  const first = hasRows ? like + 1 : like;
  const computed = Object.keys(template.mapping).filter((key) => table.mapping[key] === undefined);
  const mapped = Object.values(table.mapping);
  const span = { left: Math.min(...mapped), right: Math.max(...mapped) };
  const filled = [firstFilled(grid, layout, first, span, like), firstOther(layout, first, span, grid, like)];
  const locked = layout.isProtected ? layout.firstLocked : undefined;
  const merged = firstMerged(layout, first, span, grid);
  const [obstacle] = [
    ...(merged === undefined ? [] : [{ row: merged, why: "merged" as const }]),
    ...filled.flatMap((row) => (row === undefined ? [] : [{ row, why: "filled" as const }])),
    ...(locked === undefined ? [] : [{ row: Math.max(locked, first), why: "locked" as const }]),
  ].sort((a, b) => a.row - b.row);
  return { table, computed, like, first, room: (obstacle?.row ?? lastRow) - first, obstacle };
}

interface Span {
  readonly left: number;
  readonly right: number;
}

/** The first row, from where new rows go, with something in the template's columns. */
function firstFilled(
  grid: Table["grid"],
  layout: SheetLayout,
  first: number,
  { left, right }: Span,
  like: number,
): number | undefined {
  for (let row = first; row < grid.firstRow + grid.rowCount; row++) {
    for (let column = left; column <= right; column++) {
      if (isBlank(cellAt(grid, row - grid.firstRow, column))) continue;
      if (!repeats(layout, grid.firstColumn + column, row, like)) return row;
    }
  }
  return undefined;
}

/** The first row with a table's totals, or with a formula that shows nothing yet. */
function firstOther(
  layout: SheetLayout,
  first: number,
  { left, right }: Span,
  { firstColumn }: Table["grid"],
  like: number,
): number | undefined {
  const rows = layout.tables
    .filter(({ totalRows, top, bottom }) => totalRows > 0 && top <= like && like <= bottom)
    .map(({ bottom, totalRows }) => bottom - totalRows + 1);
  for (const [column, computed] of layout.formulas) {
    if (column < firstColumn + left || column > firstColumn + right) continue;
    for (const row of computed) if (row >= first && !repeats(layout, column, row, like)) rows.push(row);
  }
  return rows.length === 0 ? undefined : rows.reduce((least, row) => Math.min(least, row));
}

/** The first row, from where new rows go, where a cell of the template's columns is part of a larger one. */
function firstMerged(
  { merges = [] }: SheetLayout,
  first: number,
  { left, right }: Span,
  { firstColumn }: Table["grid"],
): number | undefined {
  const rows = merges
    .filter((area) => area.bottom >= first)
    .filter((area) => area.left <= firstColumn + right && area.right >= firstColumn + left)
    .map(({ top }) => Math.max(top, first));
  return rows.length === 0 ? undefined : rows.reduce((least, row) => Math.min(least, row));
}

/** True where a cell is part of a merged one and not its first: what is written there is never seen. */
export function isHidden({ merges = [] }: SheetLayout, row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right && (top !== row || left !== column),
  );
}

/**
 * True for the formula of a column that computes every row; a sum below a column of values is not that, nor one below
 * Excel's own table.
 */
function repeats(layout: SheetLayout, column: number, row: number, like: number): boolean {
  const rows = layout.formulas.get(column);
  return rows !== undefined && rows.has(row) && rows.has(like) && row <= tableEnd(layout, like);
}
