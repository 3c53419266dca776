import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { halfYearName, returnName } from "../../locale/locale";
import { judgedByRegulations } from "../../returns/judged-by-regulations";
import type { OpenedReturn } from "../../returns/open-sheet";
import { columnNames } from "../check-names";
import { type PaneTexts, usePane, usePaneState } from "../pane-context";
import { FillLinks } from "../parts/fill-links";
import { NextDeadlines } from "../parts/next-deadlines";
import { NoticeBar } from "../parts/notice-bar";
import { Muted, Text } from "../parts/prose";
import { ProtectedNote } from "../parts/protected-note";
import { Screen } from "../parts/screen";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "4px" },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  columns: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px" },
});

interface StartScreenProps {
  readonly opened: OpenedReturn;
  readonly cancelled: boolean;
}

/** What the sheet is, and what one does with such a sheet. */
export function StartScreen({ opened, cancelled }: StartScreenProps) {
  const styles = useStyles();
  const { session, language, texts } = usePane();
  const { entry } = usePaneState();
  const columns = session.returns.find(({ id }) => id === opened.returnId)?.columns ?? {};
  const names = columnNames(columns);
  const named = (keys: readonly string[]): string[] => keys.map((key) => names[key] ?? key);
  const { table, candidate } = opened;
  const found = Object.keys(table.mapping).length;
  const missing = Object.keys(columns).filter(
    (key) => columns[key]?.presence !== "optional" && table.mapping[key] === undefined,
  );
  const doubled = candidate.doubled.filter(({ key, columns: [first] }) => table.mapping[key] === first);
  return (
    <Screen
      title={texts.product}
      foot={
        <Button appearance="primary" size="large" onClick={() => void session.review()}>
          {texts.start.review}
        </Button>
      }
    >
      {entry.notice && <NoticeBar notice={entry.notice} />}
      <ProtectedNote count={opened.protectedRows.size} />
      {cancelled && <Text>{texts.start.cancelled}</Text>}
      <div className={styles.card}>
        <Muted>{texts.start.sheet(table.grid.sheet)}</Muted>
        <h2 className={styles.name}>{returnName(opened.returnId, language)}</h2>
        <Text>
          {halfYearName(opened.halfYear, language)} · {texts.rows(opened.rowCount)}
        </Text>
        {judgedByRegulations(opened.returnId) && <Muted>{chosenRegulations(opened, texts)}</Muted>}
        <div className={styles.columns}>
          <span>{texts.start.columns(found, found + missing.length)}</span>
          <Link
            as="button"
            aria-label={texts.start.changeLabel}
            onClick={() => session.screens.open({ kind: "mapping" })}
          >
            {texts.start.change}
          </Link>
        </div>
      </div>
      {missing.length > 0 && (
        <div className={styles.card}>
          <Text>{texts.start.missing(named(missing))}</Text>
          <Muted>{texts.start.missingHelp}</Muted>
        </div>
      )}
      {doubled.length > 0 && <Text>{texts.start.doubled(named(doubled.map(({ key }) => key)))}</Text>}
      <FillLinks />
      <span>
        <Link as="button" onClick={() => void session.openHandIn()}>
          {texts.handIn.open}
        </Link>
      </span>
      <NextDeadlines />
    </Screen>
  );
}

function chosenRegulations({ regulationSet }: OpenedReturn, { regulationChoice }: PaneTexts): string {
  return regulationSet === undefined ? regulationChoice.notChosen : regulationChoice.chosen[regulationSet];
}
