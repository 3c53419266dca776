import { Muted } from "../../parts/prose";
import { PayoutView } from "./payout-view";
import { usePayout } from "./use-payout";

/** Beside the list, before a deviation is chosen. */
export function ChooseOne() {
  const { texts } = usePayout();
  return (
    <PayoutView title={texts.list.title}>
      <Muted>{texts.list.choose}</Muted>
    </PayoutView>
  );
}
