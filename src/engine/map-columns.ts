import type { ReadContext } from "../values/reading";
import { readableShare, sampleColumn, type ColumnSample } from "./column-evidence";
import type { Column, Columns } from "./column";
import { headerLikeness, namedColumn } from "./header-likeness";
import { headerRowsSearched } from "./recognise";
import { cellAt, type Grid, type Table } from "./table";

/** Why a column of the person's list is taken for a column of the template. */
export type MapReason = "header" | "words" | "similar" | "values" | "chosen";

/** A column of the list that is proposed for a column of the return. */
export interface ColumnProposal {
  readonly key: string;
  /** The grid's column. */
  readonly column: number;
  readonly header: string;
  readonly why: MapReason;
  /** 0 to 1; below `sureScore` the person should look. */
  readonly score: number;
  /** Two different values of the column; none where they may be personal. */
  readonly samples: readonly string[];
  readonly runnerUp?: { readonly column: number; readonly header: string; readonly score: number };
}

/** The person's list, as columns of the return. */
export interface ColumnMap {
  readonly headerRow: number;
  /** In the return's order. */
  readonly proposals: readonly ColumnProposal[];
  /** Keys that no column of the list seems to have. */
  readonly missing: readonly string[];
  /** Columns of the list that go nowhere, with how many of the rows looked at fill them. */
  readonly unused: readonly { readonly column: number; readonly header: string; readonly filled: number }[];
}

/** What the person has decided: a column of the list for a key, or that the list has none. */
export type ColumnChoices = Readonly<Record<string, number | "none">>;

export const sureScore = 0.75;
const leastScore = 0.5;

interface Pair {
  readonly key: string;
  readonly column: number;
  readonly why: MapReason;
  readonly score: number;
}

/** Proposes which column of a list is which column of a return. Names come first, then values, likeness last. */
export function mapColumns(
  grid: Grid,
  columns: Columns,
  context: ReadContext,
  choices: ColumnChoices = {},
  headerRow: number = findHeaderRow(grid, columns),
): ColumnMap {
  const samples = grid.columns.map((_, column) => sampleColumn(grid, headerRow, column, context));
  const pairs = allPairs(samples, columns, context);
  const chosen = assign(pairs, choices, samples);
  pairDates(chosen, samples, columns, context, choices);
  const proposals = Object.keys(columns).flatMap((key) => {
    const pair = chosen.get(key);
    return pair === undefined ? [] : [proposalOf(pair, pairs, samples, columns[key] as Column, context)];
  });
  const used = new Set(proposals.map(({ column }) => column));
  return {
    headerRow,
    proposals,
    missing: Object.keys(columns).filter((key) => !chosen.has(key)),
    unused: samples.flatMap(({ header, filled }, column) =>
      used.has(column) || (header === "" && filled === 0) ? [] : [{ column, header, filled }],
    ),
  };
}

/** The list as a table of the return, by the proposals. */
export function tableOfMap(grid: Grid, { headerRow, proposals }: ColumnMap): Table {
  return {
    grid,
    headerRow,
    mapping: Object.fromEntries(proposals.map(({ key, column }) => [key, column])),
    headers: Object.fromEntries(proposals.map(({ key, header }) => [key, header])),
  };
}

/** The row that names most of the return's columns; where none does, the first of those with most texts. */
export function findHeaderRow(grid: Grid, columns: Columns): number {
  const named = Object.values(columns).map(({ header, synonyms }) => namedColumn(header, synonyms));
  let best = { row: 0, score: 0, texts: 0 };
  for (let row = 0; row < Math.min(grid.rowCount, headerRowsSearched); row++) {
    const texts = grid.columns.flatMap((_, column) => {
      const cell = cellAt(grid, row, column);
      return typeof cell === "string" && cell.trim() !== "" ? [cell] : [];
    });
    const found = named.filter((column) =>
      texts.some((text) => (headerLikeness(text, column)?.score ?? 0) >= sureScore),
    );
    const score = found.length;
    if (score > best.score || (score === best.score && texts.length > best.texts && best.score === 0))
      best = { row, score, texts: texts.length };
  }
  return best.row;
}

