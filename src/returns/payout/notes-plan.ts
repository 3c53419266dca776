import { addressOf, cellAt, columnLetters, type Grid, type Table } from "../../engine/table";
import { iso } from "../../values/day";
import { type Cell, isBlank } from "../../values/reading";
import { type Deviation, sheetCellOf } from "./deviation";
import type { ReadPayout } from "./read-payout";
import type { PayoutResult } from "./reconcile-payout";

/** The words that a plan puts on the sheets. */
export interface NoteWords {
  readonly header: string;
  /** The header in every language: notes may have been written in another. */
  readonly headers: readonly string[];
  readonly todoSheet: string;
  readonly todoTitle: string;
  readonly todoHeaders: readonly [
    what: string,
    todo: string,
    sheetCell: string,
    registerCell: string,
    effect: string,
    done: string,
  ];
  /** A deviation's note on the sheet; empty for one that Nacka is not told of there. */
  note(deviation: Deviation): string;
  title(deviation: Deviation): string;
  todo(deviation: Deviation): string;
  /** A course that has no line: who and which, because no line says so. */
  missing(
    who: { readonly person: string; readonly course: string; readonly start: string },
    note: string,
  ): string;
}

/** What writing deviations onto a sheet comes to: new cells only, in a column beside and in rows below. */
export interface SheetNotes {
  readonly sheet: string;
  /** The column of the notes, from 0, and how wide it is to be. */
  readonly column: number;
  readonly width: number;
  readonly writes: readonly { readonly address: string; readonly value: string }[];
  /** Notes that are not written because something else stands in their place already. */
  readonly kept: number;
  /** What the sheet then covers: "A1:K52". */
  readonly area: string;
  /** The sheet's own rows with the headers, from 1, to repeat on every page. */
  readonly titleRows: readonly [number, number];
}

/** The notes on this month's sheets, and the to-do sheet. Nothing is written where something stands. */
export interface NotesPlan {
  readonly sheets: readonly SheetNotes[];
  readonly todo: {
    readonly name: string;
    readonly widths: readonly number[];
    readonly rows: readonly (readonly Cell[])[];
  };
}

const noteWidth = 44;

/**
 * Plans the notes of a result. Protected persons are in none of it. A column of notes that the sheet has already is gone
 * on with: what stands there stays, and is not written again. `earlier` is a to-do sheet that this one replaces: what is
 * ticked there is ticked here.
 */
export function planNotes(result: PayoutResult, words: NoteWords, earlier?: Grid): NotesPlan {
  const current = result.payouts.filter(({ month }) => month === result.month);
  return {
    sheets: current.map((payout, at) => notesOn(payout, result.deviations, at === 0, words)),
    todo: todoOf(result.deviations, words, current.length > 1, earlier),
  };
}

