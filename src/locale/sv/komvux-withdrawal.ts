import type { KomvuxCheckId } from "../../returns/komvux/check-id";
import type { CheckText } from "../check-text";
import { dateTexts, excelErrorText } from "./readings";

/** The komvux checks of withdrawals, in Swedish. */
export const komvuxWithdrawalTexts = {
  "KVX-WITHDRAWAL-EXCEL-ERROR": excelErrorText("withdrawal"),
  ...dateTexts("KVX-WITHDRAWAL-DATE", "withdrawalDate"),
} as const satisfies Partial<Record<KomvuxCheckId, CheckText>>;
