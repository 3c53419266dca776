import { easter } from "date-easter";
import { addDays, calendarDate, dayOf, weekday, type Day } from "../values/day";
import type { Source } from "./source";

export const holidaySource: Source = {
  title: "Lag (1989:253) om allmänna helgdagar",
  stated:
    "Med allmän helgdag avses i lag eller annan författning söndagar samt nyårsdagen, trettondedag jul, första maj, juldagen, annandag jul, långfredagen, påskdagen, annandag påsk, Kristi himmelsfärdsdag, pingstdagen, nationaldagen, midsommardagen och alla helgons dag.",
};

const saturday = 6;

/** The first Saturday on or after a date. */
function saturdayFrom(year: number, month: number, date: number): Day {
  const from = dayIn(year, month, date);
  return addDays(from, (saturday - weekday(from) + 7) % 7);
}

function dayIn(year: number, month: number, date: number): Day {
  return dayOf(year, month, date) ?? (NaN as Day);
}

/** The public holidays (allmänna helgdagar) of a year that are not there merely for being Sundays. */
export function publicHolidays(year: number): ReadonlySet<Day> {
  const { month, day } = easter(year);
  const easterDay = dayIn(year, month, day);
  return new Set([
    dayIn(year, 1, 1),
    dayIn(year, 1, 6),
    addDays(easterDay, -2),
    easterDay,
    addDays(easterDay, 1),
    dayIn(year, 5, 1),
    addDays(easterDay, 39),
    addDays(easterDay, 49),
    year < 2005 ? addDays(easterDay, 50) : dayIn(year, 6, 6),
    saturdayFrom(year, 6, 20),
    saturdayFrom(year, 10, 31),
    dayIn(year, 12, 25),
    dayIn(year, 12, 26),
  ]);
}

/** Midsommarafton, julafton and nyårsafton: working days by law, on which next to nobody works. */
export function closedEves(year: number): ReadonlySet<Day> {
  return new Set([addDays(saturdayFrom(year, 6, 20), -1), dayIn(year, 12, 24), dayIn(year, 12, 31)]);
}

/** What counts as a working day (arbetsdag) besides the law. */
export interface WorkingDayRule {
  /** True where the three great eves are no working days; no source says so of Nacka's ten days. */
  readonly evesAreClosed: boolean;
}

/** Monday to Friday, holidays apart. */
export function isWorkingDay(day: Day, { evesAreClosed }: WorkingDayRule): boolean {
  if (weekday(day) >= saturday) return false;
  const { year } = calendarDate(day);
  return !publicHolidays(year).has(day) && !(evesAreClosed && closedEves(year).has(day));
}

/** The n:th working day after a day, which is itself not counted. `count` is whole and at least 1. */
export function addWorkingDays(day: Day, count: number, rule: WorkingDayRule): Day {
  let at = day;
  for (let left = count; left > 0;) {
    at = addDays(at, 1);
    if (isWorkingDay(at, rule)) left -= 1;
  }
  return at;
}

/** The last working day that is not after a day: when to be done with what is due on a day off. */
export function workingDayNotAfter(day: Day, rule: WorkingDayRule): Day {
  let at = day;
  while (!isWorkingDay(at, rule)) at = addDays(at, -1);
  return at;
}
