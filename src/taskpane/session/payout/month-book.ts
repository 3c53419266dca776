import { addMonths, type Month, monthOf } from "../../../regulations/month";
import { type PayoutSheetKind, payoutSheetKinds, type SheetLog, type SheetLogChange, signingOf } from "../../../returns/payout/month-log"; // prettier-ignore
import { type MonthStatus, monthStatus } from "../../../returns/payout/month-status";
import type { PayoutCore } from "./payout-parts";

/** One of a month's sheets at a glance. */
export interface SheetAtAGlance {
  readonly kind: PayoutSheetKind;
  /** The workbook's sheets of the month and the kind, by name. */
  readonly sheets: readonly string[];
  readonly log: SheetLog;
}

/** A month at a glance. */
export interface MonthAtAGlance {
  readonly status: MonthStatus;
  readonly sheets: readonly SheetAtAGlance[];
}

/** Månaden: where the month's sheets have come, from what the workbook holds and what the person has marked. */
export class MonthBook {
  constructor(private readonly core: PayoutCore) {}

  /** Months that there is something to say about, the latest first: sheets here, something marked, the last one. */
  months(): readonly Month[] {
    const { survey, setup } = this.core.getState();
    const recent = addMonths(monthOf(this.core.clock.today()), -1);
    const own = (survey?.payouts ?? []).flatMap(({ month }) => month ?? []);
    const all = new Set([
      recent,
      ...own,
      ...this.core.book.months.keys(),
      ...(setup.month ? [setup.month] : []),
    ]);
    return [...all].sort((one, other) => other - one);
  }

  glance(month: Month, anyActive: boolean): MonthAtAGlance {
    const { book, clock } = this.core;
    const payouts = (this.core.getState().survey?.payouts ?? []).filter((one) => one.month === month);
    const logs = book.months.get(month) ?? {};
    const sheets = payoutSheetKinds.map((kind) => ({
      kind,
      sheets: payouts.filter((one) => one.kind === kind).map(({ sheet }) => sheet),
      log: logs[kind] ?? {},
    }));
    const here = sheets.filter((one) => one.sheets.length > 0 || one.log.receivedOn !== undefined).length;
    const signing = signingOf(book.months, month);
    const status = monthStatus(month, clock.today(), {
      sheets: here,
      anyActive,
      ...(signing && { signing }),
    });
    return { status, sheets };
  }

  async mark(month: Month, kind: PayoutSheetKind, change: SheetLogChange): Promise<void> {
    const kept = await this.core.book.log(month, kind, change);
    // The log is no part of the state; a new one shows it.
    this.core.set({});
    if (kept !== "kept") this.core.tell({ kind: kept });
  }

  /** A thing done today. */
  async markToday(month: Month, kind: PayoutSheetKind, what: "receivedOn" | "uploadedOn"): Promise<void> {
    await this.mark(month, kind, { [what]: this.core.clock.today() });
  }
}
