import { cellAt, type Table } from "../engine/table";
import { type HalfYear, halfYear, halfYearLabel, halfYearOf } from "../regulations/half-year";
import { date } from "../values/date";
import type { Day } from "../values/day";
import { isBlank, type ReadContext } from "../values/reading";

/** How the half-year was found: written in the sheet's name or above the headers, or from the rows' own dates. */
export interface FoundHalfYear {
  readonly halfYear: HalfYear;
  readonly from: "name" | "dates" | "today";
}

const rowsAsked = 5_000;

/**
 * The half-year that a sheet reports: what its name or the rows above its headers say ("VT26", "höstterminen 2025"),
 * else the half-year in which most of its courses end, else the last one that is over.
 */
export function halfYearOfTable(table: Table, dateColumn: string, context: ReadContext): FoundHalfYear {
  const named =
    namedHalfYear(table.grid.sheet) ??
    titles(table)
      .map(namedHalfYear)
      .find((found) => found !== undefined);
  if (named !== undefined) return { halfYear: named, from: "name" };
  const counted = mostCommon(table, dateColumn, context);
  if (counted !== undefined) return { halfYear: counted, from: "dates" };
  return { halfYear: lastEnded(context.today), from: "today" };
}

/** The half-year that a text names: "Komvux VT26", "HT 2025", "vårterminen 2026", "första halvåret 2026", "2026H1". */
export function namedHalfYear(text: string): HalfYear | undefined {
  const words = text.normalize("NFC").slice(0, 300);
  const term = /(?<!\p{L})(VT|HT|vår|höst)(?:en|terminen)?[ \u00a0_-]{0,3}(?:20)?(\d{2})(?!\d)/iu.exec(words);
  if (term) return halfYear(2000 + Number(term[2]), /^v/i.test(term[1] ?? "") ? 1 : 2);
  const half = /(första|andra)[ \u00a0]halvåret[ \u00a0](20\d{2})(?!\d)/iu.exec(words);
  if (half) return halfYear(Number(half[2]), /^f/i.test(half[1] ?? "") ? 1 : 2);
  const label = /(?<!\d)(20\d{2})H([12])(?!\d)/i.exec(words);
  if (label) return halfYear(Number(label[1]), label[2] === "1" ? 1 : 2);
  return undefined;
}

function titles({ grid, headerRow }: Table): string[] {
  const texts: string[] = [];
  for (let row = 0; row < headerRow; row++) {
    for (let column = 0; column < Math.min(grid.columns.length, 20); column++) {
      const cell = cellAt(grid, row, column);
      if (typeof cell === "string" && !isBlank(cell)) texts.push(cell);
    }
  }
  return texts;
}

function mostCommon(table: Table, dateColumn: string, context: ReadContext): HalfYear | undefined {
  const column = table.mapping[dateColumn];
  if (column === undefined) return undefined;
  const counts = new Map<string, { count: number; halfYear: HalfYear }>();
  const last = Math.min(table.grid.rowCount, table.headerRow + 1 + rowsAsked);
  for (let row = table.headerRow + 1; row < last; row++) {
    const cell = cellAt(table.grid, row, column);
    const reading = isBlank(cell) ? undefined : date.read(cell, context);
    if (reading?.kind !== "read") continue;
    const found = halfYearOf(reading.value);
    const label = halfYearLabel(found);
    counts.set(label, { halfYear: found, count: (counts.get(label)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || b.halfYear.start - a.halfYear.start)[0]
    ?.halfYear;
}

function lastEnded(today: Day): HalfYear {
  const now = halfYearOf(today);
  return now.half === 2 ? halfYear(now.year, 1) : halfYear(now.year - 1, 2);
}
