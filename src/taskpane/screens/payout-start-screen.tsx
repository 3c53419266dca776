import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { dateName, monthName } from "../calendar-names";
import { protectedTexts } from "../../locale/locale";
import { payoutReturnDay } from "../../regulations/deadlines";
import { addMonths, dateIn } from "../../regulations/month";
import type { FoundPayout } from "../../returns/payout/open-payout";
import { kronorText } from "../../values/money";
import { usePane, usePaneState } from "../pane-context";
import { NextDeadlines } from "../parts/next-deadlines";
import { NoticeBar } from "../parts/notice-bar";
import { Muted, Text } from "../parts/prose";
import { ProtectedAlarm } from "../parts/protected-alarm";
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
  links: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px" },
});

/** Nacka's payout sheet: which month, how much, when it must be back, and the way to reconcile it. */
export function PayoutStartScreen({ payout }: { readonly payout: FoundPayout }) {
  const styles = useStyles();
  const { session, language, texts } = usePane();
  const { entry } = usePaneState();
  const { payoutStart } = texts;
  const { table, month, lines, amount, protectedLines } = payout;
  const { today } = session.readContext();
  const due = month === undefined ? undefined : dateIn(addMonths(month, 1), payoutReturnDay);
  return (
    <Screen
      title={texts.product}
      foot={
        <Button appearance="primary" size="large" onClick={() => void session.payout.open()}>
          {payoutStart.reconcile}
        </Button>
      }
    >
      {entry.notice && <NoticeBar notice={entry.notice} />}
      {protectedLines > 0 && (
        <ProtectedAlarm
          heading={payoutStart.protectedHeading}
          regulations={session.payout.regulations}
          routine={protectedTexts[language].routine}
        >
          {payoutStart.protectedOnSheet(protectedLines)}
        </ProtectedAlarm>
      )}
      <div className={styles.card}>
        <Muted>{texts.start.sheet(table.grid.sheet)}</Muted>
        <h2 className={styles.name}>{payoutStart.name}</h2>
        <Text>
          {payoutStart.about(
            month === undefined ? payoutStart.noMonth : monthName(month, language),
            lines,
            kronorText(amount),
          )}
        </Text>
        {month === undefined && <Muted>{payoutStart.noMonthHelp}</Muted>}
        {due !== undefined && <Muted>{payoutStart.due(dateName(due, today, language), due - today)}</Muted>}
      </div>
      <div className={styles.links}>
        <Link as="button" onClick={() => void session.payout.open("month")}>
          {payoutStart.month}
        </Link>
        <Link as="button" onClick={() => void session.payout.open("columns")}>
          {payoutStart.changeColumns}
        </Link>
        <Link as="button" onClick={() => session.screens.open({ kind: "mapping" })}>
          {payoutStart.otherKind}
        </Link>
      </div>
      <NextDeadlines />
    </Screen>
  );
}
