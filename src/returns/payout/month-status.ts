import { payoutReturnDay, payoutSheetDay } from "../../regulations/deadlines";
import { addMonths, dateIn, type Month } from "../../regulations/month";
import type { Day } from "../../values/day";
import type { Signing } from "./payout-settings";

/** A month's payout sheet at a glance. The sheet is handed out, and due back, the month after the one that it is about. */
export interface MonthStatus {
  readonly month: Month;
  /** The last day that Nacka hands it out, and the last day to return it. */
  readonly expected: Day | undefined;
  readonly due: Day | undefined;
  /** Days left to return it; below zero once it is late, 0 on the last day. */
  readonly daysLeft: number | undefined;
  /**
   * - `awaited`: not here, and not late. - `missing`: not here after its day; ask Nacka.
   * - `mayBeAbsent`: not here, but nobody is active, and then none is sent. - `open`: here, not all signed.
   * - `signed`: every page signed, not uploaded. - `returned`: uploaded in time. - `returnedLate`, `late`: after its day.
   */
  readonly state:
    "awaited" | "missing" | "mayBeAbsent" | "open" | "signed" | "returned" | "returnedLate" | "late";
}

/** How a month stands. `sheets`: how many sheets (komvux, sfi) are here; `anyActive`: whether the provider has active pupils. */
export function monthStatus(
  month: Month,
  today: Day,
  {
    sheets,
    anyActive,
    signing,
  }: { readonly sheets: number; readonly anyActive: boolean; readonly signing?: Signing },
): MonthStatus {
  const next = addMonths(month, 1);
  const [expected, due] = [dateIn(next, payoutSheetDay), dateIn(next, payoutReturnDay)];
  const daysLeft = due === undefined ? undefined : due - today;
  const isAfter = (day: Day | undefined, limit: Day | undefined) =>
    day !== undefined && limit !== undefined && day > limit;
  const state = (): MonthStatus["state"] => {
    if (signing?.uploadedOn !== undefined)
      return isAfter(signing.uploadedOn, due) ? "returnedLate" : "returned";
    if (sheets === 0) {
      if (!anyActive) return "mayBeAbsent";
      return isAfter(today, expected) ? "missing" : "awaited";
    }
    if (isAfter(today, due)) return "late";
    return signing !== undefined && signing.pagesSigned >= signing.pagesTotal ? "signed" : "open";
  };
  return { month, expected, due, daysLeft, state: state() };
}
