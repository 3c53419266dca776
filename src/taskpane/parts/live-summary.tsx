import { makeStyles } from "@fluentui/react-components";
import { usePane, usePaneState } from "../pane-context";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says the counts to a screen reader when they change. */
export function LiveSummary() {
  const { texts } = usePane();
  const { phase } = usePaneState().entry;
  const summary = phase.kind === "reviewed" ? phase.summary : undefined;
  return (
    <div className={useStyles().unseen} aria-live="polite">
      {summary && texts.result.summary(summary.error, summary.review, summary.note)}
    </div>
  );
}
