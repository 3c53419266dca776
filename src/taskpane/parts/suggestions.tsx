import type { Finding } from "../../engine/finding";
import { usePane, usePaneState } from "../pane-context";
import { openedIn } from "../session/sheet-flow";
import { Text } from "./prose";

/** What the cells could be changed to, where that can be computed; a date is written as a date. */
export function Suggestions({ finding }: { readonly finding: Finding }) {
  const { session, texts } = usePane();
  const { entry } = usePaneState();
  const opened = openedIn(entry.phase);
  const columns = session.returns.find(({ id }) => id === opened?.returnId)?.columns ?? {};
  if (finding.fixes.length === 0 || opened === undefined) return null;
  return (
    <>
      {finding.fixes.map(({ address, column, value }) => {
        const type = columns[column]?.type;
        const reading = type?.read(value, session.readContext());
        const text = reading?.kind === "read" ? type?.format(reading.value as never) : String(value ?? "");
        return (
          <Text key={address}>
            {texts.finding.suggestion(address, text === "" ? "" : texts.common.quoted(text ?? ""))}
          </Text>
        );
      })}
    </>
  );
}
