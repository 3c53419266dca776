import type { PayoutSettings } from "../../../returns/payout/payout-settings";
import type { PayableEvent } from "../../../regulations/payable-event";
import type { PayoutCore } from "./payout-parts";

/** What no public source settles and the provider does: shares, whose year's price, which day, how 28 days are counted. */
export class SettledQuestions {
  constructor(
    private readonly core: PayoutCore,
    private readonly again: () => Promise<void>,
  ) {}

  get current(): Partial<PayoutSettings> {
    return this.core.book.profile.settings;
  }

  /** `undefined` takes an answer back to what it is from the start. */
  async change(change: { [K in keyof PayoutSettings]?: PayoutSettings[K] | undefined }): Promise<void> {
    const kept = await this.core.book.changeSettings(change);
    // The settings are no part of the state; a new one shows them.
    this.core.set({});
    await this.again();
    if (kept !== "kept") this.core.tell({ kind: kept });
  }

  async share(event: PayableEvent, percent: number | undefined): Promise<void> {
    const { [event]: _before, ...others } = this.current.shares ?? {};
    const shares = percent === undefined ? others : { ...others, [event]: percent };
    await this.change({ shares: Object.keys(shares).length === 0 ? undefined : shares });
  }
}
