import { Button, makeStyles } from "@fluentui/react-components";
import { usePayout, usePayoutState } from "./use-payout";

const useStyles = makeStyles({
  foot: { display: "flex", flexWrap: "wrap", gap: "8px" },
  grow: { flexGrow: 1 },
});

/** What is done about a result. */
export function ResultFoot() {
  const styles = useStyles();
  const { reconciling, texts } = usePayout();
  const { work } = usePayoutState();
  return (
    <div className={styles.foot}>
      <Button
        appearance="primary"
        className={styles.grow}
        disabledFocusable={work !== undefined}
        onClick={() => void reconciling.reconcileAgain()}
      >
        {texts.result.again}
      </Button>
    </div>
  );
}
