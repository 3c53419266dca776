import { addressOf, columnLetters, type Grid } from "../../engine/table";
import { iso } from "../../values/day";
import { type Cell, isBlank } from "../../values/reading";
import type { Deviation } from "./deviation";
import type { ReadPayout } from "./read-payout";
import type { PayoutResult } from "./reconcile-payout";

/** The words that a plan puts on the sheets. */
export interface NoteWords {
  readonly header: string;
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

/** Plans the notes of a result. Protected persons are in none of it. */
export function planNotes(result: PayoutResult, words: NoteWords): NotesPlan {
  const current = result.payouts.filter(({ month }) => month === result.month);
  return {
    sheets: current.map((payout, at) => notesOn(payout, result.deviations, at === 0, words)),
    todo: todoOf(result.deviations, words),
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
  const { rows, columns } = filledPart(grid);
  const column = grid.firstColumn + columns;
  const at = (row: number) => `${columnLetters(column)}${row}`;
  const last = grid.firstRow + rows;
  const writes = [
    ...(byRow.size + below.length > 0
      ? [{ address: at(grid.firstRow + headerRow + 1), value: words.header }]
      : []),
    ...[...byRow].map(([row, notes]) => ({ address: at(row), value: [...new Set(notes)].join(" ") })),
    ...below.map((value, index) => ({ address: at(last + 2 + index), value })),
  ];
  const right = writes.length === 0 ? column - 1 : column;
  const bottom = below.length === 0 ? last : last + 1 + below.length;
  return {
    sheet: grid.sheet,
    column,
    width: noteWidth,
    writes,
    area: `${addressOf(grid, -grid.firstRow, -grid.firstColumn)}:${columnLetters(right)}${bottom}`,
    titleRows: [grid.firstRow + headerRow + 1, grid.firstRow + headerRow + 1],
  };
}

/** How many of the grid's rows and columns hold anything: notes that were taken back leave empty ones at its edges. */
function filledPart({ columns }: Grid): { readonly rows: number; readonly columns: number } {
  const filled = columns.map((cells) => cells.findLastIndex((cell) => !isBlank(cell)) + 1);
  return { rows: Math.max(0, ...filled), columns: filled.findLastIndex((rows) => rows > 0) + 1 };
}

function todoOf(deviations: readonly Deviation[], words: NoteWords): NotesPlan["todo"] {
  const [what, todo, sheetCell, registerCell, effect, done] = words.todoHeaders;
  const rows = deviations.map((deviation): Cell[] => [
    words.title(deviation),
    words.todo(deviation),
    deviation.sheetCell ?? null,
    deviation.registerCell ?? null,
    deviation.effect === undefined ? null : deviation.effect / 100,
    null,
  ]);
  return {
    name: words.todoSheet,
    widths: [32, 70, 16, 16, 12, 10],
    rows: [[words.todoTitle], [], [what, todo, sheetCell, registerCell, effect, done], ...rows],
  };
}
