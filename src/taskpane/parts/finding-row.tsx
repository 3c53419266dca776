import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { shortened, shownValue } from "../../locale/shown-value";
import { usePane } from "../pane-context";
import { findingKey } from "../finding-key";
import type { ListedFinding } from "../session/result-list";
import { listItem } from "../use-arrow-keys";
import { CheckIcon } from "./icons";

const useStyles = makeStyles({
  row: {
    display: "flex",
    gap: "10px",
    alignItems: "center",
    minHeight: "30px",
    width: "100%",
    padding: "5px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandBackground}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  settled: {
    cursor: "default",
    color: tokens.colorNeutralForeground4,
    opacity: 0.75,
    transitionProperty: "opacity",
    transitionDuration: "300ms",
  },
  address: { fontVariantNumeric: "tabular-nums", minWidth: "44px", color: tokens.colorBrandForeground1 },
  faded: { color: "inherit" },
  value: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  blank: { color: tokens.colorNeutralForeground3 },
});

interface FindingRowProps {
  readonly row: ListedFinding;
  readonly current: string | undefined;
  readonly tabIndexOf: (key: string) => 0 | -1;
}

/** One finding in the list: its cell and what stands there. Pressing it selects the cell and shows the finding. */
export function FindingRow({ row, current, tabIndexOf }: FindingRowProps) {
  const styles = useStyles();
  const { session, texts, language } = usePane();
  const { finding, settled, confirmed } = row;
  const key = findingKey(finding);
  const isCurrent = key === current;
  const blank = finding.shown.trim() === "";
  const value = blank ? texts.common.blank : texts.common.quoted(shortened(shownValue(finding, language)));
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.row, isCurrent && styles.current, settled && styles.settled)}
        data-finding={key}
        {...{ [listItem]: key }}
        tabIndex={tabIndexOf(key)}
        aria-current={isCurrent ? "true" : undefined}
        aria-disabled={settled || undefined}
        onClick={() => {
          if (!settled) void session.result.openFinding(finding);
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowLeft") focusGroup(finding.check);
        }}
      >
        <span className={mergeClasses(styles.address, settled && styles.faded)}>
          {finding.cells[0].address}
        </span>
        <span className={mergeClasses(styles.value, blank && !settled && styles.blank)}>
          {confirmed ? texts.confirming.confirmed : settled ? texts.result.settled : value}
        </span>
        {settled && <CheckIcon />}
      </button>
    </li>
  );
}

function focusGroup(check: string): void {
  document.querySelector<HTMLElement>(`[data-group="${CSS.escape(check)}"]`)?.focus();
}
