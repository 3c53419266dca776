import { Link } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import { Text } from "../../parts/prose";
import { useTables } from "../../use-tables";

/** What came of the last change, with the way back. */
export function TableNotice() {
  const { session, texts } = usePane();
  const { outcome, canUndo } = useTables();
  const { tables } = texts;
  return (
    <div role="status">
      {outcome && (
        <Text>
          {outcome.kind === "kept" ? tables.kept(outcome.formulas) : tables[outcome.kind]}{" "}
          {canUndo && (
            <Link as="button" onClick={() => void session.tables.undo()}>
              {tables.undo}
            </Link>
          )}
        </Text>
      )}
    </div>
  );
}
