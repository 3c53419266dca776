import { ProtectedAlarm } from "../../parts/protected-alarm";
import { usePayout, usePayoutState } from "./use-payout";

/** Protected people on the sheet: the alarm with Nacka's routine, and that nothing is written meanwhile. */
export function PayoutAlarm({ count }: { readonly count: number }) {
  const { reconciling, texts } = usePayout();
  usePayoutState();
  if (count === 0) return null;
  const { alarm } = texts;
  const { regulations } = reconciling.questions.current;
  return (
    <ProtectedAlarm heading={alarm.heading} regulations={regulations} routine={alarm.routine}>
      {[alarm.text(count), alarm.blocked, ...(regulations === undefined ? [alarm.notChosen] : [])].join("\n")}
    </ProtectedAlarm>
  );
}
