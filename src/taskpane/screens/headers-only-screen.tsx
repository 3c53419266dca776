import { Link } from "@fluentui/react-components";
import { returnName } from "../../locale/locale";
import { halfYearDueNext, hasDeadline } from "../../returns/return-deadline";
import { usePane } from "../pane-context";
import { FillLinks } from "../parts/fill-links";
import { Text } from "../parts/prose";
import { MessageScreen } from "./message-screen";

/** A template that waits for rows. Where Nacka waits for the return, that there is nothing to report is told too. */
export function HeadersOnlyScreen({ returnId }: { readonly returnId: string }) {
  const { session, language, texts } = usePane();
  return (
    <MessageScreen
      title={texts.headersOnly.title}
      text={texts.headersOnly.text(returnName(returnId, language))}
      action={texts.headersOnly.action}
      onAction={() => void session.readAgain()}
    >
      {hasDeadline(returnId) && <Text>{texts.headersOnly.nothingToReport}</Text>}
      <FillLinks />
      {halfYearDueNext(returnId, session.readContext().today) !== undefined && (
        <span>
          <Link as="button" onClick={() => void session.openHandIn()}>
            {texts.handIn.open}
          </Link>
        </span>
      )}
    </MessageScreen>
  );
}
