import { Button, ProgressBar } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import { Text } from "../../parts/prose";
import { Screen } from "../../parts/screen";
import type { FillWork } from "../../session/filling/fill-state";
import type { Filling } from "../../session/filling/filling";
import { useFilling, useFillTexts } from "./use-filling";

interface WritingStepProps {
  readonly filling: Filling;
  readonly kind: FillWork["kind"];
}

/** While the sheet is written: how far it has come, and a way out that leaves the sheet as it was. */
export function WritingStep({ filling, kind }: WritingStepProps) {
  const { texts: pane } = usePane();
  const { texts } = useFillTexts();
  const { work, purpose } = useFilling(filling);
  const progress = work?.progress;
  const known = progress !== undefined && progress.total > 0;
  return (
    <Screen
      title={texts.title[purpose]}
      foot={
        kind === "writing" && (
          <Button appearance="primary" size="large" onClick={() => filling.cancel()}>
            {pane.common.cancel}
          </Button>
        )
      }
    >
      <Text>{texts.work[kind]}</Text>
      <ProgressBar
        aria-label={texts.work[kind]}
        thickness="large"
        max={1}
        {...(known && { value: progress.done / progress.total })}
      />
    </Screen>
  );
}
