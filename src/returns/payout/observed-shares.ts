import { type Pace, visitEach } from "../../engine/pace";
import type { PayableEvent } from "../../regulations/payable-event";
import { closing } from "./closing";
import type { Case } from "./deviation";
import type { PayoutSettings } from "./payout-settings";
import { fullAmount } from "./prices";

/** Fewer lines than this show nothing about what is usual. */
const fewest = 3;

/**
 * The share of the full amount, in per cent, that more than half of an event's lines have. It is what these sheets show
 * and no rule: it only keeps what all lines have in common from being reported on each of them.
 */
export async function observedShares(
  cases: readonly Case[],
  settings: PayoutSettings,
  pace: Pace,
): Promise<ReadonlyMap<PayableEvent, number>> {
  const counts = new Map<PayableEvent, Map<number, number>>();
  await visitEach(cases, pace, ({ line, row }) => {
    if (line?.amount === undefined || line.price === undefined || line.correction || line.amount <= 0) return;
    const closed = closing(row ?? line, settings);
    const full = fullAmount(line.price, line);
    if (closed === undefined || full === undefined || full === 0) return;
    const share = Math.round((line.amount * 1000) / full) / 10;
    const of = counts.get(closed.event) ?? new Map<number, number>();
    counts.set(closed.event, of.set(share, (of.get(share) ?? 0) + 1));
  });
  const shares = new Map<PayableEvent, number>();
  for (const [event, of] of counts) {
    const all = [...of.values()].reduce((sum, count) => sum + count, 0);
    const [most] = [...of].sort((a, b) => b[1] - a[1]);
    if (most !== undefined && most[1] >= fewest && most[1] * 2 > all) shares.set(event, most[0]);
  }
  return shares;
}
