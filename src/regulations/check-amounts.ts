import { nackaPage } from "./nacka-source";
import { decided, undecided, type Ruling } from "./ruling";
import type { Source } from "./source";

/** What a check amount (checkbelopp) is set for, a point each: kinds of course on grundläggande and gymnasial nivå. */
export const checkCategories = [
  "basic",
  "basicOrientation",
  "basicDistance",
  "upperSecondary",
  "childrenAndLeisure",
  "salesAndService",
  "healthAndCare",
  "hotelAndTourism",
  "restaurantAndFood",
  "otherVocational",
  "mathematicsAndScience",
  "generalScience",
  "upperSecondaryOrientation",
  "upperSecondaryDistance",
] as const;

export type CheckCategory = (typeof checkCategories)[number];

/** Sfi by study path and course (studieväg och kurs); in distance form the path makes no difference. */
export const sfiCourses = [
  "1A", "1B", "1C", "1D", "2B", "2C", "2D", "3C", "3D",
  "distanceA", "distanceB", "distanceC", "distanceD",
] as const; // prettier-ignore

export type SfiCourse = (typeof sfiCourses)[number];

/** A year's amounts, in whole öre. Of a year that a provider has entered, only what it has entered. */
export interface CheckAmounts {
  readonly year: number;
  readonly perPoint: Readonly<Partial<Record<CheckCategory, number>>>;
  /** For each course that is completed (slutförd kurs). */
  readonly perSfiCourse: Readonly<Partial<Record<SfiCourse, number>>>;
  /** Absent for what a provider has entered from Nacka's decision. */
  readonly source?: Source;
}

/** The only year that Nacka's public pages were found to show. The 15 % fee of the price list for others is not in it. */
const amounts2023 = {
  year: 2023,
  perPoint: {
    basic: 52_40,
    basicOrientation: 45_90,
    basicDistance: 39_60,
    upperSecondary: 47_20,
    childrenAndLeisure: 48_10,
    salesAndService: 48_10,
    healthAndCare: 48_10,
    hotelAndTourism: 48_10,
    restaurantAndFood: 64_20,
    otherVocational: 72_70,
    mathematicsAndScience: 59_60,
    generalScience: 53_60,
    upperSecondaryOrientation: 45_00,
    upperSecondaryDistance: 38_80,
  },
  perSfiCourse: {
    "1A": 30_000_00,
    "1B": 30_000_00,
    "1C": 25_000_00,
    "1D": 25_000_00,
    "2B": 17_271_00,
    "2C": 13_546_00,
    "2D": 13_546_00,
    "3C": 13_546_00,
    "3D": 13_546_00,
    distanceA: 15_107_00,
    distanceB: 11_923_00,
    distanceC: 9_353_00,
    distanceD: 9_353_00,
  },
  source: {
    ...nackaPage("Checkbelopp", "checkbelopp", "Aktuella checkbelopp för 2023, kronor per verksamhetspoäng."),
    url: "https://www.nacka.se/underwebbar/for-anordnare-av-vuxenutbildning-jobbexperter/vuxenutbildning/checkbelopp/",
    date: "2023",
  },
} satisfies CheckAmounts;

/** The years whose amounts are public; a provider adds others from Nacka's decision. */
export const publishedCheckAmounts: readonly CheckAmounts[] = [amounts2023];

/**
 * A year's amounts: each as the provider has entered it, else as it is published. Undefined for a year that nobody has
 * entered.
 */
export function checkAmountsOf(
  year: number,
  entered: readonly CheckAmounts[] = [],
): CheckAmounts | undefined {
  const own = entered.find((amounts) => amounts.year === year);
  const published = publishedCheckAmounts.find((amounts) => amounts.year === year);
  if (own === undefined || published === undefined) return own ?? published;
  return {
    year,
    perPoint: { ...published.perPoint, ...own.perPoint },
    perSfiCourse: { ...published.perSfiCourse, ...own.perSfiCourse },
  };
}

/** True where the year has an amount for every kind, so that a price that is none of them is no price of that year. */
export function isWholeYear({ perPoint, perSfiCourse }: CheckAmounts): boolean {
  return (
    checkCategories.every((category) => perPoint[category] !== undefined) &&
    sfiCourses.every((course) => perSfiCourse[course] !== undefined)
  );
}

/** The years that have any amount, in order. */
export function yearsWithAmounts(entered: readonly CheckAmounts[] = []): readonly number[] {
  return [...new Set([...entered, ...publishedCheckAmounts].map(({ year }) => year))].sort((a, b) => a - b);
}

export type CheckAmountReason = "yearUnknown" | "amountUnknown" | "pointsNotWhole" | "pointsNegative";

/** What a course of so many points is paid at most, in whole öre. What share of it is paid when is not public. */
export function checkAmount(
  points: number,
  category: CheckCategory,
  year: number,
  entered: readonly CheckAmounts[] = [],
): Ruling<number, CheckAmountReason> {
  if (!Number.isSafeInteger(points)) return undecided("pointsNotWhole");
  if (points < 0) return undecided("pointsNegative");
  const amounts = checkAmountsOf(year, entered);
  if (amounts === undefined) return undecided("yearUnknown", { year });
  const perPoint = amounts.perPoint[category];
  return perPoint === undefined ? undecided("amountUnknown", { year }) : decided(perPoint * points);
}

/** The same for a completed sfi course. */
export function sfiCheckAmount(
  course: SfiCourse,
  year: number,
  entered: readonly CheckAmounts[] = [],
): Ruling<number, "yearUnknown" | "amountUnknown"> {
  const amounts = checkAmountsOf(year, entered);
  if (amounts === undefined) return undecided("yearUnknown", { year });
  const amount = amounts.perSfiCourse[course];
  return amount === undefined ? undecided("amountUnknown", { year }) : decided(amount);
}
