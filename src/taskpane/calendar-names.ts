import { type Month, monthParts } from "../regulations/month";
import { calendarDate, type Day } from "../values/day";
import { english } from "../locale/english";
import * as sv from "../locale/sv/month-name";
import type { Language } from "../locale/text";

const of = (language: Language) => (language === "sv" ? sv : english());

/** "oktober 2023". */
export function monthName(month: Month, language: Language): string {
  const { year, month: number } = monthParts(month);
  return of(language).monthName(year, number);
}

/** "28 november", with the year where it is not today's. */
export function dateName(on: Day, today: Day, language: Language): string {
  const { year, month, date } = calendarDate(on);
  return of(language).dateName(year, month, date, calendarDate(today).year);
}
