import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { troubleTexts } from "../../locale/locale";
import { usePane } from "../pane-context";
import type { Notice } from "../session/pane-state";
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
  text: { flexGrow: 1, minWidth: 0, paddingTop: "2px" },
});

/** What just happened; stays until the person takes it away. */
export function NoticeBar({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const { session, language, texts } = usePane();
  return (
    <div className={styles.bar} role={notice.kind === "trouble" ? "alert" : "status"}>
      <span className={styles.text}>
        {notice.kind === "trouble" && troubleTexts[language][notice.trouble]}
        {notice.kind === "marked" && texts.result.marked(notice.cells)}
        {notice.kind === "unmarked" && texts.result.unmarked}
        {notice.kind === "notKept" && texts.confirming.notKept}
        {notice.kind === "fixed" && texts.fixes.done(notice.cells)}
        {notice.kind === "unfixed" && texts.fixes.undone(notice.cells)}
        {"left" in notice && notice.left > 0 && ` ${texts.fixes.left(notice.left)}`}
        {notice.kind === "fixed" && notice.cells > 0 && (
          <div>
            <Link as="button" onClick={() => void session.fixes.undo()}>
              {texts.fixes.undo}
            </Link>
          </div>
        )}
      </span>
      <Button
        appearance="subtle"
        size="small"
        icon={<CloseIcon />}
        aria-label={texts.common.dismiss}
        onClick={() => session.dismissNotice()}
      />
    </div>
  );
}
