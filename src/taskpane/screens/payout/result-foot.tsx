import { Button, makeStyles } from "@fluentui/react-components";
import { usePayout, usePayoutState } from "./use-payout";

const useStyles = makeStyles({
  foot: { display: "flex", flexWrap: "wrap", gap: "8px" },
  grow: { flexGrow: 1 },
});

/** What is done about a result: the deviations are written, or the sheet signed. Nothing while it has a protected person. */
export function ResultFoot() {
  const styles = useStyles();
  const { reconciling, texts, language } = usePayout();
  const { work, done } = usePayoutState();
  const disabled = work !== undefined;
  const write = () => void reconciling.notes.preview(language);
  const sign = () => reconciling.open({ kind: "signing" });
  if (done === undefined || done.result.protectedLines > 0) {
    return (
      <Button
        appearance="primary"
        disabledFocusable={disabled}
        onClick={() => void reconciling.reconcileAgain()}
      >
        {texts.result.again}
      </Button>
    );
  }
  const isClean = done.items.length === 0;
  return (
    <div className={styles.foot}>
      <Button
        appearance="primary"
        className={styles.grow}
        disabledFocusable={disabled}
        onClick={isClean ? sign : write}
      >
        {isClean ? texts.result.sign : texts.result.write}
      </Button>
      {!isClean && <Button onClick={sign}>{texts.result.sign}</Button>}
    </div>
  );
}
