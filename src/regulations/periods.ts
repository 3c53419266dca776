import { addDays, calendarDate, day, type Day } from "../values/day";
import { nackaInstructions } from "./nacka-source";

/** One of Nacka24's periods (period): the first and the last day, both included. */
export interface Period {
  /** "2023_1". */
  readonly name: string;
  readonly start: Day;
  readonly end: Day;
}

export const periodSource = nackaInstructions("Perioder i Nacka24", "Period och datum.");

const period = (name: string, start: string, end: string): Period => ({
  name,
  start: day(start),
  end: day(end),
});

/**
 * The periods that Nacka has published, in order. Days between them belong to no period, and none is known after
 * 2024_2: the provider adds later ones.
 */
export const publishedPeriods: readonly Period[] = [
  period("2022_1", "2022-01-03", "2022-03-13"),
  period("2022_2", "2022-03-14", "2022-05-22"),
  period("2022_3", "2022-05-23", "2022-07-31"),
  period("2022_4", "2022-08-01", "2022-10-09"),
  period("2022_5", "2022-10-10", "2022-12-31"),
  period("2023_1", "2023-01-09", "2023-03-19"),
  period("2023_2", "2023-03-20", "2023-05-28"),
  period("2023_3", "2023-05-29", "2023-08-06"),
  period("2023_4", "2023-08-07", "2023-10-15"),
  period("2023_5", "2023-10-16", "2023-12-31"),
  period("2024_1", "2024-01-08", "2024-03-17"),
  period("2024_2", "2024-03-18", "2024-05-26"),
];

/** The period that a day belongs to; undefined in a gap, and before the first and after the last. */
export function periodOf(on: Day, periods: readonly Period[] = publishedPeriods): Period | undefined {
  return periods.find(({ start, end }) => on >= start && on <= end);
}

/** The period of a name, also as people write it: "2023-1", "2023:1", "2023 1", "2023 P1". */
export function periodNamed(name: string, periods: readonly Period[] = publishedPeriods): Period | undefined {
  const [, year, number] = /^(\d{4})[ _:/-]{0,3}p?(\d)$/i.exec(name.trim()) ?? [];
  return year === undefined ? undefined : periods.find((one) => one.name === `${year}_${number ?? ""}`);
}

/** The days between two periods that belong to none of them. */
export interface PeriodGap {
  readonly after: string;
  readonly before: string;
  readonly start: Day;
  readonly end: Day;
}

export function periodGaps(periods: readonly Period[] = publishedPeriods): readonly PeriodGap[] {
  const inOrder = [...periods].sort((a, b) => a.start - b.start);
  return inOrder.flatMap((next, index) => {
    const previous = inOrder[index - 1];
    if (previous === undefined || next.start <= previous.end + 1) return [];
    const gap = { after: previous.name, before: next.name };
    return [{ ...gap, start: addDays(previous.end, 1), end: addDays(next.start, -1) }];
  });
}

export type PeriodTrouble =
  "nameNotPeriod" | "endBeforeStart" | "otherYear" | "tooLong" | "known" | "nameTaken" | "overlaps";

/** What is wrong with a period, and the one that it is at odds with where there is one. */
export interface TroubledPeriod {
  readonly trouble: PeriodTrouble;
  readonly other?: Period;
}

/** Longer than any half-year: a slip of the pen. The longest that Nacka has published is 83 days. */
const mostDays = 184;

/**
 * What is wrong with a period that somebody wants to add: gaps are allowed, overlaps are not. `known` is the same
 * period that is there already; `otherYear` one that neither begins nor ends in the year of its name.
 */
export function periodTroubles(
  added: Period,
  periods: readonly Period[] = publishedPeriods,
): readonly TroubledPeriod[] {
  const { name, start, end } = added;
  const named = periods.find((one) => one.name === name);
  if (named?.start === start && named.end === end) return [{ trouble: "known", other: named }];
  const troubles: TroubledPeriod[] = [];
  if (!/^\d{4}_[1-9]$/.test(name)) troubles.push({ trouble: "nameNotPeriod" });
  else if (![start, end].some((on) => String(calendarDate(on).year) === name.slice(0, 4)))
    troubles.push({ trouble: "otherYear" });
  if (end < start) troubles.push({ trouble: "endBeforeStart" });
  else if (end - start >= mostDays) troubles.push({ trouble: "tooLong" });
  if (named !== undefined) troubles.push({ trouble: "nameTaken", other: named });
  const other = periods.find((one) => one !== named && start <= one.end && end >= one.start);
  if (other !== undefined) troubles.push({ trouble: "overlaps", other });
  return troubles;
}
