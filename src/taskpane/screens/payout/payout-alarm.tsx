import { useEffect, useRef } from "react";
import { ProtectedAlarm } from "../../parts/protected-alarm";
import { usePayout, usePayoutState } from "./use-payout";

/** Protected people on the sheet: the alarm with Nacka's routine, and that nothing is written meanwhile. */
export function PayoutAlarm({ count }: { readonly count: number }) {
  const place = useRef<HTMLDivElement>(null);
  const { reconciling, texts } = usePayout();
  usePayoutState();
  const isRaised = count > 0;
  // It may be raised by an edit, while the person looks at something further down.
  useEffect(() => {
    if (isRaised) place.current?.scrollIntoView({ block: "start" });
  }, [isRaised]);
  if (!isRaised) return null;
  const { alarm } = texts;
  const { regulations } = reconciling.questions.current;
  return (
    <div ref={place}>
      <ProtectedAlarm heading={alarm.heading} regulations={regulations} routine={alarm.routine}>
        {[alarm.text(count), alarm.blocked, ...(regulations === undefined ? [alarm.notChosen] : [])].join(
          "\n",
        )}
      </ProtectedAlarm>
    </div>
  );
}
