import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../pane-context";
import { Screen } from "../../parts/screen";
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
  return (
    <Screen
      title={title}
      onBack={() => {
        if (!reconciling.back()) session.payout.close();
      }}
      trailing={trailing}
      foot={foot}
    >
      <ProblemBar />
      {children}
    </Screen>
  );
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
