import type { PayoutSheetKind } from "./month-log";
import type { ReadPayout } from "./read-payout";

/** Which of a month's sheets it is: sfi where most of its lines are of sfi, which some systems list apart. */
export function sheetKind({ lines }: Pick<ReadPayout, "lines">): PayoutSheetKind {
  const sfi = lines.filter(({ course }) => course?.sfi !== undefined).length;
  return sfi * 2 > lines.length ? "sfi" : "komvux";
}
