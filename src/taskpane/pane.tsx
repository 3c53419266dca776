import { FluentProvider } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Language } from "../locale/text";
import { useTheme } from "./edge/use-theme";
import { ErrorBoundary } from "./error-boundary";
import { PaneContext, paneTexts } from "./pane-context";
import { PaneView } from "./pane-view";
import type { PaneSession } from "./session/pane-session";

interface PaneProps {
  readonly session: PaneSession;
  readonly language: Language;
}

/** The task pane over a session, in a language, in Excel's theme. */
export function Pane({ session, language }: PaneProps) {
  const theme = useTheme();
  const texts = paneTexts[language];
  const content = useMemo(() => ({ session, language, texts }), [session, language, texts]);
  return (
    <ErrorBoundary texts={texts}>
      <FluentProvider theme={theme} lang={language}>
        <PaneContext.Provider value={content}>
          <PaneView />
        </PaneContext.Provider>
      </FluentProvider>
    </ErrorBoundary>
  );
}
