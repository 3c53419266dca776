import type { JSX } from "react";
import { CloseIcon } from "./icons";
import type { WorkbenchTexts } from "./workbench-texts";
import "./notice-bar.css";

/** A message that stays until it is dismissed or overtaken. */
export interface Notice {
  readonly tone: "trouble" | "done" | "question";
  readonly text: string;
  /** For a question: what going on does. */
  readonly confirm?: { readonly label: string; readonly run: () => void };
}

interface NoticeBarProps {
  readonly notice: Notice | undefined;
  readonly texts: WorkbenchTexts;
  readonly onDismiss: () => void;
}

/** The line under the ribbon for what went wrong or was done; there is no dialog anywhere on the page. */
export function NoticeBar({ notice, texts, onDismiss }: NoticeBarProps): JSX.Element {
  return (
    <div className="wb-notices" role="status">
      {notice && (
        <div className={`wb-notice wb-notice-${notice.tone}`}>
          <span>{notice.text}</span>
          {notice.confirm && (
            <>
              <button type="button" onClick={notice.confirm.run}>
                {notice.confirm.label}
              </button>
              <button type="button" onClick={onDismiss}>
                {texts.file.keep}
              </button>
            </>
          )}
          {!notice.confirm && (
            <button type="button" className="wb-plain" aria-label={texts.file.dismiss} onClick={onDismiss}>
              <CloseIcon />
            </button>
          )}
        </div>
      )}
    </div>
  );
}
