import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { usePane } from "../pane-context";
import { BackIcon } from "./icons";
import { MoreMenu } from "./more-menu";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    minHeight: 0,
    minWidth: 0,
    height: "100%",
    ":focus": { outline: "none" },
  },
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "44px",
    padding: "4px 8px 4px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  barWithBack: { paddingLeft: "6px" },
  title: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    hyphens: "auto",
    ":focus": { outline: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  trailing: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  body: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "16px",
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: "12px",
    // A heading belongs with what follows it.
    "& > h2": { marginBottom: "-8px" },
  },
  foot: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ScreenProps {
  readonly title: string;
  /** What the arrow before the title does; without it there is none. */
  readonly onBack?: (() => void) | undefined;
  readonly trailing?: ReactNode;
  /** The screen's primary button and what belongs with it; always in sight. */
  readonly foot?: ReactNode;
  /** Shown beside another screen that has the menu. */
  readonly beside?: boolean;
  readonly children: ReactNode;
}

/** One screen: its title with the way back, what it shows, and its primary button. */
export function Screen({ title, onBack, trailing, foot, beside = false, children }: ScreenProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the keyboard's focus may have gone, with the screen before or as a button that had done its work: Esc and
  // the screen reader need a place to be.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  });
  return (
    // A press beside what can be pressed keeps the keyboard here, where Esc is the way back.
    <div className={styles.screen} tabIndex={-1}>
      <header className={`${styles.bar} ${onBack ? styles.barWithBack : ""}`}>
        {onBack && (
          <Button appearance="subtle" icon={<BackIcon />} aria-label={texts.common.back} onClick={onBack} />
        )}
        <h1 ref={heading} className={styles.title} tabIndex={-1} data-screen-title="">
          {title}
        </h1>
        {trailing !== undefined && <span className={styles.trailing}>{trailing}</span>}
        {!beside && <MoreMenu />}
      </header>
      <div className={styles.body}>{children}</div>
      {foot !== undefined && <footer className={styles.foot}>{foot}</footer>}
    </div>
  );
}
