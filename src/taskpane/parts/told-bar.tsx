import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../pane-context";
import { CloseIcon } from "./icons";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "8px 4px 8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1, minWidth: 0, paddingTop: "2px", overflowWrap: "anywhere" },
});

interface ToldBarProps {
  /** "alert" for what stands in the way, "status" for what has happened. */
  readonly role: "alert" | "status";
  readonly dismiss: () => void;
  readonly children: ReactNode;
}

/** What the person is told of above a screen; stays until it is taken away or the next thing is done. */
export function ToldBar({ role, dismiss, children }: ToldBarProps) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <div className={styles.bar} role={role}>
      <span className={styles.text}>{children}</span>
      <Button
        appearance="subtle"
        size="small"
        icon={<CloseIcon />}
        aria-label={texts.common.dismiss}
        onClick={dismiss}
      />
    </div>
  );
}
