import { type CheckAmounts, type CheckCategory, checkAmountsOf } from "../../regulations/check-amounts";
import { type Month, monthParts } from "../../regulations/month";
import { calendarDate, type Day } from "../../values/day";
import type { Closing } from "./closing";
import { sfiPrice } from "./course-key";
import type { Entry } from "./entry";
import type { PayoutSettings } from "./payout-settings";
import { categoryOfCourse } from "./price-category";
import type { PaidForm } from "./study-form";

/** The years whose prices an entry may be paid by: one where the provider has said whose date counts, else all. */
export function priceYears(
  entry: Pick<Entry, "start" | "end">,
  closed: Closing | undefined,
  month: Month,
  { priceDateBasis }: PayoutSettings,
): number[] {
  const yearOf = (day: Day | undefined) => (day === undefined ? undefined : calendarDate(day).year);
  const years = {
    event: yearOf(closed?.on),
    start: yearOf(entry.start),
    end: yearOf(entry.end),
    payment: monthParts(month).year,
  };
  const wanted = priceDateBasis === undefined ? Object.values(years) : [years[priceDateBasis]];
  return [...new Set(wanted.flatMap((year) => year ?? []))];
}

/** What an entry's price should be in a year, in öre a point (sfi: a course); undefined where that cannot be told. */
export function priceIn(
  year: number,
  entry: Pick<Entry, "course" | "category">,
  form: PaidForm | undefined,
  settings: PayoutSettings,
): number | undefined {
  const amounts = checkAmountsOf(year, settings.enteredPrices);
  if (amounts === undefined || entry.course === undefined) return undefined;
  if (entry.course.sfi !== undefined) {
    const sfi = sfiPrice(entry.course, form);
    return sfi === undefined ? undefined : amounts.perSfiCourse[sfi];
  }
  const category = categoryFor(entry, form);
  return category === undefined ? undefined : amounts.perPoint[category];
}

/** The category by the course's own code where that decides, else as the entry says. */
export function categoryFor(
  entry: Pick<Entry, "course" | "category">,
  form: PaidForm | undefined,
): CheckCategory | undefined {
  return (entry.course && categoryOfCourse(entry.course, form)) ?? entry.category;
}

/** Every price of a year, for a line whose category is not known. */
export function allPrices(amounts: CheckAmounts): number[] {
  return [...Object.values(amounts.perPoint), ...Object.values(amounts.perSfiCourse)];
}

/** What a course is paid in full: the price times its points, and for sfi the price itself. Whole öre. */
export function fullAmount(price: number, entry: Pick<Entry, "course" | "points">): number | undefined {
  if (entry.course?.sfi !== undefined) return price;
  return entry.points === undefined ? undefined : price * entry.points;
}

/** What an entry would be paid in full by the first of its years that has known prices; undefined where none has. */
export function knownFullAmount(
  entry: Entry,
  closed: Closing | undefined,
  month: Month,
  settings: PayoutSettings,
): number | undefined {
  for (const year of priceYears(entry, closed, month, settings)) {
    const price = priceIn(year, entry, entry.form, settings);
    if (price !== undefined) return fullAmount(price, entry);
  }
  return undefined;
}
