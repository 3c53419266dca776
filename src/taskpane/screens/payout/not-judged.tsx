import { makeStyles } from "@fluentui/react-components";
import { deviationText } from "../../../locale/render-deviation";
import type { PayoutResult } from "../../../returns/payout/reconcile-payout";
import { Muted } from "../../parts/prose";
import { columnHeader } from "./column-header";
import { usePayout } from "./use-payout";

const useStyles = makeStyles({ summary: { cursor: "pointer" } });

/** What could not be judged, and the columns that it wants. */
export function NotJudged({ result: { notJudged } }: { readonly result: PayoutResult }) {
  const styles = useStyles();
  const { texts, language } = usePayout();
  if (notJudged.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary} tabIndex={0}>
        {texts.result.notJudged(notJudged.length)}
      </summary>
      {notJudged.map(({ class: id, missing }) => (
        <Muted key={id}>
          {`${deviationText(id, language).title}: ${texts.result.needs(missing.map(columnHeader).join(", "))}`}
        </Muted>
      ))}
    </details>
  );
}
