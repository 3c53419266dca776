import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  prompt: { padding: "64px 24px", textAlign: "center", color: tokens.colorNeutralForeground3 },
});

/** What stands beside the list before a finding has been chosen. */
export function BesidePrompt() {
  return <div className={useStyles().prompt}>{usePane().texts.result.choose}</div>;
}
