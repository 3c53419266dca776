import { Button } from "@fluentui/react-components";
import { type ReactNode, useContext } from "react";
import { usePane } from "../../pane-context";
import { Screen } from "../../parts/screen";
import { Beside } from "./beside";
import { ProblemBar } from "./problem-bar";
import { usePayout } from "./use-payout";

interface PayoutViewProps {
  readonly title: string;
  readonly trailing?: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** A screen of the reconciliation: the way back is its own, and from the first one the pane's. */
export function PayoutView({ title, trailing, foot, children }: PayoutViewProps) {
  const { session } = usePane();
  const { reconciling } = usePayout();
  const beside = useContext(Beside);
  const back = (): void => {
    if (!reconciling.back()) session.payout.close();
  };
  return (
    <Screen
      title={title}
      onBack={beside && onTop(reconciling) ? undefined : back}
      beside={beside}
      trailing={trailing}
      foot={foot}
    >
      {!beside && <ProblemBar />}
      {children}
    </Screen>
  );
}

/** Beside the list nothing lies over the result itself. */
function onTop(reconciling: ReturnType<typeof usePayout>["reconciling"]): boolean {
  return reconciling.getState().views.at(-1)?.kind === "result";
}

interface PrimaryProps {
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

/** The screen's one next step. */
export function Primary({ disabled = false, onClick, children }: PrimaryProps) {
  return (
    <Button appearance="primary" size="large" disabledFocusable={disabled} onClick={onClick}>
      {children}
    </Button>
  );
}
