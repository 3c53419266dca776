import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import type { FindingGroup as Group } from "../session/result-list";
import { listItem } from "../use-arrow-keys";
import { FindingRow } from "./finding-row";
import { CheckIcon, ChevronIcon, SeverityIcon } from "./icons";
import { useListRow } from "./list-row";
import { useSeverityColour } from "./severity-colour";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  toggle: {
    display: "flex",
    alignItems: "flex-start",
    gap: "6px",
    padding: "7px 4px",
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { marginTop: "2px", flexShrink: 0 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: { marginLeft: "4px", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  rows: { listStyleType: "none", margin: "0 0 6px", padding: "0 0 0 22px" },
  settled: { color: tokens.colorNeutralForeground3 },
  more: { padding: "4px 0 4px 8px", color: tokens.colorNeutralForeground3 },
});

interface FindingGroupProps {
  readonly group: Group;
  readonly title: string;
  /** The finding that is shown beside or was shown last. */
  readonly current: string | undefined;
  readonly tabIndexOf: (key: string) => 0 | -1;
}

/** The findings of one check under its heading, at most 50 at a time. Right and left arrow open and close it. */
export function FindingGroup({ group, title, current, tabIndexOf }: FindingGroupProps) {
  const look = useListRow();
  const styles = useStyles();
  const colour = useSeverityColour();
  const { session, texts } = usePane();
  const { check, severity, count, open, rows } = group;
  const settled = count === 0;
  const setOpen = (value: boolean): void => session.result.setOpen(check, value);
  const listed = rows.filter(({ settled }) => !settled).length;
  return (
    <li>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(look.row, styles.toggle, settled && styles.settled)}
          aria-expanded={open}
          data-group={check}
          {...{ [listItem]: check }}
          tabIndex={tabIndexOf(check)}
          onClick={() => setOpen(!open)}
          onKeyDown={(event) => {
            if (event.key === "ArrowRight") setOpen(true);
            if (event.key === "ArrowLeft") setOpen(false);
          }}
        >
          <ChevronIcon open={open} className={styles.icon} />
          <span className={styles.icon}>
            {settled ? <CheckIcon /> : <SeverityIcon severity={severity} className={colour[severity]} />}
          </span>
          <span className={styles.name}>{title}</span>
          {settled ? (
            <span>{texts.result.settled}</span>
          ) : (
            <span className={styles.count} aria-label={texts.result.findings(count)}>
              {texts.number(count)}
            </span>
          )}
        </button>
      </h3>
      {open && (
        <ul className={styles.rows} aria-label={title}>
          {rows.map((row) => (
            <FindingRow
              key={row.finding.cells[0].address}
              row={row}
              current={current}
              tabIndexOf={tabIndexOf}
            />
          ))}
          {rows.some(({ finding, settled }) => !settled && finding.fixes.length > 0) && (
            <li className={styles.more}>
              <Button size="small" onClick={() => void session.fixes.preview({ kind: "check", check })}>
                {texts.fixes.group}
              </Button>
            </li>
          )}
          {listed < count && (
            <li className={styles.more}>
              {texts.result.shown(listed, count)}{" "}
              <Button size="small" onClick={() => session.result.showMore(check)}>
                {texts.result.showMore(Math.min(50, count - listed))}
              </Button>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
