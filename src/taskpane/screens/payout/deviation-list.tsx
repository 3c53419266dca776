import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { renderDeviation } from "../../../locale/render-deviation";
import { SeverityIcon } from "../../parts/icons";
import { useListRow } from "../../parts/list-row";
import { useSeverityColour } from "../../parts/severity-colour";
import type { ListedDeviation } from "../../session/payout/listed-deviations";
import { effectWords } from "./effect-words";
import { usePayout, usePayoutState } from "./use-payout";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, position: "relative", flexShrink: 0 },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
  row: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "7px 8px",
  },
  icon: { marginTop: "2px" },
  title: { overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "10px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  effect: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", marginLeft: "auto" },
});

const estimatedRow = 54;

interface DeviationListProps {
  readonly items: readonly ListedDeviation[];
  /** The deviation that is shown beside or was shown last. */
  readonly current: string | undefined;
}

/**
 * The deviations, worst first: one stop for Tab, gone through with the arrow keys. Only those in view are drawn. Stands
 * directly in what scrolls.
 */
export function DeviationList({ items, current }: DeviationListProps) {
  const styles = useStyles();
  const { texts } = usePayout();
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const [visited, setVisited] = useState(current);
  const stop = Math.max(
    0,
    items.findIndex(({ key }) => key === visited),
  );
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current?.parentElement ?? null,
    estimateSize: () => estimatedRow,
    getItemKey: (at) => items[at]?.key ?? at,
    overscan: 8,
    scrollMargin: margin,
  });
  useLayoutEffect(() => {
    const own = list.current;
    const around = own?.parentElement;
    if (!own || !around) return undefined;
    const place = (): void => setMargin(own.offsetTop);
    // What stands above may grow or shrink.
    const watch = new ResizeObserver(place);
    for (const beside of around.children) if (beside !== own) watch.observe(beside);
    place();
    return () => watch.disconnect();
  }, [items]);
  const focusRow = (at: number): void => {
    const item = items[at];
    if (item === undefined) return;
    setVisited(item.key);
    virtualizer.scrollToIndex(at);
    const row = () => list.current?.querySelector<HTMLElement>(`[data-deviation="${CSS.escape(item.key)}"]`);
    // At once where it is drawn: the next key may be on its way.
    const drawn = row();
    if (drawn) drawn.focus();
    else requestAnimationFrame(() => row()?.focus());
  };
  // Back from a deviation: to its row.
  const comeBack = useEffectEvent(() => {
    const at = items.findIndex(({ key }) => key === current);
    if (at >= 0 && document.hasFocus()) focusRow(at);
  });
  useEffect(() => comeBack(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = target(event.key, stop, items.length);
    if (to === undefined) return;
    event.preventDefault();
    focusRow(to);
  };
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={texts.list.title}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return (
          item && (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className={styles.item}
              style={{ transform: `translateY(${String(start - margin)}px)` }}
            >
              <Row
                item={item}
                isCurrent={item.key === current}
                tabIndex={index === stop ? 0 : -1}
                onFocus={() => setVisited(item.key)}
              />
            </li>
          )
        );
      })}
    </ul>
  );
}

interface RowProps {
  readonly item: ListedDeviation;
  readonly isCurrent: boolean;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
}

function Row({ item, isCurrent, tabIndex, onFocus }: RowProps) {
  const look = useListRow();
  const styles = useStyles();
  const colour = useSeverityColour();
  const { reconciling, texts, language } = usePayout();
  const several = (usePayoutState().done?.result.payouts.length ?? 0) > 1;
  const { deviation } = item;
  const { title } = renderDeviation(deviation, language);
  const { own = "", sheet = "" } = deviation;
  const isApart = (own !== "" || sheet !== "") && own !== sheet;
  return (
    <button
      type="button"
      className={mergeClasses(look.row, styles.row, isCurrent && look.current)}
      data-deviation={item.key}
      tabIndex={tabIndex}
      aria-current={isCurrent ? "true" : undefined}
      onFocus={onFocus}
      onClick={() => void reconciling.walk.show(item)}
    >
      <span className={styles.icon}>
        <SeverityIcon severity={deviation.severity} className={colour[deviation.severity]} />
      </span>
      <span>
        <span className={styles.title}>{title}</span>
        <span className={styles.facts}>
          <span className={look.place}>{placeWords(item, several, texts)}</span>
          {isApart && <span>{texts.list.values(own || "–", sheet || "–")}</span>}
          <span className={styles.effect}>{effectWords(deviation, texts)}</span>
        </span>
      </span>
    </button>
  );
}

/** "N47", with its sheet where there are several; the register's cell for what has no line. */
function placeWords(
  { deviation: { line, sheetCell, registerCell } }: ListedDeviation,
  several: boolean,
  { list }: ReturnType<typeof usePayout>["texts"],
): string {
  if (line !== undefined && sheetCell !== undefined)
    return list.place.sheet(several ? `${line.place.sheet} ${sheetCell}` : sheetCell);
  return registerCell === undefined ? list.place.whole : list.place.register(registerCell);
}

function target(key: string, at: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + 10,
    PageUp: at - 10,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1);
}
