import { Button, makeStyles } from "@fluentui/react-components";
import type { ListedDeviation } from "../../session/payout/listed-deviations";
import { usePayout } from "./use-payout";

const useStyles = makeStyles({ actions: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** Para ihop for a line that stands alone, Dela for one that was paired with a row. */
export function PairActions({ item: { deviation } }: { readonly item: ListedDeviation }) {
  const styles = useStyles();
  const { reconciling, texts } = usePayout();
  const one = deviation.case;
  const line = one?.line ?? one?.lines[0];
  if (one === undefined || line === undefined) return null;
  return (
    <div className={styles.actions}>
      {one.row === undefined ? (
        <Button
          onClick={() => reconciling.open({ kind: "pair", sheet: line.place.sheet, row: line.place.row })}
        >
          {texts.deviation.pair}
        </Button>
      ) : (
        <Button
          onClick={() => reconciling.open({ kind: "pair", sheet: line.place.sheet, row: line.place.row })}
        >
          {texts.deviation.divide}
        </Button>
      )}
    </div>
  );
}
