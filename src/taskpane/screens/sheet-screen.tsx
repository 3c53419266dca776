import { ProgressBar } from "@fluentui/react-components";
import { troubleTexts } from "../../locale/locale";
import { usePane } from "../pane-context";
import { Section } from "../parts/prose";
import { Screen } from "../parts/screen";
import { OtherReturns } from "../parts/other-returns";
import type { SheetEntry } from "../session/pane-state";
import { HeadersOnlyScreen } from "./headers-only-screen";
import { MessageScreen } from "./message-screen";
import { PayoutStartScreen } from "./payout-start-screen";
import { ResultScreen } from "./result-screen";
import { ReviewingScreen } from "./reviewing-screen";
import { SeveralScreen } from "./several-screen";
import { StartScreen } from "./start-screen";
import { UnknownScreen } from "./unknown-screen";

/** The sheet's own screen: how far the pane has come with it. */
export function SheetScreen({ entry: { phase } }: { readonly entry: SheetEntry }) {
  const { session, language, texts } = usePane();
  const readAgain = () => void session.readAgain();
  switch (phase.kind) {
    case "reading":
      return (
        <Screen title={texts.product}>
          <Section>{texts.starting.title}</Section>
          <ProgressBar aria-label={texts.starting.title} />
        </Screen>
      );
    case "empty":
      return (
        <MessageScreen {...texts.empty} onAction={readAgain}>
          <OtherReturns others={phase.others} />
        </MessageScreen>
      );
    case "headersOnly":
      return <HeadersOnlyScreen returnId={phase.candidate.returnId} />;
    case "unknown":
      return <UnknownScreen nearest={phase.nearest} others={phase.others} />;
    case "several":
      return <SeveralScreen candidates={phase.candidates} />;
    case "payout":
      return <PayoutStartScreen payout={phase.payout} />;
    case "ready":
    case "cancelled":
      return <StartScreen opened={phase.opened} cancelled={phase.kind === "cancelled"} />;
    case "reviewing":
      return <ReviewingScreen progress={phase.progress} />;
    case "reviewed":
      return <ResultScreen reviewed={phase} />;
    case "trouble":
      return (
        <MessageScreen
          title={texts.trouble.title}
          text={troubleTexts[language][phase.trouble]}
          action={texts.common.tryAgain}
          onAction={readAgain}
        />
      );
  }
}
