import { createContext, useContext, useSyncExternalStore } from "react";
import { payoutTexts } from "../../../locale/render-deviation";
import { reconcilingTexts } from "../../../locale/reconciling-texts";
import { usePane } from "../../pane-context";
import type { PayoutState } from "../../session/payout/payout-state";
import type { Reconciling } from "../../session/payout/reconciling";

export const PayoutContext = createContext<Reconciling | undefined>(undefined);

/** The reconciliation that the screens are of, and the texts: the screens' own, and those shared with the command line. */
export function usePayout() {
  const reconciling = useContext(PayoutContext);
  if (reconciling === undefined) throw new Error("usePayout needs a PayoutContext around it");
  const { language } = usePane();
  return { reconciling, texts: reconcilingTexts[language], payout: payoutTexts[language], language };
}

/** What the reconciliation knows; the component is drawn again when it changes. */
export function usePayoutState(): PayoutState {
  const { reconciling } = usePayout();
  return useSyncExternalStore(reconciling.subscribe, reconciling.getState);
}
