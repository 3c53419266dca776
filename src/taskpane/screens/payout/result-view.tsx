import { Button, Link, makeStyles, ProgressBar } from "@fluentui/react-components";
import { isAllRead } from "../../../returns/payout/reconcile-payout";
import { monthName } from "../../calendar-names";
import { kronorText } from "../../../values/money";
import { Muted, Section, Text } from "../../parts/prose";
import { chosenDeviations } from "../../session/payout/listed-deviations";
import type { Reconciled } from "../../session/payout/payout-state";
import { unsureCases } from "../../session/payout/hand-pairs";
import { AtCell } from "./at-cell";
import { DeviationFilter } from "./deviation-filter";
import { DeviationList } from "./deviation-list";
import { EffectBars } from "./effect-bars";
import { NotJudged } from "./not-judged";
import { OutcomeBar } from "./outcome-bar";
import { PayoutAlarm } from "./payout-alarm";
import { PayoutView } from "./payout-view";
import { ResultFoot } from "./result-foot";
import { usePayout, usePayoutState } from "./use-payout";

const useStyles = makeStyles({
  links: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px" },
  stale: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

/** A reconciliation: first as a picture, then every deviation, worst first. */
export function ResultView({ shown }: { readonly shown?: string | undefined }) {
  const { texts } = usePayout();
  const { done, list, work, last } = usePayoutState();
  if (done === undefined) return null;
  const { result, items, seconds } = done;
  const chosen = chosenDeviations(items, list);
  return (
    <PayoutView
      title={texts.result.title}
      trailing={work ? texts.work[work.kind] : texts.result.done(seconds)}
      foot={
        <>
          <AtCell />
          <ResultFoot />
        </>
      }
    >
      {work && <ProgressBar aria-label={texts.work[work.kind]} />}
      <Stale />
      <PayoutAlarm count={result.protectedLines} />
      <Picture done={done} />
      <Links done={done} />
      {items.length > 0 && <DeviationFilter items={items} />}
      {items.length > 0 && chosen.length === 0 && <Text>{texts.list.none}</Text>}
      {chosen.length > 0 && <DeviationList items={chosen} current={shown ?? last} />}
      <NotJudged result={result} />
    </PayoutView>
  );
}

function Picture({ done: { result, items } }: { readonly done: Reconciled }) {
  const { reconciling, texts, payout, language } = usePayout();
  const {
    month,
    payouts,
    summary,
    effect,
    observedShares,
    registerDoubles: doubles,
    unnamedAmounts: unnamed,
    tablesBeside: beside,
  } = result;
  const current = payouts.filter((one) => one.month === month);
  const { exact, atMost } = effect;
  return (
    <>
      <Muted>{texts.result.about(monthName(month, language), current.length)}</Muted>
      <OutcomeBar summary={summary} />
      {items.length === 0 ? (
        isAllRead(result) && (
          <>
            <Section>{texts.result.clean}</Section>
            <Text>{texts.result.cleanText(current.reduce((all, { lines }) => all + lines.length, 0))}</Text>
          </>
        )
      ) : (
        <Text>
          {exact === 0
            ? texts.result.even
            : exact > 0
              ? texts.result.tooLittle(kronorText(exact))
              : texts.result.tooMuch(kronorText(-exact))}
          {atMost !== 0 && ` ${texts.result.atMost(kronorText(Math.abs(atMost)))}`}
        </Text>
      )}
      {doubles.length > 0 && <Muted>{payout.summary.registerDoubles(doubles)}</Muted>}
      {unnamed.length > 0 && <Text>{payout.summary.unnamedAmounts(unnamed)}</Text>}
      {beside.length > 0 && <Text>{payout.summary.tablesBeside(beside)}</Text>}
      {atMost !== 0 && (
        <span>
          <Link as="button" onClick={() => reconciling.open({ kind: "settings" })}>
            {texts.result.fillIn}
          </Link>
        </span>
      )}
      <EffectBars items={items} />
      {[...observedShares].some(([, share]) => share !== 100) && (
        <section>
          <Section>{texts.result.observed}</Section>
          {[...observedShares].map(
            ([event, share]) =>
              share !== 100 && (
                <Muted key={event}>{texts.result.observedShare(capital(payout.events[event]), share)}</Muted>
              ),
          )}
        </section>
      )}
    </>
  );
}

function Links({ done: { result } }: { readonly done: Reconciled }) {
  const styles = useStyles();
  const { reconciling, texts } = usePayout();
  const unsure = unsureCases(result.cases).length;
  return (
    <div className={styles.links}>
      <Link as="button" onClick={() => reconciling.open({ kind: "pairs" })}>
        {unsure > 0 ? texts.result.unsure(unsure) : texts.result.pairs}
      </Link>
      <Link as="button" onClick={() => reconciling.open({ kind: "followUp" })}>
        {texts.result.followUp}
      </Link>
      <Link as="button" onClick={() => reconciling.open({ kind: "month" })}>
        {texts.result.month}
      </Link>
      <Link as="button" onClick={() => reconciling.open({ kind: "settings" })}>
        {texts.result.settings}
      </Link>
      <Link as="button" onClick={() => void reconciling.reconcileAgain()}>
        {texts.result.again}
      </Link>
    </div>
  );
}

/** The sheets have been edited and it is too much work to reconcile them at every keystroke. */
function Stale() {
  const styles = useStyles();
  const { reconciling, texts } = usePayout();
  const { stale, work } = usePayoutState();
  if (!stale || work !== undefined) return null;
  return (
    <div className={styles.stale} role="status">
      <Text>{texts.result.stale}</Text>
      <Button size="small" onClick={() => void reconciling.reconcileAgain()}>
        {texts.result.again}
      </Button>
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
