import { Button, Link, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { columnNames } from "../check-names";
import { findingKey } from "../finding-key";
import { usePane, usePaneState } from "../pane-context";
import { AtSelection } from "../parts/at-selection";
import { Coverage } from "../parts/coverage";
import { FindingList } from "../parts/finding-list";
import { NoticeBar } from "../parts/notice-bar";
import { Muted, Section, Text } from "../parts/prose";
import { ProtectedNote } from "../parts/protected-note";
import { Screen } from "../parts/screen";
import { SeverityBar } from "../parts/severity-bar";
import { SeverityFilter } from "../parts/severity-filter";
import type { Reviewed } from "../session/pane-state";
import { hasSafeFix } from "../session/has-safe-fix";
import { shownGroups } from "../session/result-list";

const useStyles = makeStyles({
  foot: { display: "flex", flexWrap: "wrap", gap: "8px" },
  grow: { flexGrow: 1 },
});

/** The result of a review: how much, of which kind, and every finding under its check. */
export function ResultScreen({ reviewed }: { readonly reviewed: Reviewed }) {
  const { session, texts } = usePane();
  const { entry } = usePaneState();
  const { opened, review, summary, list, outcomes, seconds, rechecking } = reviewed;
  const columns = session.returns.find(({ id }) => id === opened.returnId)?.columns ?? {};
  const names = columnNames(columns, opened.table.headers);
  const groups = shownGroups(list);
  const shown = entry.screens.find((screen) => screen.kind === "finding");
  const confirmed = outcomes.reduce((sum, outcome) => sum + outcome.confirmed, 0);
  // The outcomes are new whenever the review has changed.
  const canFix = useMemo(() => hasSafeFix(review, outcomes), [review, outcomes]);
  const clean = summary.error + summary.review + summary.note === 0;
  return (
    <Screen
      title={texts.result.title}
      onBack={() => session.leaveResult()}
      trailing={rechecking ? texts.result.rechecking : texts.result.done(seconds)}
      foot={<ResultFoot clean={clean} />}
    >
      {entry.notice && <NoticeBar notice={entry.notice} />}
      <ProtectedNote count={opened.protectedRows.size} />
      {clean ? (
        <>
          <Section>{texts.clean.title(opened.rowCount)}</Section>
          <Text>{texts.clean.text}</Text>
        </>
      ) : (
        <>
          <Muted>{texts.rows(opened.rowCount)}</Muted>
          <SeverityBar summary={summary} />
          <SeverityFilter filter={list.filter} />
          {canFix && (
            <span>
              <Button size="small" onClick={() => void session.fixes.preview({ kind: "safe" })}>
                {texts.fixes.safe}
              </Button>
            </span>
          )}
        </>
      )}
      {groups.length > 0 && (
        <FindingList groups={groups} names={names} current={shown && findingKey(shown.place.finding)} />
      )}
      {confirmed > 0 && (
        <span>
          <Link as="button" onClick={() => session.screens.open({ kind: "confirmed" })}>
            {texts.confirming.list(confirmed)}
          </Link>
        </span>
      )}
      {!clean && groups.length === 0 && <Text>{texts.result.none}</Text>}
      {!clean && (
        <span>
          <Link as="button" onClick={() => void session.openHandIn()}>
            {texts.handIn.open}
          </Link>
        </span>
      )}
      <Coverage outcomes={outcomes} names={names} />
    </Screen>
  );
}

function ResultFoot({ clean }: { readonly clean: boolean }) {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { marked } = usePaneState().entry;
  const again = () => void session.review();
  return (
    <>
      <AtSelection />
      <div className={styles.foot}>
        {clean && !marked ? (
          <>
            <Button appearance="primary" className={styles.grow} onClick={() => void session.openHandIn()}>
              {texts.handIn.open}
            </Button>
            <Button onClick={again}>{texts.result.again}</Button>
          </>
        ) : (
          <>
            <Button
              appearance="primary"
              className={styles.grow}
              onClick={() => void (marked ? session.result.unmark() : session.result.mark())}
            >
              {marked ? texts.result.unmark : texts.result.mark}
            </Button>
            <Button onClick={again}>{texts.result.again}</Button>
          </>
        )}
      </div>
    </>
  );
}