function allPairs(samples: readonly ColumnSample[], columns: Columns, context: ReadContext): Pair[] {
  const pairs: Pair[] = [];
  for (const [key, { header, synonyms, type }] of Object.entries(columns) as [string, Column][]) {
    const named = namedColumn(header, synonyms);
    samples.forEach((sample, column) => {
      const like = sample.header === "" ? undefined : headerLikeness(sample.header, named);
      const share = readableShare(sample, type, context);
      if (like !== undefined) {
        // A header that its own values speak against: "Kurs" over names of courses, beside "Kod" over codes.
        const against = share !== undefined && share < 0.3 && sample.cells.length >= 3;
        pairs.push({ key, column, why: like.why, score: like.score * (against ? 0.5 : 1) });
      } else if (share !== undefined && share >= 0.8 && sample.filled >= 3) {
        const score = valueScores[type.name];
        if (score !== undefined) pairs.push({ key, column, why: "values", score: score * share });
      }
    });
  }
  return pairs.sort((a, b) => b.score - a.score || a.column - b.column);
}

/** What values alone are worth, by value type. Dates and numbers say too little of which column they are. */
const valueScores: Readonly<Record<string, number>> = {
  personalNumber: 0.74,
  courseCode: 0.74,
  grade: 0.65,
  educationLevel: 0.6,
  schoolUnitCode: 0.6,
};

function assign(
  pairs: readonly Pair[],
  choices: ColumnChoices,
  samples: readonly ColumnSample[],
): Map<string, Pair> {
  const chosen = new Map<string, Pair>();
  const used = new Set<number>();
  for (const [key, column] of Object.entries(choices)) {
    if (column === "none" || samples[column] === undefined || used.has(column)) continue;
    chosen.set(key, { key, column, why: "chosen", score: 1 });
    used.add(column);
  }
  for (const pair of pairs) {
    const settled = chosen.has(pair.key) || choices[pair.key] === "none" || used.has(pair.column);
    if (settled || pair.score < leastScore) continue;
    chosen.set(pair.key, pair);
    used.add(pair.column);
  }
  return chosen;
}

/**
 * Two date columns without a telling header are the first two dates of the return where one is never after the other:
 * when a course begins and ends.
 */
function pairDates(
  chosen: Map<string, Pair>,
  samples: readonly ColumnSample[],
  columns: Columns,
  context: ReadContext,
  choices: ColumnChoices,
): void {
  const [first, second] = Object.keys(columns).filter((key) => columns[key]?.type.name === "date");
  const open = [first, second].filter(
    (key) => key !== undefined && !chosen.has(key) && choices[key] === undefined,
  );
  if (first === undefined || second === undefined || open.length < 2) return;
  const type = (columns[first] as Column).type;
  const used = new Set([...chosen.values()].map(({ column }) => column));
  const dense = samples
    .map((sample, column) => ({ sample, column, share: readableShare(sample, type, context) ?? 0 }))
    .filter(
      ({ sample, column, share }) =>
        !used.has(column) && share > 0.8 && sample.filled >= Math.max(3, 0.8 * sample.rows),
    );
  const [one, other, ...more] = dense;
  if (one === undefined || other === undefined || more.length > 0) return;
  const middle = ({ cells }: ColumnSample) => {
    const days = cells.flatMap((cell) => {
      const reading = type.read(cell, context);
      return reading.kind === "read" ? [Number(reading.value)] : [];
    });
    return days.sort((a, b) => a - b)[days.length >> 1] ?? 0;
  };
  const [start, end] = middle(one.sample) <= middle(other.sample) ? [one, other] : [other, one];
  chosen.set(first, { key: first, column: start.column, why: "values", score: 0.55 });
  chosen.set(second, { key: second, column: end.column, why: "values", score: 0.55 });
}

function proposalOf(
  { key, column, why, score }: Pair,
  pairs: readonly Pair[],
  samples: readonly ColumnSample[],
  definition: Column,
  context: ReadContext,
): ColumnProposal {
  const sample = samples[column] as ColumnSample;
  const hidden = sample.personal || definition.type.name === "personalNumber" || definition.personal === true;
  const texts = hidden ? [] : sample.cells.map((cell) => shownCell(definition, cell, context));
  const next = pairs.find((pair) => pair.key === key && pair.column !== column);
  return {
    key,
    column,
    header: sample.header,
    why,
    score: rounded(score),
    samples: [...new Set(texts)].slice(0, 2),
    ...(next && {
      runnerUp: {
        column: next.column,
        header: samples[next.column]?.header ?? "",
        score: rounded(next.score),
      },
    }),
  };
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}

/** A date number as a date; anything else as it stands. */
function shownCell({ type }: Column, cell: ColumnSample["cells"][number], context: ReadContext): string {
  const reading = typeof cell === "number" && type.name === "date" ? type.read(cell, context) : undefined;
  return reading?.kind === "read" ? type.format(reading.value) : String(cell).slice(0, 60);
}
