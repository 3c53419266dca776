import { Button, ProgressBar } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import { Muted, Text } from "../../parts/prose";
import { Screen } from "../../parts/screen";
import { usePayout, usePayoutState } from "./use-payout";

/** Long work: what it is doing, how far it has come, and a way out. */
export function ReconcilingView() {
  const { texts: pane } = usePane();
  const { reconciling, texts } = usePayout();
  const { work } = usePayoutState();
  const kind = work?.kind ?? "reconciling";
  const progress = work?.progress;
  const known = progress !== undefined && progress.total > 0;
  const text = known
    ? texts.work.steps[progress.stage](Math.min(progress.done + 1, progress.total), progress.total)
    : texts.work[kind];
  return (
    <Screen
      title={texts.work[kind]}
      foot={
        kind !== "puttingBack" && (
          <Button appearance="primary" size="large" onClick={() => reconciling.cancel()}>
            {pane.common.cancel}
          </Button>
        )
      }
    >
      <ProgressBar
        aria-label={texts.work[kind]}
        aria-valuetext={text}
        thickness="large"
        max={1}
        {...(known && { value: progress.done / progress.total })}
      />
      <Text>{text}</Text>
      {kind !== "writing" && <Muted>{texts.work.usable}</Muted>}
    </Screen>
  );
}
