import { Button, makeStyles } from "@fluentui/react-components";
import { monthName } from "../../calendar-names";
import { deviationText } from "../../../locale/render-deviation";
import type { Case } from "../../../returns/payout/deviation";
import type { PayoutLine } from "../../../returns/payout/entry";
import type { NotedDeviation } from "../../../returns/payout/follow-up";
import { kronorText } from "../../../values/money";
import { Muted, Section, Text } from "../../parts/prose";
import { PayoutView } from "./payout-view";
import { usePayout, usePayoutState } from "./use-payout";

/** The most that is shown of each kind; all are counted. */
const listed = 100;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "6px 0 0", padding: 0, display: "grid", rowGap: "6px" },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", overflowWrap: "anywhere" },
});

/** Uppföljning: which corrections came, which did not, and which came unasked. */
export function FollowUpView() {
  const { texts } = usePayout();
  const { done } = usePayoutState();
  const words = texts.followUp;
  const followUp = done?.result.followUp;
  if (followUp === undefined) {
    return (
      <PayoutView title={words.title}>
        <Text>{words.help}</Text>
        <Text>{words.nothing}</Text>
      </PayoutView>
    );
  }
  const { came, awaited, unasked } = followUp;
  return (
    <PayoutView title={words.title}>
      <Text>{words.summary(came.length, awaited.length, unasked.length)}</Text>
      <Section>{words.awaited(awaited.length)}</Section>
      {awaited.length > 0 && <Muted>{words.awaitedHelp}</Muted>}
      <NotedList entries={awaited} />
      <Section>{words.came(came.length)}</Section>
      <NotedList entries={came} />
      <Section>{words.unasked(unasked.length)}</Section>
      {unasked.length > 0 && <Muted>{words.unaskedHelp}</Muted>}
      <Lines lines={unasked} />
    </PayoutView>
  );
}

interface Noted {
  readonly noted: NotedDeviation;
  readonly case: Case | undefined;
}

function NotedList({ entries }: { readonly entries: readonly Noted[] }) {
  const styles = useStyles();
  const { texts, language } = usePayout();
  const words = texts.followUp;
  if (entries.length === 0) return <Muted>{words.none}</Muted>;
  return (
    <>
      <ul className={styles.list}>
        {entries.slice(0, listed).map(({ noted, case: of }) => (
          <li key={`${noted.class}${noted.fingerprint}${String(noted.month)}`} className={styles.item}>
            <span>
              {words.noted(deviationText(noted.class, language).title, monthName(noted.month, language))}
              {noted.effect !== undefined &&
                noted.effect !== 0 &&
                `, ${words.kronor(kronorText(noted.effect))}`}
            </span>
            <Place at={of?.line ?? of?.lines[0] ?? of?.row} />
          </li>
        ))}
      </ul>
      {entries.length > listed && <Muted>{words.more(entries.length - listed)}</Muted>}
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly PayoutLine[] }) {
  const styles = useStyles();
  const words = usePayout().texts.followUp;
  if (lines.length === 0) return <Muted>{words.none}</Muted>;
  return (
    <>
      <ul className={styles.list}>
        {lines.slice(0, listed).map((line) => (
          <li key={`${line.place.sheet}|${String(line.place.row)}`} className={styles.item}>
            {line.amount !== undefined && <span>{words.kronor(kronorText(line.amount))}</span>}
            <Place at={line} />
          </li>
        ))}
      </ul>
      {lines.length > listed && <Muted>{words.more(lines.length - listed)}</Muted>}
    </>
  );
}

/** Where the line or row stands, and the way there. */
function Place({ at }: { readonly at: { readonly place: PayoutLine["place"] } | undefined }) {
  const { reconciling, texts } = usePayout();
  if (at === undefined) return null;
  const { sheet, row } = at.place;
  if (!reconciling.concerns(sheet)) return <Muted>{texts.followUp.line(sheet, String(row))}</Muted>;
  return (
    <Button size="small" onClick={() => void reconciling.walk.select(sheet, row)}>
      {texts.followUp.line(sheet, String(row))}
    </Button>
  );
}
