import { Link } from "@fluentui/react-components";
import { troubleTexts } from "../../locale/locale";
import { usePane } from "../pane-context";
import type { Notice } from "../session/pane-state";
import { ToldBar } from "./told-bar";

/** What just happened; stays until the person takes it away. */
export function NoticeBar({ notice }: { readonly notice: Notice }) {
  const { session, language, texts } = usePane();
  return (
    <ToldBar role={notice.kind === "trouble" ? "alert" : "status"} dismiss={() => session.dismissNotice()}>
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
    </ToldBar>
  );
}
