import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../pane-context";
import { Section, Text } from "../parts/prose";
import { Screen } from "../parts/screen";

interface MessageScreenProps {
  readonly title: string;
  readonly text?: string;
  readonly action: string;
  readonly onAction: () => void;
  readonly children?: ReactNode;
}

/** A sheet that cannot be reviewed as it is: why, and the one thing to do. */
export function MessageScreen({ title, text, action, onAction, children }: MessageScreenProps) {
  const { texts } = usePane();
  return (
    <Screen
      title={texts.product}
      foot={
        <Button appearance="primary" size="large" onClick={onAction}>
          {action}
        </Button>
      }
    >
      <Section>{title}</Section>
      {text !== undefined && <Text>{text}</Text>}
      {children}
    </Screen>
  );
}
