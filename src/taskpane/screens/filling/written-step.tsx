import { Button } from "@fluentui/react-components";
import { troubleTexts } from "../../../locale/locale";
import { usePane } from "../../pane-context";
import { Muted, Text } from "../../parts/prose";
import { Screen } from "../../parts/screen";
import type { FillOutcome } from "../../session/filling/fill-state";
import type { Filling } from "../../session/filling/filling";
import { FillProblemBar } from "./fill-problem";
import { useFilling, useFillTexts } from "./use-filling";

/** What was written, or what was not; and the way back. */
export function WrittenStep({ filling }: { readonly filling: Filling }) {
  const { session } = usePane();
  const { texts } = useFillTexts();
  const { outcome, canRestore, problem, purpose } = useFilling(filling);
  const { written } = texts;
  if (outcome === undefined) return null;
  return (
    <Screen
      title={outcome.kind === "written" ? written.title : texts.title[purpose]}
      onBack={() => session.screens.back()}
      foot={
        <>
          <Next filling={filling} outcome={outcome} />
          {canRestore && (
            <>
              <Button onClick={() => void filling.restore()}>{written.restore}</Button>
              <Muted>{written.restoreHelp}</Muted>
            </>
          )}
        </>
      }
    >
      <FillProblemBar problem={problem} />
      <div role="status">
        <Told outcome={outcome} />
      </div>
      {outcome.kind === "written" && (
        <span>
          <Button appearance="subtle" onClick={() => filling.startOver()}>
            {written.other[purpose]}
          </Button>
        </span>
      )}
    </Screen>
  );
}

function Next({ filling, outcome }: { readonly filling: Filling; readonly outcome: FillOutcome }) {
  const { session } = usePane();
  const { written } = useFillTexts().texts;
  if (outcome.kind === "written")
    return (
      <Button appearance="primary" size="large" onClick={() => void session.filling.review()}>
        {written.review}
      </Button>
    );
  return (
    <Button appearance="primary" size="large" onClick={() => void filling.planAgain()}>
      {outcome.kind === "partly" || outcome.kind === "unsure" ? written.goOn : written.again}
    </Button>
  );
}

function Told({ outcome }: { readonly outcome: FillOutcome }) {
  const { language } = usePane();
  const { texts, fill } = useFillTexts();
  const { written } = texts;
  const named = (rows: readonly number[]) => (rows.length === 0 ? "" : fill.rowNumbers(stretches(rows)));
  switch (outcome.kind) {
    case "written":
      return <Text>{written.done(outcome.added, outcome.changed)}</Text>;
    case "restored":
      return <Text>{written.restored}</Text>;
    case "stopped":
      return <Text>{written.stopped}</Text>;
    case "partly":
      return (
        <>
          <Text>{troubleTexts[language][outcome.trouble]}</Text>
          <Text>{written.partly(named(outcome.rows))}</Text>
        </>
      );
    case "unsure":
      return (
        <>
          <Text>{troubleTexts[language][outcome.trouble]}</Text>
          <Text>{written.unsure(named(outcome.rows))}</Text>
        </>
      );
  }
}

/** "2–40, 57": ascending rows, every one of them named. */
function stretches(rows: readonly number[]): string {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}
