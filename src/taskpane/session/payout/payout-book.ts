import type { Month } from "../../../regulations/month";
import type { RegulationTables } from "../../../regulations/own-tables";
import type { Deviation } from "../../../returns/payout/deviation";
import type { PayoutLine, RegisterRow } from "../../../returns/payout/entry";
import { noteDeviations, type PayoutHistory, readHistory, storedPayoutHistory, withoutOldest } from "../../../returns/payout/follow-up"; // prettier-ignore
import { forgetPair, keepPair, type KeptPair, type KeptPairs, readKeptPairs, storedKeptPairs } from "../../../returns/payout/kept-pairs"; // prettier-ignore
import { logged, type MonthLog, type PayoutSheetKind, readMonthLog, type SheetLogChange, signingOf, storedMonthLog } from "../../../returns/payout/month-log"; // prettier-ignore
import { noProfile, type PayoutProfile, readPayoutProfile, storedPayoutProfile } from "../../../returns/payout/payout-profile"; // prettier-ignore
import type { PayoutSettings } from "../../../returns/payout/payout-settings";
import type { WrittenNotes } from "../../../workbook/written-notes";
import { newSalt } from "../new-salt";
import type { DocumentSettings } from "../sheet-choices";
import { type PagesBefore, readSignedMonths, type SignedMonths, storedSignedMonths } from "./signed-months";
import { readWrittenMonths, storedWrittenMonths, type WrittenMonths } from "./written-months";

/** What became of a thing that was to be kept: a read-only file takes nothing, and a workbook takes only so much. */
export type Kept = "kept" | "tooLong" | "notKept";

const names = {
  profile: "nackaVux.payout.profile",
  pairs: "nackaVux.payout.pairs",
  history: "nackaVux.payout.history",
  months: "nackaVux.payout.months",
  notes: "nackaVux.payout.notes",
  signed: "nackaVux.payout.signed",
} as const;

/** Office keeps 2 MB of settings for an add-in, lists included. */
const longest: Readonly<Record<keyof typeof names, number>> = {
  profile: 100_000,
  pairs: 200_000,
  history: 400_000,
  months: 100_000,
  notes: 300_000,
  signed: 100_000,
};

/**
 * What the workbook remembers of payouts from month to month: how the sheet and the register are laid out, what the
 * provider has settled, pairs made by hand, noted deviations, and what happened to each month's sheets. Of persons it
 * holds fingerprints only. What cannot be read back, from another version or another hand, is as if never kept; what
 * cannot be kept holds while the pane is open.
 */
export class PayoutBook {
  private known: {
    profile?: PayoutProfile;
    pairs?: KeptPairs;
    history?: PayoutHistory;
    months?: MonthLog;
    notes?: WrittenMonths;
    signed?: SignedMonths;
  } = {};

  constructor(
    private readonly settings: DocumentSettings,
    /** The published periods and amounts with the provider's own. */
    private readonly tables: () => RegulationTables,
  ) {}

  /** Columns by header, and what is settled; periods, prices and signing are kept elsewhere and not in here. */
  get profile(): PayoutProfile {
    if (this.known.profile === undefined) {
      const profile = readPayoutProfile(this.settings.get(names.profile));
      this.known.profile = "wrong" in profile ? noProfile : profile;
    }
    return this.known.profile;
  }

  get pairs(): KeptPairs {
    return (this.known.pairs ??= readKeptPairs(this.settings.get(names.pairs), newSalt()));
  }

  get history(): PayoutHistory {
    return (this.known.history ??= readHistory(this.settings.get(names.history), newSalt()));
  }

  get months(): MonthLog {
    return (this.known.months ??= readMonthLog(this.settings.get(names.months)));
  }

  /** What a reconciliation of the month takes: the profile's settings, the workbook's own tables, the month's signing. */
  settingsFor(month: Month): Partial<PayoutSettings> {
    const { periods, enteredAmounts } = this.tables();
    const signing = signingOf(this.months, month);
    return {
      ...this.profile.settings,
      enteredPrices: enteredAmounts,
      periods,
      ...(signing && { signing }),
    };
  }

