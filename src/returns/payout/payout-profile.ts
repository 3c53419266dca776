import * as v from "valibot";
import { type CheckAmounts, checkCategories, sfiCourses } from "../../regulations/check-amounts";
import { payableEvents } from "../../regulations/payable-event";
import { publishedPeriods } from "../../regulations/periods";
import { type Day, dayOf } from "../../values/day";
import type { PayoutSettings } from "./payout-settings";

const isoDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.transform((text): Day | undefined => {
    const [year, month, date] = text.split("-").map(Number);
    return dayOf(year ?? 0, month ?? 0, date ?? 0);
  }),
  v.check((day) => day !== undefined),
  v.transform((day) => day as Day),
);

/** Kronor with at most two decimals, as whole öre. */
const kronor = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(1e7),
  v.check((amount) => Math.abs(amount * 100 - Math.round(amount * 100)) < 0.01),
  v.transform((amount) => Math.round(amount * 100)),
);

const storedSettings = v.object({
  regulations: v.optional(v.picklist(["nacka24", "alvis"])),
  shares: v.optional(v.record(v.picklist(payableEvents), v.pipe(v.number(), v.minValue(0), v.maxValue(100)))),
  reading28: v.optional(v.picklist(["full", "strict"])),
  withdrawalDay: v.optional(v.picklist(["firstInactive", "afterThreeWeeks"])),
  priceDateBasis: v.optional(v.picklist(["start", "end", "event", "payment"])),
  /** Prices in kronor by year, whole tables: what is left out has no price that year. */
  prices: v.optional(
    v.array(
      v.object({
        year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)),
        perPoint: v.record(v.picklist(checkCategories), kronor),
        perSfiCourse: v.record(v.picklist(sfiCourses), kronor),
      }),
    ),
  ),
  periods: v.optional(
    v.array(v.object({ name: v.pipe(v.string(), v.regex(/^\d{4}_\d$/)), start: isoDay, end: isoDay })),
  ),
  nearDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60))),
  daysToGrade: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365))),
  highestPace: v.optional(v.pipe(v.number(), v.minValue(100), v.maxValue(1000))),
  municipality: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(60))),
  signing: v.optional(
    v.object({
      pagesTotal: v.pipe(v.number(), v.integer(), v.minValue(1)),
      pagesSigned: v.pipe(v.number(), v.integer(), v.minValue(0)),
      uploadedOn: v.optional(isoDay),
    }),
  ),
});

const headers = v.record(v.pipe(v.string(), v.maxLength(200)), v.pipe(v.string(), v.maxLength(40)));

const storedProfile = v.object({
  version: v.literal(1),
  /** Headers as they stand in the sheet, to this programme's column keys ("Utbet. kr": "amount"). */
  sheet: v.optional(headers),
  register: v.optional(headers),
  settings: v.optional(storedSettings),
});

/** How a provider's payout sheet and register are laid out, and what it has settled; saved and used again. */
export interface PayoutProfile {
  readonly sheet: Readonly<Record<string, string>>;
  readonly register: Readonly<Record<string, string>>;
  readonly settings: Partial<PayoutSettings>;
}

export const noProfile: PayoutProfile = { sheet: {}, register: {}, settings: {} };

/** Reads a profile; undefined where it is not one, with the place that is wrong. */
export function readPayoutProfile(stored: unknown): PayoutProfile | { readonly wrong: string } {
  const parsed = v.safeParse(storedProfile, stored);
  if (!parsed.success) return { wrong: v.getDotPath(parsed.issues[0]) ?? "" };
  const { sheet = {}, register = {}, settings = {} } = parsed.output;
  const { prices, periods, signing, shares, ...rest } = settings;
  return {
    sheet,
    register,
    settings: {
      ...defined(rest),
      ...(shares && { shares }),
      ...(prices && { enteredPrices: prices.map(enteredPrices) }),
      ...(periods && { periods: [...periods, ...publishedPeriods] }),
      ...(signing && { signing: defined(signing) as NonNullable<PayoutSettings["signing"]> }),
    },
  };
}

type StoredPrices = NonNullable<v.InferOutput<typeof storedSettings>["prices"]>[number];

/** A price that was not entered is no price: NaN is equal to nothing, so that no line is held against it. */
function enteredPrices({ year, perPoint, perSfiCourse }: StoredPrices): CheckAmounts {
  return {
    year,
    perPoint: Object.fromEntries(
      checkCategories.map((key) => [key, perPoint[key] ?? NaN]),
    ) as CheckAmounts["perPoint"],
    perSfiCourse: Object.fromEntries(
      sfiCourses.map((key) => [key, perSfiCourse[key] ?? NaN]),
    ) as CheckAmounts["perSfiCourse"],
    source: { title: String(year) },
  };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The object without its undefined values, which would otherwise replace what is set from the start. */
function defined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
}
