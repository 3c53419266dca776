import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Outcome } from "../../../returns/payout/reconcile-payout";
import { usePane } from "../../pane-context";
import { usePayout } from "./use-payout";

export const outcomes: readonly Outcome[] = ["agreed", "differs", "missing", "unknown", "double"];

const stripes = (angle: number, on: number, off: number): string =>
  `repeating-linear-gradient(${String(angle)}deg, CanvasText 0 ${String(on)}px, Canvas ${String(on)}px ${String(on + off)}px)`;
const contrast = (image: string) => ({
  "@media (forced-colors: active)": {
    forcedColorAdjust: "none",
    backgroundColor: "Canvas",
    backgroundImage: image,
  },
});

/** Each outcome has a colour, and under a contrast theme a pattern; the words beside say the same. */
const useFill: () => Record<Outcome, string> = makeStyles({
  agreed: { backgroundColor: tokens.colorStatusSuccessBackground3, ...contrast("none") },
  differs: { backgroundColor: tokens.colorStatusWarningBackground3, ...contrast(stripes(135, 2, 4)) },
  missing: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    ...contrast("linear-gradient(CanvasText, CanvasText)"),
  },
  unknown: { backgroundColor: tokens.colorNeutralStrokeAccessible, ...contrast(stripes(0, 2, 2)) },
  double: { backgroundColor: tokens.colorPaletteBerryForeground1, ...contrast(stripes(90, 3, 3)) },
});

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "2px",
    flexShrink: 0,
    height: "14px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  part: { minWidth: "4px" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: "16px",
    rowGap: "2px",
  },
  item: { display: "flex", alignItems: "center", gap: "6px" },
  swatch: {
    width: "10px",
    height: "10px",
    flexShrink: 0,
    borderRadius: "2px",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** How many cases ended how: one stacked bar, and the same in words under it. */
export function OutcomeBar({ summary }: { readonly summary: Readonly<Record<Outcome, number>> }) {
  const styles = useStyles();
  const fill = useFill();
  const { texts: pane } = usePane();
  const { texts } = usePayout();
  const words = outcomes.map((one) => `${pane.number(summary[one])} ${texts.result.outcomes[one]}`);
  return (
    <>
      <div className={styles.bar} role="img" aria-label={texts.result.pictureOfOutcomes(words.join(", "))}>
        {outcomes.map(
          (one) =>
            summary[one] > 0 && (
              <div
                key={one}
                className={mergeClasses(styles.part, fill[one])}
                style={{ flexGrow: summary[one], flexBasis: 0 }}
              />
            ),
        )}
      </div>
      <ul className={styles.list}>
        {outcomes.map((one) => (
          <li key={one} className={styles.item}>
            <span className={mergeClasses(styles.swatch, fill[one])} />
            <span>
              <span className={styles.count}>{pane.number(summary[one])}</span> {texts.result.outcomes[one]}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
