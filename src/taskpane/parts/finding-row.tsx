import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { shortened, shownValue } from "../../locale/shown-value";
import { usePane } from "../pane-context";
import { findingKey } from "../finding-key";
import type { ListedFinding } from "../session/result-list";
import { listItem } from "../use-arrow-keys";
import { CheckIcon } from "./icons";
import { useListRow } from "./list-row";

const useStyles = makeStyles({
  row: {
    display: "flex",
    gap: "10px",
    alignItems: "center",
    minHeight: "30px",
    padding: "5px 8px",
  },
  settled: {
    cursor: "default",
    color: tokens.colorNeutralForeground4,
    opacity: 0.75,
    transitionProperty: "opacity",
    transitionDuration: "300ms",
  },
  address: { minWidth: "44px" },
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
  const look = useListRow();
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
        className={mergeClasses(look.row, styles.row, isCurrent && look.current, settled && styles.settled)}
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
        <span className={mergeClasses(look.place, styles.address, settled && styles.faded)}>
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
