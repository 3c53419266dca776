import { monthOf } from "../../regulations/month";
import { closing } from "./closing";
import type { Case, PayoutContext } from "./deviation";

/** True for a closed course that some sheet of the months at hand should have paid and none has. */
export function isAwaited({ row, lines, isCandidate }: Case, context: PayoutContext): boolean {
  if (row === undefined || isCandidate || lines.some(isPaid)) return false;
  const closed = closing(row, context.settings);
  if (closed?.on === undefined) return false;
  const month = monthOf(closed.on);
  if (month < context.firstMonth || month > context.month) return false;
  const share = context.settings.shares[closed.event];
  if (share === 0) return false;
  if (row.course?.code?.code === "KGYORI11A" || row.invoiced) return false;
  if (row.course?.sfi !== undefined && closed.event !== "gradePassed") return false;
  // Whether these are paid at all is not known, so that they are missed only where the provider has said a share.
  const doubtful = ["streck", "examination", "withdrawalWithin28"].includes(closed.event);
  return !doubtful || share !== undefined;
}

/** A line whose amount cannot be read is a line all the same. */
function isPaid({ amount }: { readonly amount: number | undefined }): boolean {
  return amount === undefined || amount > 0;
}
