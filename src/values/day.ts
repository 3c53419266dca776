/**
 * A calendar day as Excel's serial number: whole days after 1899-12-30, so that days from 1900-03-01 on
 * agree with what a cell holds. No clock time and no time zone: a return's dates are days in Sweden.
 */
export type Day = number & { readonly __brand: "Day" };

const millisecondsPerDay = 86_400_000;
const serialOf1970 = 25_569;

/** The day of a calendar date (month 1 to 12), or undefined where the calendar has no such date. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  const time = Date.UTC(year, month - 1, date);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== date) return undefined;
  return (time / millisecondsPerDay + serialOf1970) as Day;
}

/** The day written YYYY-MM-DD; throws on anything else, for constants in code and tests. */
export function day(iso: string): Day {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const found = dayOf(Number(year), Number(month), Number(date));
  if (found === undefined) throw new RangeError(`not a date: ${iso}`);
  return found;
}

/** YYYY-MM-DD. */
export function iso(value: Day): string {
  return new Date((value - serialOf1970) * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Year, month (1 to 12) and date of a day. */
export function calendarDate(value: Day): { year: number; month: number; date: number } {
  const at = new Date((value - serialOf1970) * millisecondsPerDay);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(value: Day): number {
  return ((value + 5) % 7) + 1;
}

export function addDays(value: Day, days: number): Day {
  return (value + days) as Day;
}
