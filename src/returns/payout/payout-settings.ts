import type { CheckAmounts } from "../../regulations/check-amounts";
import type { PaymentShares } from "../../regulations/payable-event";
import { type Period, publishedPeriods } from "../../regulations/periods";
import type { RegulationSet } from "../../regulations/regulation-set";
import type { Reading28 } from "../../regulations/withdrawal-28-days";
import type { Day } from "../../values/day";

/** Whose year's prices hold: no source says, so it starts unset and every year that may be meant is tried. */
export type PriceDateBasis = "start" | "end" | "event" | "payment";

/** Signing and returning a month's sheet, as the provider has noted it. */
export interface Signing {
  readonly pagesTotal: number;
  readonly pagesSigned: number;
  /** The day that the signed sheet was uploaded. */
  readonly uploadedOn?: Day;
}

/** What the provider has settled about things that no public source settles, and its own prices and periods. */
export interface PayoutSettings {
  readonly regulations: RegulationSet;
  /** Per cent of the check amount by event; all unset from the start. */
  readonly shares: PaymentShares;
  readonly reading28: Reading28;
  /** Which day is the withdrawal's, where the register has none: the first inactive day, or the day after three weeks. */
  readonly withdrawalDay: "firstInactive" | "afterThreeWeeks";
  readonly priceDateBasis?: PriceDateBasis;
  /** Years that the provider has entered from Nacka's decisions. */
  readonly enteredPrices: readonly CheckAmounts[];
  readonly periods: readonly Period[];
  /** Start dates so many days apart may be the same course; our choice. */
  readonly nearDays: number;
  /** Days after its end that a course may wait for a grade before it is asked about; our choice. */
  readonly daysToGrade: number;
  /** Per cent of full time over parallel courses from which the pace is asked about; our choice. */
  readonly highestPace: number;
  readonly municipality: string;
  readonly signing?: Signing;
}

export const initialSettings: PayoutSettings = {
  regulations: "nacka24",
  shares: {},
  reading28: "full",
  withdrawalDay: "firstInactive",
  enteredPrices: [],
  periods: publishedPeriods,
  nearDays: 14,
  daysToGrade: 14,
  highestPace: 150,
  municipality: "Nacka",
};

/** What a deviation may rest on that no source states; named in its text, with the choice that would turn it. */
export type Unknown = "shares" | "priceYear" | "withdrawalDay" | "reading28";
