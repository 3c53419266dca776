import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { usePane } from "../../pane-context";
import type { PayoutView } from "../../session/payout/payout-state";
import type { Reconciling } from "../../session/payout/reconciling";
import { ColumnsView } from "./columns-view";
import { DeviationView } from "./deviation-view";
import { PairView } from "./pair-view";
import { PairsView } from "./pairs-view";
import { ReconcilingView } from "./reconciling-view";
import { ResultView } from "./result-view";
import { RuleView } from "./rule-view";
import { SettingsView } from "./settings-view";
import { SetupView } from "./setup-view";
import { PayoutContext, usePayoutState } from "./use-payout";

/** Stäm av: which sheets and register, the result as a picture and a list, and what is done about it. */
export default function PayoutScreen({ reconciling }: { readonly reconciling: Reconciling }) {
  return (
    <PayoutContext.Provider value={reconciling}>
      <Views reconciling={reconciling} />
    </PayoutContext.Provider>
  );
}

function Views({ reconciling }: { readonly reconciling: Reconciling }) {
  const root = useRef<HTMLDivElement>(null);
  const { session } = usePane();
  const { views, work, done } = usePayoutState();
  const top = views.at(-1);
  const isLong = work?.kind === "writing" || work?.kind === "puttingBack";
  const isFirst = work?.kind === "reconciling" && done === undefined;
  useTitleFocus(root, isLong || isFirst ? "working" : viewName(top));
  const onKeyDown = (event: KeyboardEvent): void => {
    // Esc is the screen before; from the first one it is the pane's own way back.
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (!reconciling.back()) session.payout.close();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={root} style={{ height: "100%", minHeight: 0 }} onKeyDown={onKeyDown}>
      {isLong || isFirst ? <ReconcilingView /> : top && <View view={top} />}
    </div>
  );
}

function View({ view }: { readonly view: PayoutView }) {
  switch (view.kind) {
    case "setup":
      return <SetupView />;
    case "columns":
      return <ColumnsView key={view.sheet} of={view.of} sheet={view.sheet} />;
    case "result":
      return <ResultView />;
    case "deviation":
      return <DeviationView shown={view.key} />;
    case "rule":
      return <RuleView of={view.class} />;
    case "pairs":
      return <PairsView />;
    case "pair":
      return <PairView sheet={view.sheet} row={view.row} />;
    case "settings":
      return <SettingsView />;
    default:
      return null;
  }
}

/** Going from one deviation to the next stays on one screen. */
function viewName(view: PayoutView | undefined): string {
  return view?.kind ?? "";
}

/** Moves the focus to the title of each new screen, where the pane has it. */
function useTitleFocus(root: RefObject<HTMLDivElement | null>, view: string): void {
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    if (document.hasFocus()) root.current?.querySelector<HTMLElement>("[data-screen-title]")?.focus();
  }, [root, view]);
}