  async keepProfile({ sheet, register, settings }: PayoutProfile): Promise<Kept> {
    const { enteredPrices: _prices, periods: _periods, signing: _signing, ...own } = settings;
    this.known.profile = { sheet, register, settings: own };
    return this.write("profile", storedPayoutProfile(this.known.profile));
  }

  /** Changes settings; `undefined` takes one back to what it is from the start. */
  async changeSettings(change: {
    [K in keyof PayoutSettings]?: PayoutSettings[K] | undefined;
  }): Promise<Kept> {
    const { profile } = this;
    const entries = Object.entries({ ...profile.settings, ...change });
    const settings = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    return this.keepProfile({ ...profile, settings: settings });
  }

  /** Puts a line and a row together ("pair") or keeps them apart. */
  async settle(kind: KeptPair["kind"], line: PayoutLine, row: RegisterRow): Promise<Kept> {
    this.known.pairs = await keepPair(this.pairs, kind, line, row);
    return this.write("pairs", storedKeptPairs(this.known.pairs));
  }

  /** Takes a person's word about a line and a row away: the rules decide again. */
  async unsettle(line: PayoutLine, row: RegisterRow): Promise<Kept> {
    this.known.pairs = await forgetPair(this.pairs, line, row);
    return this.write("pairs", storedKeptPairs(this.known.pairs));
  }

  /** Remembers a month's deviations, for the next sheet to answer. The oldest months give way where there is no room. */
  async note(month: Month, deviations: readonly Deviation[]): Promise<Kept> {
    let history = await noteDeviations(this.history, month, deviations);
    this.known.history = history;
    for (let shorter: typeof history | undefined = history; shorter; shorter = withoutOldest(history)) {
      history = shorter;
      if (JSON.stringify(storedPayoutHistory(history)).length <= longest.history) break;
    }
    return this.write("history", storedPayoutHistory(history));
  }

  /** Notes what happened to a month's sheet; `undefined` takes a note away. */
  async log(month: Month, kind: PayoutSheetKind, change: SheetLogChange): Promise<Kept> {
    this.known.months = logged(this.months, month, kind, change);
    return this.write("months", storedMonthLog(this.known.months));
  }

  /** The notes that stand in a month's sheets, for taking them back; undefined where none do. */
  written(month: Month): WrittenNotes | undefined {
    return this.notes.get(month);
  }

  /** Remembers a month's written notes, or with undefined that they are taken back. Older months' give way first. */
  async keepWritten(month: Month, written: WrittenNotes | undefined): Promise<Kept> {
    const others = [...this.notes].filter(([of]) => of !== month).sort(([a], [b]) => a - b);
    let notes = new Map(written === undefined ? others : [...others, [month, written] as const]);
    this.known.notes = notes;
    const isTooLong = () => JSON.stringify(storedWrittenMonths(notes)).length > longest.notes;
    while (others.length > 0 && isTooLong()) {
      others.shift();
      notes = new Map([...notes].slice(1));
    }
    return this.write("notes", storedWrittenMonths(notes));
  }

  /** How a month's pages were before they were set up to be signed; empty where they are not. */
  pagesBefore(month: Month): PagesBefore {
    return this.signed.get(month) ?? new Map();
  }

  async keepPagesBefore(month: Month, before: PagesBefore): Promise<Kept> {
    const others = [...this.signed].filter(([of]) => of !== month);
    this.known.signed = new Map(before.size === 0 ? others : [...others, [month, before] as const]);
    return this.write("signed", storedSignedMonths(this.known.signed));
  }

  private get signed(): SignedMonths {
    return (this.known.signed ??= readSignedMonths(this.settings.get(names.signed)));
  }

  private get notes(): WrittenMonths {
    return (this.known.notes ??= readWrittenMonths(this.settings.get(names.notes)));
  }

  private async write(which: keyof typeof names, stored: object): Promise<Kept> {
    if (JSON.stringify(stored).length > longest[which]) return "tooLong";
    try {
      await this.settings.set(names[which], stored);
      return "kept";
    } catch {
      return "notKept";
    }
  }
}
