import { Button, Link, makeStyles } from "@fluentui/react-components";
import { renderFinding } from "../../locale/render-finding";
import { iso } from "../../values/day";
import { columnNames } from "../check-names";
import { usePane, usePaneState } from "../pane-context";
import { CheckIcon, ChevronIcon, SeverityIcon } from "../parts/icons";
import { NoticeBar } from "../parts/notice-bar";
import { OtherFindings } from "../parts/other-findings";
import { Muted, Section, Text } from "../parts/prose";
import { Screen } from "../parts/screen";
import { useSeverityColour } from "../parts/severity-colour";
import { Suggestions } from "../parts/suggestions";
import type { FindingPlace } from "../session/finding-place";
import type { Reviewed } from "../session/pane-state";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "8px" },
  foot: { display: "flex", justifyContent: "space-between", gap: "8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface FindingScreenProps {
  readonly place: FindingPlace;
  readonly reviewed: Reviewed;
  readonly beside: boolean;
}

/** One finding: what is wrong, what to do, and the way to the cell, the rule and the next one. */
export function FindingScreen({ place, reviewed, beside }: FindingScreenProps) {
  const styles = useStyles();
  const colour = useSeverityColour();
  const { session, language, texts } = usePane();
  const { selected, notice } = usePaneState().entry;
  const { finding, settled, check } = place;
  const columns = session.returns.find(({ id }) => id === reviewed.opened.returnId)?.columns ?? {};
  const words = renderFinding(finding, language, columnNames(columns, reviewed.opened.table.headers));
  return (
    <Screen
      title={words.title}
      onBack={() => session.screens.back()}
      trailing={settled ? undefined : texts.finding.position(place.index + 1, place.count)}
      beside={beside}
      foot={<Steps place={place} />}
    >
      {notice && !beside && <NoticeBar notice={notice} />}
      <Muted>{texts.finding.place(finding.row, finding.cells[0].address)}</Muted>
      <div className={styles.line}>
        {settled ? (
          <CheckIcon />
        ) : (
          <SeverityIcon severity={finding.severity} className={colour[finding.severity]} />
        )}
        <span>
          {finding.confirmation
            ? texts.confirming.confirmed
            : settled
              ? texts.finding.settled
              : texts.severity[finding.severity].word}
        </span>
      </div>
      <div role="status">
        <Text>{words.message}</Text>
      </div>
      <Section>{texts.finding.what}</Section>
      <Text>{words.fix}</Text>
      {!settled && <Suggestions finding={finding} />}
      {finding.confirmation && (
        <Text>
          {texts.confirming.confirmedReason(finding.confirmation.reason, iso(finding.confirmation.on))}
        </Text>
      )}
      <FindingActions place={place} />
      <span className={styles.line}>
        <Link as="button" onClick={() => session.screens.open({ kind: "rule", check })}>
          {texts.finding.why}
        </Link>
        <ChevronIcon open={false} />
      </span>
      {selected?.address === finding.cells[0].address && (
        <OtherFindings findings={selected.findings} shown={check} />
      )}
    </Screen>
  );
}

/** Corrects, confirms or goes to the cell; what helps most is the primary button. */
function FindingActions({ place: { finding, settled } }: { readonly place: FindingPlace }) {
  const styles = useStyles();
  const { session, texts } = usePane();
  const canFix = !settled && finding.fixes.length > 0;
  const canConfirm = !settled && finding.severity !== "error";
  return (
    <div className={styles.actions}>
      {canFix && (
        <Button appearance="primary" onClick={() => void session.fixes.preview({ kind: "finding", finding })}>
          {texts.fixes.one}
        </Button>
      )}
      <Button appearance={canFix ? "secondary" : "primary"} onClick={() => void session.result.goTo(finding)}>
        {texts.finding.goTo}
      </Button>
      {canConfirm && (
        <Button onClick={() => session.confirmations.ask(finding)}>{texts.confirming.action}</Button>
      )}
      {finding.confirmation && (
        <Button onClick={() => void session.confirmations.withdraw(finding)}>
          {texts.confirming.withdraw}
        </Button>
      )}
    </div>
  );
}

function Steps({ place }: { readonly place: FindingPlace }) {
  const styles = useStyles();
  const { session, texts } = usePane();
  const previous = session.result.neighbourOf(place, -1);
  const next = session.result.neighbourOf(place, 1);
  return (
    <div className={styles.foot}>
      <Button
        disabledFocusable={previous === undefined}
        onClick={() => previous && void session.result.show(previous)}
      >
        {texts.finding.previous}
      </Button>
      <Button disabledFocusable={next === undefined} onClick={() => next && void session.result.show(next)}>
        {texts.finding.next}
      </Button>
    </div>
  );
}
