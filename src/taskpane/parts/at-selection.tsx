import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane, usePaneState } from "../pane-context";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    paddingLeft: "8px",
    borderLeft: `3px solid ${tokens.colorCompoundBrandBackground}`,
  },
});

/** Tells that the cell the person has selected in the sheet has findings, without moving anything else. */
export function AtSelection() {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { selected, screens } = usePaneState().entry;
  const [first] = selected?.findings ?? [];
  if (selected === undefined || first === undefined || screens.length > 0) return null;
  return (
    <div className={styles.strip} role="status">
      <span>{texts.result.atCell(selected.address, selected.findings.length)}</span>
      <Button size="small" onClick={() => void session.result.openFinding(first)}>
        {texts.result.showAtCell}
      </Button>
    </div>
  );
}
