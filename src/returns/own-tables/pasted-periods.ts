import { addPeriod, type OwnTables } from "../../regulations/own-tables";
import type { Period, TroubledPeriod } from "../../regulations/periods";
import { date } from "../../values/date";
import type { Day } from "../../values/day";
import { plainSpelling } from "../../values/plain-spelling";
import { type PastedLine, pastedLines } from "./pasted-lines";

/** A line that is no period to add: it cannot be read, or the period has something wrong with it. */
export type PastedPeriodProblem =
  | { readonly line: number; readonly kind: "cells" | "name" | "start" | "end"; readonly given: string }
  | ({ readonly line: number; readonly kind: "period"; readonly period: Period } & TroubledPeriod);

export interface PastedPeriods {
  /** Those that can be added, in the order they were given. */
  readonly periods: readonly Period[];
  readonly problems: readonly PastedPeriodProblem[];
}

/**
 * Reads periods from pasted text, a line each: name, first day, last day. A first line of headers is passed over. Each
 * period is held against those that are there and those before it in the text.
 */
export function readPastedPeriods(text: string, own: OwnTables, today: Day): PastedPeriods {
  const periods: Period[] = [];
  const problems: PastedPeriodProblem[] = [];
  let tables = own;
  for (const [index, line] of pastedLines(text).entries()) {
    const read = readLine(line, today);
    if ("kind" in read) {
      if (index > 0 || !looksLikeHeaders(line)) problems.push(read);
      continue;
    }
    const added = addPeriod(tables, read);
    if ("periods" in added) {
      tables = added;
      periods.push(read);
    } else {
      const [first] = added;
      if (first !== undefined) problems.push({ line: line.line, kind: "period", period: read, ...first });
    }
  }
  return { periods, problems };
}

/** Three cells as a period, whatever is wrong with it besides its spelling. */
export function readPeriod(cells: readonly string[], today: Day): Period | PastedPeriodProblem {
  return readLine({ line: 1, cells }, today);
}

function readLine({ line, cells }: PastedLine, today: Day): Period | PastedPeriodProblem {
  const [named = "", first = "", last = "", ...more] = cells;
  const name = periodName(named);
  const [start, end] = [readDay(first, today), readDay(last, today)];
  if (last === "" || more.length > 0) return { line, kind: "cells", given: cells.join(" · ").slice(0, 80) };
  if (name === undefined) return { line, kind: "name", given: named.slice(0, 40) };
  if (start === undefined) return { line, kind: "start", given: first.slice(0, 40) };
  if (end === undefined) return { line, kind: "end", given: last.slice(0, 40) };
  return { name, start, end };
}

/** "2024_3", also from "2024-3", "2024:3", "2024 P3". */
function periodName(text: string): string | undefined {
  const [, year, number] = /^(\d{4})[ _:/-]{0,3}p?([1-9])$/i.exec(plainSpelling(text)) ?? [];
  return year === undefined || number === undefined ? undefined : `${year}_${number}`;
}

function readDay(text: string, today: Day): Day | undefined {
  const reading = date.read(text, { date1904: false, today });
  return reading.kind === "read" ? reading.value : undefined;
}

/** No digit anywhere: "Period", "Första dag", "Sista dag". */
function looksLikeHeaders({ cells }: PastedLine): boolean {
  return !cells.some((cell) => /\d/.test(cell));
}
