import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { troubleTexts } from "../../../locale/locale";
import { usePane } from "../../pane-context";
import { CloseIcon } from "../../parts/icons";
import { usePayout, usePayoutState } from "./use-payout";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "8px 4px 8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  text: { flexGrow: 1, minWidth: 0, paddingTop: "2px" },
});

/** What stands in the way, and what to do; stays until it is taken away or the next thing is done. */
export function ProblemBar() {
  const styles = useStyles();
  const { texts: pane } = usePane();
  const { reconciling, texts, language } = usePayout();
  const { problem } = usePayoutState();
  if (problem === undefined) return null;
  return (
    <div className={styles.bar} role={problem.kind === "stopped" ? "status" : "alert"}>
      <span className={styles.text}>
        {problem.kind === "trouble" ? troubleTexts[language][problem.trouble] : texts.problems[problem.kind]}
      </span>
      <Button
        appearance="subtle"
        size="small"
        icon={<CloseIcon />}
        aria-label={pane.common.dismiss}
        onClick={() => reconciling.dismiss()}
      />
    </div>
  );
}
