import { holdsPersonalNumber } from "../values/personal-numbers-in-text";
import type { Day } from "../values/day";

/**
 * A person's word that what a check asks about is right (bekräftelse). It holds for every finding of the check that
 * rests on the same values, wherever the rows stand, and for none once the values are others.
 */
export interface Confirmation {
  readonly check: string;
  /** Of the check and the values; see `fingerprintWith`. */
  readonly fingerprint: string;
  /** Why it is right, in the person's own words; never with a personal identity number. */
  readonly reason: string;
  readonly on: Day;
}

/** Why a reason cannot be kept; the words are in `locale/`. */
export type ReasonTrouble = "noReason" | "longReason" | "personalNumberInReason";

export const longestReason = 300;

/** What is wrong with a reason; undefined for one that can be kept. */
export function reasonTrouble(reason: string): ReasonTrouble | undefined {
  const text = reason.trim();
  if (text === "") return "noReason";
  if (text.length > longestReason) return "longReason";
  return holdsPersonalNumber(text) ? "personalNumberInReason" : undefined;
}
