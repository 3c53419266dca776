import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import { renderDeviation } from "../../../locale/render-deviation";
import { Muted, Section, Text } from "../../parts/prose";
import { chosenDeviations, type ListedDeviation } from "../../session/payout/listed-deviations";
import { Beside } from "./beside";
import { DeviationNote } from "./deviation-note";
import { effectSentence } from "./effect-words";
import { PairActions } from "./pair-actions";
import { PayoutView } from "./payout-view";
import { usePayout, usePayoutState } from "./use-payout";

const useStyles = makeStyles({
  sides: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "4px",
  },
  value: { margin: 0, overflowWrap: "anywhere" },
  side: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  foot: { display: "flex", justifyContent: "space-between", gap: "8px" },
});

/** One deviation: the two values, why it matters, what it comes to, what to write and what to do in the system. */
export function DeviationView({ shown }: { readonly shown: string }) {
  const { texts, language } = usePayout();
  const { done, list } = usePayoutState();
  const item = done?.items.find(({ key }) => key === shown);
  if (done === undefined || item === undefined) return <Gone />;
  const { deviation } = item;
  const { title, cause, todo } = renderDeviation(deviation, language);
  const listed = chosenDeviations(done.items, list);
  const at = listed.indexOf(item);
  return (
    <PayoutView
      title={title}
      trailing={at < 0 ? undefined : texts.deviation.position(at + 1, listed.length)}
      foot={<Steps shown={shown} />}
    >
      <Sides item={item} />
      <Section>{texts.deviation.why}</Section>
      <div role="status">
        <Text>{cause}</Text>
      </div>
      <Section>{texts.deviation.effect}</Section>
      <Text>{effectSentence(deviation, texts)}</Text>
      <RestsOn item={item} />
      <Section>{texts.deviation.todo}</Section>
      <Text>{todo}</Text>
      <GoTo item={item} />
      <DeviationNote item={item} />
      <PairActions item={item} />
      <RuleLink item={item} />
    </PayoutView>
  );
}

interface ItemProps {
  readonly item: ListedDeviation;
}

function Sides({ item: { deviation } }: ItemProps) {
  const styles = useStyles();
  const { texts } = usePayout();
  const { own = "", sheet = "", sheetCell = "", registerCell = "", case: of } = deviation;
  const value = (text: string, cell: string): string =>
    texts.deviation.value(text === "" ? texts.deviation.nothing : text, cell);
  const by = of?.by as keyof typeof texts.deviation.by | undefined;
  return (
    <>
      <dl className={styles.sides}>
        <dt className={styles.side}>{texts.deviation.onSheet}</dt>
        <dd className={styles.value}>{value(sheet, sheetCell)}</dd>
        <dt className={styles.side}>{texts.deviation.withUs}</dt>
        <dd className={styles.value}>{value(own, registerCell)}</dd>
      </dl>
      {by !== undefined && of?.row !== undefined && of.lines.length > 0 && (
        <Muted>{texts.deviation.by[by]}</Muted>
      )}
    </>
  );
}

/** What the answer rests on that no source says, the choice that would turn it, and the way to that choice. */
function RestsOn({ item: { deviation } }: ItemProps) {
  const { reconciling, texts, payout, language } = usePayout();
  const { flips } = renderDeviation(deviation, language);
  const rests = deviation.restsOn ?? [];
  if (flips.length + rests.length === 0) return null;
  return (
    <section>
      <Section>{texts.deviation.restsOn}</Section>
      {rests.map((unknown) => (
        <Text key={unknown}>{payout.summary.restsOn[unknown]}</Text>
      ))}
      {flips.map((flip) => (
        <Text key={flip}>{flip}</Text>
      ))}
      <Link as="button" onClick={() => reconciling.open({ kind: "settings" })}>
        {texts.deviation.settings}
      </Link>
    </section>
  );
}

function GoTo({ item: { deviation } }: ItemProps) {
  const styles = useStyles();
  const { reconciling, texts } = usePayout();
  const { register } = usePayoutState().setup;
  // Beside the list the next step is the list's.
  const beside = useContext(Beside);
  const { line, row, sheetCell, registerCell } = deviation;
  const onSheet = line !== undefined && sheetCell !== undefined;
  const inRegister = row !== undefined && registerCell !== undefined && register?.file === undefined;
  return (
    <div className={styles.actions}>
      {onSheet && (
        <Button
          appearance={beside ? "secondary" : "primary"}
          onClick={() => void reconciling.walk.goTo(deviation)}
        >
          {texts.deviation.goToSheet}
        </Button>
      )}
      {inRegister && (
        <Button
          appearance={onSheet || beside ? "secondary" : "primary"}
          onClick={() => void reconciling.walk.goTo(deviation, "register")}
        >
          {texts.deviation.goToRegister}
        </Button>
      )}
    </div>
  );
}

function RuleLink({ item: { deviation } }: ItemProps) {
  const { reconciling, texts } = usePayout();
  return (
    <span>
      <Link as="button" onClick={() => reconciling.open({ kind: "rule", class: deviation.class })}>
        {texts.deviation.rule}
      </Link>
    </span>
  );
}

function Steps({ shown }: { readonly shown: string }) {
  const styles = useStyles();
  const { reconciling, texts } = usePayout();
  const [before, after] = [reconciling.walk.neighbour(shown, -1), reconciling.walk.neighbour(shown, 1)];
  return (
    <div className={styles.foot}>
      <Button
        disabledFocusable={before === undefined}
        onClick={() => before && void reconciling.walk.show(before)}
      >
        {texts.deviation.previous}
      </Button>
      <Button
        disabledFocusable={after === undefined}
        onClick={() => after && void reconciling.walk.show(after)}
      >
        {texts.deviation.next}
      </Button>
    </div>
  );
}

/** What the person put right while it was shown. */
function Gone() {
  const { reconciling, texts } = usePayout();
  return (
    <PayoutView
      title={texts.result.title}
      foot={
        <Button appearance="primary" size="large" onClick={() => reconciling.back()}>
          {texts.deviation.back}
        </Button>
      }
    >
      <div role="status">
        <Text>{texts.deviation.gone}</Text>
      </div>
    </PayoutView>
  );
}
