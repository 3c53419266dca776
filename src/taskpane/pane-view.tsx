import { makeStaticStyles, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useWide } from "./edge/use-wide";
import { LiveSummary } from "./parts/live-summary";
import { followShortcut } from "./finding-shortcuts";
import { usePane, usePaneState } from "./pane-context";
import { BesidePrompt } from "./screens/beside-prompt";
import { OverScreen } from "./screens/over-screen";
import { SheetScreen } from "./screens/sheet-screen";
import { useScreenFocus } from "./use-screen-focus";

const usePageStyles = makeStaticStyles([
  { body: { margin: 0 } },
  // A link that is a button is drawn as plain text in Windows' contrast themes; doubled to outweigh Fluent's own.
  "@media (forced-colors: active) { .fui-Link.fui-Link { color: LinkText; text-decoration-line: underline } .fui-Link.fui-Link:disabled { color: GrayText } }",
]);

const useStyles = makeStyles({
  pane: {
    display: "grid",
    height: "100vh",
    gridTemplateColumns: "minmax(0, 1fr)",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
  },
  two: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  layer: { minWidth: 0, minHeight: 0, overflow: "hidden" },
  beside: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The whole pane: the sheet's own screen, and what lies over it; beside it where there is room. */
export function PaneView() {
  usePageStyles();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const { session } = usePane();
  const { entry, sheet } = usePaneState();
  const top = entry.screens.at(-1);
  const canStandBeside = top === undefined || top.kind === "finding" || top.kind === "rule";
  const hasFindings = entry.phase.kind === "reviewed" && entry.phase.list.groups.length > 0;
  const two = useWide() && hasFindings && canStandBeside;
  useScreenFocus(root, entry.screens, two);
  return (
    <div
      ref={root}
      className={mergeClasses(styles.pane, two && styles.two)}
      onKeyDown={(event) => {
        followShortcut(event, entry, session);
        const inMenu = event.target instanceof Element && event.target.closest("[role=menu]") !== null;
        if (event.key !== "Escape" || event.defaultPrevented || inMenu || top === undefined) return;
        // Office.js on the web takes Esc as leaving the pane, which it is only when there is no way back here.
        event.stopPropagation();
        session.screens.back();
      }}
    >
      <div className={styles.layer} hidden={top !== undefined && !two}>
        <SheetScreen key={sheet ?? ""} entry={entry} />
      </div>
      {(top ?? two) && (
        <div className={mergeClasses(styles.layer, two && styles.beside)}>
          {top === undefined ? <BesidePrompt /> : <OverScreen screen={top} entry={entry} beside={two} />}
        </div>
      )}
      <LiveSummary />
    </div>
  );
}
