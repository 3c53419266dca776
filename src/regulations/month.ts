import { calendarDate, type Day, dayOf } from "../values/day";

/** A calendar month, as months since January of year 0, so that months compare and count: 2026-10 is 24321. */
export type Month = number & { readonly __brand: "Month" };

/** The month of a year (month 1 to 12). */
export function monthIn(year: number, month: number): Month {
  return (year * 12 + month - 1) as Month;
}

export function monthOf(on: Day): Month {
  const { year, month } = calendarDate(on);
  return monthIn(year, month);
}

export function addMonths(month: Month, months: number): Month {
  return (month + months) as Month;
}

/** The year, and the month from 1 to 12. */
export function monthParts(month: Month): { readonly year: number; readonly month: number } {
  return { year: Math.floor(month / 12), month: (month % 12) + 1 };
}

/** "2026-10". */
export function monthLabel(month: Month): string {
  const { year, month: number } = monthParts(month);
  return `${year}-${String(number).padStart(2, "0")}`;
}

/** A date of the month; undefined where the month has none such, and in years that no `Day` has. */
export function dateIn(month: Month, date: number): Day | undefined {
  const { year, month: number } = monthParts(month);
  return dayOf(year, number, date);
}

/** The month written as a programme writes it, "2026-10"; undefined for anything else. */
export function parseMonth(text: string): Month | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text.trim()) ?? [];
  const number = Number(month);
  return year === undefined || number < 1 || number > 12 ? undefined : monthIn(Number(year), number);
}

const names = [
  "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
  "december",
]; // prettier-ignore

/** The month that a text names: "2026-10", "202610", "oktober 2026", "okt 2026", "Utbetalning 2026-10 komvux". */
export function namedMonth(text: string): Month | undefined {
  const words = text.normalize("NFC").toLowerCase().slice(0, 200);
  const [, year, month] = /(?<!\d)(20\d{2})[-_/ ]?(0[1-9]|1[0-2])(?![\d-])/.exec(words) ?? [];
  if (year !== undefined) return monthIn(Number(year), Number(month));
  const [, name = "", named] = /(?<!\p{L})(\p{L}{3,9})\.?[ _-]{0,3}(20\d{2})(?!\d)/u.exec(words) ?? [];
  const at = names.findIndex((one) => one === name || (name.length <= 4 && one.startsWith(name)));
  return named === undefined || at < 0 ? undefined : monthIn(Number(named), at + 1);
}
