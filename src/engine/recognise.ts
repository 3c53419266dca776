import { isBlank } from "../values/reading";
import type { Columns } from "./column";
import { headerWords } from "./header-words";
import { cellAt, type Grid, type Table } from "./table";

/** What recognition needs to know of a return. */
export interface Recognisable {
  readonly id: string;
  readonly columns: Columns;
}

/** A sheet read as one return, from one header row, with what speaks for and against it. */
export interface Candidate {
  readonly returnId: string;
  readonly table: Table;
  /** 0 to 1: how much of the return's columns the header row names; essential columns weigh most. */
  readonly score: number;
  /** True where every essential column is there and the score is at least `recognitionThreshold`. */
  readonly recognised: boolean;
  /** Column keys that the sheet has, and those it lacks (optional ones are not counted as lacking). */
  readonly matched: readonly string[];
  readonly missing: readonly string[];
  /** Columns of the return that several headers name; the leftmost is used. Numbers are the grid's columns. */
  readonly doubled: readonly { readonly key: string; readonly columns: readonly number[] }[];
  /** Headers that name no column of the return: notes beside, and columns of the person's own. */
  readonly unknownHeaders: readonly string[];
}

/** Headers may stand in any of the first 30 rows, below titles and instructions. */
export const headerRowsSearched = 30;
export const recognitionThreshold = 0.5;

const weights = { essential: 3, expected: 1, optional: 0.5 } as const;

/**
 * Every return that the sheet may be, best first; at most one candidate a return. Sheets without any match give none.
 * Of returns that a sheet is not, the nearest names most of its headers: one of few columns is no nearer for that.
 */
export function recognise(grid: Grid, definitions: readonly Recognisable[]): Candidate[] {
  return definitions
    .flatMap((definition) => bestRow(grid, definition) ?? [])
    .sort(
      (a, b) =>
        Number(b.recognised) - Number(a.recognised) ||
        (a.recognised ? 0 : b.matched.length - a.matched.length) ||
        b.score - a.score,
    );
}

/** The candidate for one return with the headers in a given row, as when a person points the row out. */
export function recogniseRow(grid: Grid, definition: Recognisable, headerRow: number): Candidate {
  return candidate(grid, definition, headerRow, headersOf(grid, headerRow));
}

function bestRow(grid: Grid, definition: Recognisable): Candidate | undefined {
  let best: Candidate | undefined;
  for (let row = 0; row < Math.min(grid.rowCount, headerRowsSearched); row++) {
    for (const headers of [headersOf(grid, row), twoRowHeaders(grid, row)]) {
      const found = candidate(grid, definition, row, headers);
      if (found.score > (best?.score ?? 0)) best = found;
    }
  }
  return best;
}

function headersOf(grid: Grid, row: number): string[] {
  return grid.columns.map((_, column) => {
    const cell = cellAt(grid, row, column);
    return isBlank(cell) ? "" : String(cell).trim();
  });
}

/** Headers in two rows: a merged group above ("Kurs") and its parts below ("start", "slut") read "Kurs start". */
function twoRowHeaders(grid: Grid, row: number): string[] {
  const lower = headersOf(grid, row);
  if (row === 0) return lower;
  let group = "";
  return headersOf(grid, row - 1).map((above, column) => {
    group = above || group;
    const below = lower[column] ?? "";
    return below === "" ? above : `${group} ${below}`.trim();
  });
}

function candidate(
  grid: Grid,
  definition: Recognisable,
  headerRow: number,
  headers: readonly string[],
): Candidate {
  const byWords = spellings(definition.columns);
  const places = new Map<string, number[]>();
  const unknownHeaders: string[] = [];
  headers.forEach((header, column) => {
    if (header === "") return;
    const key = byWords.get(headerWords(header));
    if (key === undefined) unknownHeaders.push(header);
    else places.set(key, [...(places.get(key) ?? []), column]);
  });
  const keys = Object.keys(definition.columns);
  const matched = keys.filter((key) => places.has(key));
  const missing = keys.filter((key) => !places.has(key) && definition.columns[key]?.presence !== "optional");
  const score = share(definition.columns, matched);
  const essential = missing.every((key) => definition.columns[key]?.presence !== "essential");
  return {
    returnId: definition.id,
    table: tableOf(grid, headerRow, headers, matched, places),
    score,
    recognised: essential && score >= recognitionThreshold,
    matched,
    missing,
    doubled: matched.flatMap((key) => {
      const columns = places.get(key) ?? [];
      return columns.length > 1 ? [{ key, columns }] : [];
    }),
    unknownHeaders,
  };
}

function tableOf(
  grid: Grid,
  headerRow: number,
  headers: readonly string[],
  matched: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
): Table {
  const mapping: Record<string, number> = {};
  const shown: Record<string, string> = {};
  for (const key of matched) {
    const column = places.get(key)?.[0];
    if (column === undefined) continue;
    mapping[key] = column;
    shown[key] = headers[column]?.replace(/\s+/g, " ") ?? key;
  }
  return { grid, headerRow, mapping, headers: shown };
}

function share(columns: Columns, matched: readonly string[]): number {
  const weigh = (keys: readonly string[]) =>
    keys.reduce((sum, key) => sum + weights[columns[key]?.presence ?? "optional"], 0);
  const wanted = Object.keys(columns).filter((key) => columns[key]?.presence !== "optional");
  const all = weigh(wanted);
  return all === 0 ? 0 : Math.min(1, weigh(matched) / all);
}

const spellingsOf = new WeakMap<Columns, ReadonlyMap<string, string>>();

/** The columns' normalised headers and synonyms, to their keys. */
function spellings(columns: Columns): ReadonlyMap<string, string> {
  let known = spellingsOf.get(columns);
  if (known === undefined) {
    known = new Map(
      Object.entries(columns).flatMap(([key, { header, synonyms }]) =>
        [header, ...synonyms].map((text) => [headerWords(text), key] as const),
      ),
    );
    spellingsOf.set(columns, known);
  }
  return known;
}
