import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  section: {
    margin: "4px 0 2px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  muted: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

interface ProseProps {
  readonly children: ReactNode;
}

/** A heading inside a screen. */
export function Section({ children }: ProseProps) {
  return <h2 className={useStyles().section}>{children}</h2>;
}

export function Text({ children }: ProseProps) {
  return <p className={useStyles().text}>{children}</p>;
}

/** What is said quietly: places, counts, hints. */
export function Muted({ children }: ProseProps) {
  return <p className={useStyles().muted}>{children}</p>;
}