/** Lines of the sheet get their notes beside them; what has no line is noted below, on the first sheet. */
function notesOn(
  { table, lines, totals }: ReadPayout,
  deviations: readonly Deviation[],
  first: boolean,
  words: NoteWords,
): SheetNotes {
  const { grid, headerRow } = table;
  const own = new Set<object>([...lines, ...totals]);
  const byRow = new Map<number, string[]>();
  const below: string[] = [];
  for (const deviation of deviations) {
    const note = words.note(deviation);
    if (note === "") continue;
    if (deviation.line !== undefined) {
      if (!own.has(deviation.line)) continue;
      const row = deviation.line.place.row;
      byRow.set(row, [...(byRow.get(row) ?? []), note]);
    } else if (first && deviation.row !== undefined) {
      const { person = "", course, start } = deviation.row;
      const who = {
        person: person.replace(/^\?/, ""),
        course: course?.key ?? "",
        start: start === undefined ? "" : iso(start),
      };
      below.push(words.missing(who, note));
    }
  }
  const filled = filledPart(grid);
  const there = noteColumn(table, words);
  const place = there ?? filled.columns;
  const column = grid.firstColumn + place;
  const at = (row: number) => `${columnLetters(column)}${row}`;
  const textAt = (row: number) => {
    const cell = cellAt(grid, row - 1 - grid.firstRow, place);
    return isBlank(cell) ? "" : String(cell);
  };
  const last = grid.firstRow + filled.rows;
  const beside = [...byRow].map(([row, notes]) => ({ row, value: [...new Set(notes)].join(" ") }));
  const free = beside.filter(({ row }) => textAt(row) === "");
  const stand = new Set(Array.from({ length: grid.rowCount }, (_, row) => textAt(grid.firstRow + row + 1)));
  const added = below.filter((value) => !stand.has(value));
  const header = grid.firstRow + headerRow + 1;
  const writes = [
    ...(there === undefined && free.length + added.length > 0
      ? [{ address: at(header), value: words.header }]
      : []),
    ...free.map(({ row, value }) => ({ address: at(row), value })),
    ...added.map((value, index) => ({ address: at(last + 2 + index), value })),
  ];
  const right = Math.max(grid.firstColumn + filled.columns - 1, writes.length === 0 ? 0 : column);
  const bottom = added.length === 0 ? last : last + 1 + added.length;
  return {
    sheet: grid.sheet,
    column,
    width: noteWidth,
    writes,
    kept: beside.filter(({ row, value }) => !["", value].includes(textAt(row))).length,
    area: `${addressOf(grid, -grid.firstRow, -grid.firstColumn)}:${columnLetters(right)}${bottom}`,
    titleRows: [header, header],
  };
}

/** How many of the grid's rows and columns hold anything: notes that were taken back leave empty ones at its edges. */
function filledPart({ columns }: Grid): { readonly rows: number; readonly columns: number } {
  const filled = columns.map((cells) => cells.findLastIndex((cell) => !isBlank(cell)) + 1);
  return { rows: Math.max(0, ...filled), columns: filled.findLastIndex((rows) => rows > 0) + 1 };
}

/** The column of notes that the sheet has already, from 0 in its grid: by its header, and of no other meaning. */
function noteColumn({ grid, headerRow, mapping }: Table, { headers }: NoteWords): number | undefined {
  const taken = new Set(Object.values(mapping));
  const found = grid.columns.findIndex(
    (_, column) => headers.includes(String(cellAt(grid, headerRow, column))) && !taken.has(column),
  );
  return found < 0 ? undefined : found;
}

function todoOf(
  deviations: readonly Deviation[],
  words: NoteWords,
  several: boolean,
  earlier: Grid | undefined,
): NotesPlan["todo"] {
  const ticked = new Map<string, Cell>();
  for (let row = 0; row < (earlier?.rowCount ?? 0); row++) {
    const [own, done] = earlier === undefined ? ["", null] : todoRow(earlier, row);
    if (!isBlank(done)) ticked.set(own, done);
  }
  const [what, todo, sheetCell, registerCell, effect, done] = words.todoHeaders;
  const rows = deviations.map((deviation): Cell[] => {
    const own = [
      words.title(deviation),
      words.todo(deviation),
      sheetCellOf(deviation, several) ?? null,
      deviation.registerCell ?? null,
    ];
    const kronor = deviation.effect === undefined ? null : deviation.effect / 100;
    return [...own, kronor, ticked.get(own.join("|")) ?? null];
  });
  return {
    name: words.todoSheet,
    widths: [32, 70, 16, 16, 12, 10],
    rows: [[words.todoTitle], [], [what, todo, sheetCell, registerCell, effect, done], ...rows],
  };
}

/** What a row of a to-do sheet is about, and what is ticked in it; its first column is the sheet's. */
function todoRow(grid: Grid, row: number): [own: string, done: Cell] {
  const at = (column: number) => cellAt(grid, row, column - grid.firstColumn);
  return [[0, 1, 2, 3].map(at).join("|"), at(5)];
}
