import { Button, makeStyles } from "@fluentui/react-components";
import type { Case } from "../../../returns/payout/deviation";
import { Muted, Section } from "../../parts/prose";
import { pairedCases, unsureCases } from "../../session/payout/hand-pairs";
import { PayoutView } from "./payout-view";
import { usePayout, usePayoutState } from "./use-payout";

/** The most lines that are shown of each kind; all are counted. */
const listed = 100;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "8px 0 0", padding: 0, display: "grid", rowGap: "6px" },
  line: { width: "100%", justifyContent: "space-between", textAlign: "left", overflowWrap: "anywhere" },
});

/** The lines that a person has to pair, near pairs that may be wrong, and the pairs made by hand. */
export function PairsView() {
  const { texts } = usePayout();
  const { done } = usePayoutState();
  if (done === undefined) return null;
  const { cases } = done.result;
  const { pairs } = texts;
  const unsure = unsureCases(cases);
  const near = pairedCases(cases, "near");
  const byHand = pairedCases(cases, "person");
  return (
    <PayoutView title={pairs.title}>
      <Section>{pairs.unsure(unsure.length)}</Section>
      <Muted>{unsure.length === 0 ? pairs.noUnsure : pairs.unsureHelp}</Muted>
      <Lines cases={unsure} />
      {near.length > 0 && (
        <>
          <Section>{pairs.near(near.length)}</Section>
          <Muted>{pairs.nearHelp}</Muted>
          <Lines cases={near} />
        </>
      )}
      {byHand.length > 0 && (
        <>
          <Section>{pairs.byHand(byHand.length)}</Section>
          <Lines cases={byHand} />
        </>
      )}
      <Muted>{pairs.remembered}</Muted>
    </PayoutView>
  );
}

function Lines({ cases }: { readonly cases: readonly Case[] }) {
  const styles = useStyles();
  const { reconciling, texts } = usePayout();
  const { pairs } = texts;
  if (cases.length === 0) return null;
  return (
    <>
      <ul className={styles.list}>
        {cases.slice(0, listed).map(({ line: current, lines, candidates, row }) => {
          const line = current ?? lines[0];
          if (line === undefined) return null;
          const { sheet, row: at } = line.place;
          return (
            <li key={`${sheet}|${String(at)}`}>
              <Button
                className={styles.line}
                onClick={() => reconciling.open({ kind: "pair", sheet, row: at })}
              >
                <span>{pairs.open(String(at), line.course?.key ?? "")}</span>
                {row === undefined && <span>{pairs.candidates(candidates.length)}</span>}
              </Button>
            </li>
          );
        })}
      </ul>
      {cases.length > listed && <Muted>{pairs.more(cases.length - listed)}</Muted>}
    </>
  );
}
