import * as v from "valibot";
import { tablesWith } from "../../regulations/own-tables";
import { payableEvents } from "../../regulations/payable-event";
import { isoDay, periodsShape, pricesShape } from "../own-tables/own-tables-shape";
import { tablesOf } from "../own-tables/read-own-tables";
import type { PayoutSettings } from "./payout-settings";
import { type UnknownInProfile, unknownInProfile } from "./unknown-in-profile";

const storedSettings = v.object({
  regulations: v.optional(v.picklist(["nacka24", "alvis"])),
  shares: v.optional(v.record(v.picklist(payableEvents), v.pipe(v.number(), v.minValue(0), v.maxValue(100)))),
  reading28: v.optional(v.picklist(["full", "strict"])),
  withdrawalDay: v.optional(v.picklist(["firstInactive", "afterThreeWeeks"])),
  priceDateBasis: v.optional(v.picklist(["start", "end", "event", "payment"])),
  /** The same shapes as in a file of the provider's own periods and check amounts. */
  prices: v.optional(pricesShape),
  periods: v.optional(periodsShape),
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

/**
 * Reads a profile, or gives the place that is wrong. What it has that means nothing here is told beside: a workbook's may
 * come from a later version, a file's is a spelling mistake.
 */
export function readPayoutProfile(
  stored: unknown,
): (PayoutProfile & { readonly unknown: UnknownInProfile }) | { readonly wrong: string } {
  const parsed = v.safeParse(storedProfile, stored);
  if (!parsed.success) return { wrong: v.getDotPath(parsed.issues[0]) ?? "" };
  const { sheet = {}, register = {}, settings = {} } = parsed.output;
  const { prices = [], periods = [], signing, shares, ...rest } = settings;
  const own = tablesOf(periods, prices, "settings.");
  if ("wrong" in own) return { wrong: own.wrong };
  return {
    sheet,
    register,
    unknown: unknownInProfile(stored, parsed.output, { sheet, register }),
    settings: {
      ...defined(rest),
      ...(shares && { shares }),
      ...(prices.length > 0 && { enteredPrices: own.amounts }),
      ...(periods.length > 0 && { periods: tablesWith(own).periods }),
      ...(signing && { signing: defined(signing) as NonNullable<PayoutSettings["signing"]> }),
    },
  };
}

/**
 * A profile as the workbook keeps it, which `readPayoutProfile` reads again: columns and what is settled. Periods and
 * prices are the workbook's own tables, and signing belongs to its month: they are kept there.
 */
export function storedPayoutProfile({
  sheet,
  register,
  settings,
}: PayoutProfile): v.InferInput<typeof storedProfile> {
  const { enteredPrices: _prices, periods: _periods, signing: _signing, shares, ...rest } = settings;
  return {
    version: 1,
    sheet: { ...sheet },
    register: { ...register },
    settings: { ...defined(rest), ...(shares && { shares: defined(shares) }) },
  };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The object without its undefined values, which would otherwise replace what is set from the start. */
function defined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
}
