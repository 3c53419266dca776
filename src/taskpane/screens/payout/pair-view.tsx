import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Case } from "../../../returns/payout/deviation";
import type { PayoutLine, RegisterRow } from "../../../returns/payout/entry";
import { Muted, Section, Text } from "../../parts/prose";
import { PayoutView } from "./payout-view";
import { SideBySide } from "./side-by-side";
import { usePayout, usePayoutState } from "./use-payout";

const useStyles = makeStyles({
  candidate: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface PairViewProps {
  readonly sheet: string;
  /** The sheet's own row number, from 1. */
  readonly row: number;
}

/** A line beside the rows that it may be, with what agrees and what differs; the person pairs and divides. */
export function PairView({ sheet, row }: PairViewProps) {
  const { reconciling, texts } = usePayout();
  const { done } = usePayoutState();
  const one = done?.result.cases.find(({ lines }) => lines.some((line) => isAt(line, sheet, row)));
  const line = one?.lines.find((each) => isAt(each, sheet, row));
  const { pairs } = texts;
  return (
    <PayoutView title={pairs.pairTitle}>
      <Muted>{pairs.lineOn(sheet, String(row))}</Muted>
      <span>
        <Button size="small" onClick={() => void reconciling.walk.select(sheet, row)}>
          {pairs.see}
        </Button>
      </span>
      {one && line && <Rows of={one} line={line} />}
      <LastWord />
      <Muted>{pairs.remembered}</Muted>
    </PayoutView>
  );
}

function isAt({ place }: PayoutLine, sheet: string, row: number): boolean {
  return place.sheet === sheet && place.row === row;
}

interface RowsProps {
  readonly of: Case;
  readonly line: PayoutLine;
}

function Rows({ of: { row, candidates, by }, line }: RowsProps) {
  const { texts } = usePayout();
  const { pairs, deviation } = texts;
  if (row !== undefined) {
    return (
      <>
        <Text>{deviation.by[by as keyof typeof deviation.by]}</Text>
        <Candidate line={line} row={row} paired />
      </>
    );
  }
  if (candidates.length === 0) return <Text>{pairs.noCandidates}</Text>;
  return candidates.map((each) => <Candidate key={each.place.row} line={line} row={each} paired={false} />);
}

interface CandidateProps {
  readonly line: PayoutLine;
  readonly row: RegisterRow;
  readonly paired: boolean;
}

function Candidate({ line, row, paired }: CandidateProps) {
  const styles = useStyles();
  const { reconciling, texts } = usePayout();
  const { work } = usePayoutState();
  const { pairs } = texts;
  return (
    <section className={styles.candidate}>
      <Section>{pairs.rowOn(row.place.sheet, String(row.place.row))}</Section>
      <SideBySide line={line} row={row} />
      <div className={styles.actions}>
        {!paired && (
          <Button
            appearance="primary"
            disabledFocusable={work !== undefined}
            onClick={() => void reconciling.pairs.settle("pair", line, row)}
          >
            {pairs.pair}
          </Button>
        )}
        <Button
          disabledFocusable={work !== undefined}
          onClick={() => void reconciling.pairs.settle("apart", line, row)}
        >
          {pairs.divide}
        </Button>
      </div>
    </section>
  );
}

/** What was settled last, and the way to take it back. */
function LastWord() {
  const styles = useStyles();
  const { reconciling, texts } = usePayout();
  const last = usePayoutState().handWords.at(-1);
  if (last === undefined) return null;
  const { pairs } = texts;
  return (
    <div className={styles.actions} role="status">
      <Text>{last.kind === "pair" ? pairs.paired : pairs.divided}</Text>
      <Button size="small" onClick={() => void reconciling.pairs.takeBack(last)}>
        {pairs.undo}
      </Button>
    </div>
  );
}
