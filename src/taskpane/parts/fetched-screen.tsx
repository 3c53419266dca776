import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { type ComponentType, useEffect, useState } from "react";
import { usePane } from "../pane-context";
import { Section, Text } from "./prose";
import { Screen } from "./screen";

type State = "fetching" | "here" | "failed";

/**
 * A screen whose code is fetched when it is first opened. It says so where that takes time; where the network fails, the
 * rest of the pane stays as it was, and the person can go back or try again.
 */
export function fetchedScreen<Props extends object>(
  fetch: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  let Known: ComponentType<Props> | undefined;
  return function FetchedScreen(props: Props) {
    const [state, setState] = useState<State>("fetching");
    useEffect(() => {
      if (state !== "fetching" || Known !== undefined) return;
      let isOpen = true;
      const told = (next: State): void => (isOpen ? setState(next) : undefined);
      fetch().then(
        ({ default: screen }) => {
          Known = screen;
          told("here");
        },
        () => told("failed"),
      );
      return () => void (isOpen = false);
    }, [state]);
    if (Known !== undefined) return <Known {...props} />;
    return <Awaited again={state === "failed" ? () => setState("fetching") : undefined} />;
  };
}

const useStyles = makeStyles({
  // What comes at once shows no trace of having been fetched.
  late: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "1ms",
    animationDelay: "300ms",
    animationFillMode: "both",
  },
});

function Awaited({ again }: { readonly again: (() => void) | undefined }) {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { fetching, common } = texts;
  return (
    <Screen
      title={texts.product}
      onBack={() => session.screens.back()}
      foot={
        again && (
          <Button appearance="primary" size="large" onClick={again}>
            {common.tryAgain}
          </Button>
        )
      }
    >
      {again ? (
        <div role="alert">
          <Section>{fetching.failed}</Section>
          <Text>{fetching.failedText}</Text>
        </div>
      ) : (
        <div className={styles.late}>
          <Section>{fetching.title}</Section>
          <ProgressBar aria-label={fetching.title} />
        </div>
      )}
    </Screen>
  );
}
