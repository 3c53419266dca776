import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { useWide } from "../../edge/use-wide";
import { usePane } from "../../pane-context";
import type { PayoutView } from "../../session/payout/payout-state";
import type { Reconciling } from "../../session/payout/reconciling";
import { ColumnsView } from "./columns-view";
import { DeviationView } from "./deviation-view";
import { FollowUpView } from "./follow-up-view";
import { MonthView } from "./month-view";
import { NotesView } from "./notes-view";
import { PairView } from "./pair-view";
import { PairsView } from "./pairs-view";
import { ReconcilingView } from "./reconciling-view";
import { ResultView } from "./result-view";
import { RuleView } from "./rule-view";
import { SettingsView } from "./settings-view";
import { SetupView } from "./setup-view";
import { SigningView } from "./signing-view";
import { Beside } from "./beside";
import { ChooseOne } from "./choose-one";
import { PayoutContext, usePayoutState } from "./use-payout";

/** Stäm av: which sheets and register, the result as a picture and a list, and what is done about it. */
export default function PayoutScreen({ reconciling }: { readonly reconciling: Reconciling }) {
  useEffect(() => void reconciling.takeInSettings(), [reconciling]);
  return (
    <PayoutContext.Provider value={reconciling}>
      <Views reconciling={reconciling} />
    </PayoutContext.Provider>
  );
}

const useStyles = makeStyles({
  views: { height: "100%", minHeight: 0 },
  two: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  layer: { minWidth: 0, minHeight: 0, overflow: "hidden" },
  beside: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
});

function Views({ reconciling }: { readonly reconciling: Reconciling }) {
  const root = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  const { session } = usePane();
  const { views, work, done } = usePayoutState();
  const top = views.at(-1);
  const isLong = work?.kind === "writing" || work?.kind === "puttingBack";
  const isFirst = work?.kind === "reconciling" && done === undefined;
  const canStandBeside = top?.kind === "result" || top?.kind === "deviation" || top?.kind === "rule";
  const hasList = views.some(({ kind }) => kind === "result") && (done?.items.length ?? 0) > 0;
  const two = useWide() && hasList && canStandBeside && !isLong;
  useTitleFocus(root, isLong || isFirst ? "working" : two ? "result" : viewName(top));
  const onKeyDown = (event: KeyboardEvent): void => {
    // Esc is the screen before; from the first one it is the pane's own way back.
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (!reconciling.back()) session.payout.close();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={root} className={mergeClasses(styles.views, two && styles.two)} onKeyDown={onKeyDown}>
      {isLong || isFirst ? (
        <ReconcilingView />
      ) : two ? (
        <>
          <div className={styles.layer}>
            <ResultView shown={top?.kind === "deviation" ? top.key : undefined} />
          </div>
          <div className={mergeClasses(styles.layer, styles.beside)}>
            <Beside.Provider value={true}>
              {top?.kind === "result" ? <ChooseOne /> : top && <View view={top} />}
            </Beside.Provider>
          </div>
        </>
      ) : (
        top && <View view={top} />
      )}
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
    case "notes":
      return <NotesView />;
    case "signing":
      return <SigningView />;
    case "followUp":
      return <FollowUpView />;
    case "month":
      return <MonthView />;
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
