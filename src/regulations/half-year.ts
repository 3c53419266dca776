import { addDays, calendarDate, type Day, weekday } from "../values/day";
import type { Source } from "./source";

/**
 * A half-year that SCB collects (Swedish: vårtermin, first half; hösttermin, second half). A provider whose collection
 * has other dates puts them in `start` and `end`: only two of SCB's periods are known, so the dates are a setting.
 */
export interface HalfYear {
  readonly year: number;
  readonly half: 1 | 2;
  /** The first and the last day, both included. */
  readonly start: Day;
  readonly end: Day;
}

/** The two periods that SCB has published; that others are whole ISO weeks too is inferred from them. */
export const halfYearSource: Source = {
  title: "SCB, Komvux på grundläggande eller gymnasial nivå",
  url: "https://www.scb.se/komvuxht",
  stated:
    "Andra halvåret 2022: 2022-07-04 till 2023-01-01. Första halvåret 2023: 2023-01-02 till 2023-07-02.",
  date: "2023",
};

const millisecondsPerDay = 86_400_000;
const serialOf1970 = 25_569;
const weeksInFirstHalf = 26;

/** Monday of a year's ISO week 1, the week that holds 4 January. */
function firstMonday(year: number): Day {
  const fourth = (Date.UTC(year, 0, 4) / millisecondsPerDay + serialOf1970) as Day;
  return addDays(fourth, 1 - weekday(fourth));
}

/** SCB's period: ISO weeks 1 to 26 for the first half, 27 to 52 or 53 for the second. */
export function halfYear(year: number, half: 1 | 2): HalfYear {
  const turn = addDays(firstMonday(year), weeksInFirstHalf * 7);
  return half === 1
    ? { year, half, start: firstMonday(year), end: addDays(turn, -1) }
    : { year, half, start: turn, end: addDays(firstMonday(year + 1), -1) };
}

/** The half-year whose period holds the day. */
export function halfYearOf(day: Day): HalfYear {
  // A day's ISO year is the year of its week's Thursday.
  const thursday = addDays(day, 4 - weekday(day));
  const { year } = calendarDate(thursday);
  const first = halfYear(year, 1);
  return day <= first.end ? first : halfYear(year, 2);
}

/** "2026H1". */
export function halfYearLabel({ year, half }: Pick<HalfYear, "year" | "half">): string {
  return `${year}H${half}`;
}

/** The half-year of a label such as "2026H1", with SCB's dates; undefined for anything else. */
export function parseHalfYear(label: string): HalfYear | undefined {
  const [, year, half] = /^((?:19|20)\d{2})H([12])$/.exec(label) ?? [];
  return year === undefined ? undefined : halfYear(Number(year), half === "1" ? 1 : 2);
}
