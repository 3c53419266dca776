import type { GroupRow } from "../../engine/check";
import { iso, type Day } from "../../values/day";

/** When somebody read a course; a withdrawal ends it early. */
export interface Round {
  readonly startDate?: Day;
  readonly endDate?: Day;
  readonly withdrawalDate?: Day;
}

/** The round that another overlaps, for a message: its row in the sheet and its days. */
export interface Overlap {
  readonly row: number;
  readonly otherStart: string;
  readonly otherEnd: string;
}

interface Span {
  readonly index: number;
  readonly rowNumber: number;
  readonly start: Day;
  readonly end: Day;
}

/**
 * The rounds that begin while an earlier one goes on, by index. Rounds that begin the same day are duplicates, or
 * belong to two units, and rounds with their dates in the wrong order say nothing.
 */
export function overlappingRounds(rows: readonly GroupRow<Partial<Round>>[]): ReadonlyMap<number, Overlap> {
  const found = new Map<number, Overlap>();
  let longest: Span | undefined;
  for (const span of spansOf(rows)) {
    if (longest !== undefined && span.start > longest.start && span.start <= longest.end)
      found.set(span.index, {
        row: longest.rowNumber,
        otherStart: iso(longest.start),
        otherEnd: iso(longest.end),
      });
    if (longest === undefined || span.end > longest.end) longest = span;
  }
  return found;
}

function spansOf(rows: readonly GroupRow<Partial<Round>>[]): Span[] {
  return rows
    .flatMap(({ values, rowNumber }, index): Span[] => {
      const start = values.startDate;
      const end = values.withdrawalDate ?? values.endDate;
      return start === undefined || end === undefined || end < start
        ? []
        : [{ index, rowNumber, start, end }];
    })
    .sort((a, b) => a.start - b.start || a.index - b.index);
}
