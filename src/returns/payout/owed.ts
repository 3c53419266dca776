import { type Closing } from "./closing";
import type { Found, PayoutContext } from "./deviation";
import type { Entry } from "./entry";
import { knownFullAmount } from "./prices";

/**
 * What a closed course should give: by the provider's share where one is set, else in full and marked as the most
 * that it can be. Without known prices there is no amount.
 */
export function owed(
  entry: Entry,
  closed: Closing,
  { month, settings }: PayoutContext,
): Pick<Found, "effect" | "effectIs" | "restsOn"> {
  const full = knownFullAmount(entry, closed, month, settings);
  const share = settings.shares[closed.event];
  if (full === undefined) return { effect: undefined, restsOn: ["priceYear"] };
  if (share === undefined) return { effect: full, effectIs: "atMost", restsOn: ["shares"] };
  return { effect: Math.round((full * share) / 100), effectIs: "exact", restsOn: ["shares"] };
}
