import { Button, ProgressBar } from "@fluentui/react-components";
import type { Progress } from "../../engine/pace";
import { type PaneTexts, usePane } from "../pane-context";
import { Muted, Section, Text } from "../parts/prose";
import { Screen } from "../parts/screen";

/** Long work: what it is doing, how far it has come, and a way out. */
export function ReviewingScreen({ progress }: { readonly progress: Progress | undefined }) {
  const { session, texts } = usePane();
  const text = progressText(progress, texts);
  const known = progress !== undefined && progress.total > 0;
  return (
    <Screen
      title={texts.product}
      foot={
        <Button appearance="primary" size="large" onClick={() => session.cancel()}>
          {texts.common.cancel}
        </Button>
      }
    >
      <Section>{texts.reviewing.title}</Section>
      <ProgressBar
        aria-label={texts.reviewing.title}
        aria-valuetext={text}
        thickness="large"
        max={1}
        {...(known && { value: progress.done / progress.total })}
      />
      <Text>{text}</Text>
      <Muted>{texts.reviewing.usable}</Muted>
    </Screen>
  );
}

function progressText(progress: Progress | undefined, { reviewing }: PaneTexts): string {
  if (progress === undefined || progress.total === 0) return reviewing.readingSheet;
  return reviewing[progress.stage](Math.min(progress.done + 1, progress.total), progress.total);
}
