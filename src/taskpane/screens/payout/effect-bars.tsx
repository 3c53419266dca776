import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { deviationText } from "../../../locale/render-deviation";
import { kronorText } from "../../../values/money";
import { usePane } from "../../pane-context";
import { Section } from "../../parts/prose";
import {
  type ClassEffect,
  effectsByClass,
  type ListedDeviation,
} from "../../session/payout/listed-deviations";
import { usePayout } from "./use-payout";

/** The most kinds that are drawn; the table has all. */
const drawn = 6;

const useStyles = makeStyles({
  bars: { display: "grid", rowGap: "8px" },
  line: { display: "flex", justifyContent: "space-between", gap: "8px", overflowWrap: "anywhere" },
  amount: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  track: { display: "flex", gap: "2px", height: "10px", marginTop: "2px" },
  less: {
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: "2px",
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  more: {
    borderRadius: "2px",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxSizing: "border-box",
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorBrandStroke1} 0 2px, transparent 2px 6px)`,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      border: "1px solid CanvasText",
      backgroundImage: "repeating-linear-gradient(135deg, CanvasText 0 2px, Canvas 2px 6px)",
    },
  },
  legend: { display: "flex", gap: "16px", fontSize: tokens.fontSizeBase200 },
  legendItem: { display: "flex", alignItems: "center", gap: "6px" },
  swatch: { width: "14px", height: "10px" },
  summary: { cursor: "pointer" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: "left",
    padding: "4px 6px 4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
    fontWeight: "inherit",
    overflowWrap: "anywhere",
  },
  number: { textAlign: "right", paddingRight: 0, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

/** What the deviations come to in kronor, one bar a kind, and the same as a table. */
export function EffectBars({ items }: { readonly items: readonly ListedDeviation[] }) {
  const styles = useStyles();
  const { texts, language } = usePayout();
  const effects = effectsByClass(items);
  if (effects.length === 0) return null;
  const largest = Math.max(...effects.map(({ less, more }) => less + more));
  const { result } = texts;
  return (
    <section>
      <Section>{result.effects}</Section>
      <div className={styles.bars} role="img" aria-label={result.pictureOfEffects}>
        {effects.slice(0, drawn).map((one) => (
          <div key={one.class}>
            <div className={styles.line}>
              <span>{deviationText(one.class, language).title}</span>
              <span className={styles.amount}>{amountOf(one, result.mostOf)}</span>
            </div>
            <div className={styles.track}>
              {one.less > 0 && <Bar className={styles.less} share={one.less / largest} />}
              {one.more > 0 && <Bar className={styles.more} share={one.more / largest} />}
            </div>
          </div>
        ))}
        <div className={styles.legend}>
          {(["less", "more"] as const).map((way) => (
            <span key={way} className={styles.legendItem}>
              <span className={mergeClasses(styles.swatch, styles[way])} />
              {result[way]}
            </span>
          ))}
        </div>
      </div>
      <details>
        <summary className={styles.summary} tabIndex={0}>
          {result.effectTable}
        </summary>
        <EffectTable effects={effects} />
      </details>
    </section>
  );
}

function Bar({ className, share }: { readonly className: string; readonly share: number }) {
  return <div className={className} style={{ width: `${String(Math.max(1, share * 100))}%` }} />;
}

function amountOf({ less, more, atMost }: ClassEffect, mostOf: (kronor: string) => string): string {
  const kronor = `${kronorText(less + more)} kr`;
  return atMost ? mostOf(kronor) : kronor;
}

function EffectTable({ effects }: { readonly effects: readonly ClassEffect[] }) {
  const styles = useStyles();
  const { texts: pane } = usePane();
  const { texts, language } = usePayout();
  const { effectHeaders: headers, mostOf } = texts.result;
  const number = mergeClasses(styles.cell, styles.number);
  const kronor = (ore: number, atMost: boolean): string => {
    if (ore === 0) return "";
    return atMost ? mostOf(kronorText(ore)) : kronorText(ore);
  };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.cell}>{headers.class}</th>
          <th className={number}>{headers.count}</th>
          <th className={number}>{headers.less}</th>
          <th className={number}>{headers.more}</th>
        </tr>
      </thead>
      <tbody>
        {effects.map((one) => (
          <tr key={one.class}>
            <th scope="row" className={styles.cell}>
              {deviationText(one.class, language).title}
            </th>
            <td className={number}>{pane.number(one.count)}</td>
            <td className={number}>{kronor(one.less, one.atMost)}</td>
            <td className={number}>{kronor(one.more, one.atMost)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
