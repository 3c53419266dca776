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
  const { year, month, date } = calendarDate(value);
  return `${year}-${month < 10 ? "0" : ""}${month}-${date < 10 ? "0" : ""}${date}`;
}

const daysInCycle = 146_097;
const serialOfYear0March = -693_899;

/**
 * Year, month (1 to 12) and date of a day. By arithmetic on the calendar's cycle of 400 years, counted from March so
 * that the leap day comes last: a return's dates are written out by the hundred thousand, and `Date` is slow at that.
 */
export function calendarDate(value: Day): { year: number; month: number; date: number } {
  const days = value - serialOfYear0March;
  const cycle = Math.floor(days / daysInCycle);
  const inCycle = days - cycle * daysInCycle;
  const leapDays = Math.floor(inCycle / 1_460) - Math.floor(inCycle / 36_524) + Math.floor(inCycle / 146_096);
  const year = Math.floor((inCycle - leapDays) / 365);
  const inYear = inCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const date = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: cycle * 400 + year + (month <= 2 ? 1 : 0), month, date };
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(value: Day): number {
  return ((value + 5) % 7) + 1;
}

export function addDays(value: Day, days: number): Day {
  return (value + days) as Day;
}
