import { Button, makeStyles } from "@fluentui/react-components";
import { usePayout, usePayoutState } from "./use-payout";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});

/** The deviations of the cell that the person stands on. */
export function AtCell() {
  const styles = useStyles();
  const { reconciling, texts } = usePayout();
  const { selected, done, views } = usePayoutState();
  const [first] = selected?.keys ?? [];
  const item = done?.items.find(({ key }) => key === first);
  if (selected === undefined || item === undefined || views.at(-1)?.kind === "deviation") return null;
  return (
    <div className={styles.line} role="status">
      <span>{texts.list.atCell(selected.address, selected.keys.length)}</span>
      <Button size="small" onClick={() => void reconciling.walk.show(item)}>
        {texts.list.showAtCell}
      </Button>
    </div>
  );
}
