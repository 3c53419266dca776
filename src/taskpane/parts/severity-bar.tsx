import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../engine/check";
import type { Summary } from "../../engine/review";
import { usePane } from "../pane-context";
import { useSeverityColour } from "./severity-colour";
import { SeverityIcon } from "./icons";

const severities: readonly Severity[] = ["error", "review", "note"];

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "2px",
    flexShrink: 0,
    height: "10px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    "@media (forced-colors: active)": { border: "1px solid CanvasText", height: "12px" },
  },
  part: { minWidth: "4px", transitionProperty: "flex-grow", transitionDuration: "200ms" },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  review: {
    backgroundColor: tokens.colorStatusWarningBackground3,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundImage: "repeating-linear-gradient(135deg, CanvasText 0 3px, Canvas 3px 6px)",
      backgroundColor: "Canvas",
    },
  },
  note: {
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Canvas" },
  },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: "2px" },
  item: { display: "flex", alignItems: "center", gap: "8px" },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** How many findings of each severity: one stacked bar, and the same in words under it. */
export function SeverityBar({ summary }: { readonly summary: Summary }) {
  const styles = useStyles();
  const colour = useSeverityColour();
  const { texts } = usePane();
  const { error, review, note } = summary;
  return (
    <>
      <div className={styles.bar} role="img" aria-label={texts.result.summary(error, review, note)}>
        {severities.map(
          (severity) =>
            summary[severity] > 0 && (
              <div
                key={severity}
                className={mergeClasses(styles.part, styles[severity])}
                style={{ flexGrow: summary[severity], flexBasis: 0 }}
              />
            ),
        )}
      </div>
      <ul className={styles.list}>
        {severities.map((severity) => (
          <li key={severity} className={styles.item}>
            <SeverityIcon severity={severity} className={colour[severity]} />
            <span>
              <span className={styles.count}>{texts.number(summary[severity])}</span>{" "}
              {texts.severity[severity][summary[severity] === 1 ? "one" : "many"]}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
