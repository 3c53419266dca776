import { Link, makeStyles } from "@fluentui/react-components";
import { returnName } from "../../locale/locale";
import { usePane } from "../pane-context";
import type { OtherReturn } from "../session/other-returns";
import { Text } from "./prose";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0, listStyle: "none" },
});

/** The workbook's sheets that are returns, with the way there; a hidden one cannot be shown from here. */
export function OtherReturns({ others }: { readonly others: readonly OtherReturn[] }) {
  const styles = useStyles();
  const { session, language, texts } = usePane();
  if (others.length === 0) return null;
  return (
    <ul className={styles.list}>
      {others.map(({ sheet, returnId, visibility }) => (
        <li key={sheet}>
          <Text>{texts.otherReturns.is(sheet, returnName(returnId, language))}</Text>{" "}
          {visibility === "visible" ? (
            <Link as="button" onClick={() => void session.handIn.showSheet(sheet)}>
              {texts.otherReturns.go(sheet)}
            </Link>
          ) : (
            <Text>{texts.otherReturns.hidden}</Text>
          )}
        </li>
      ))}
    </ul>
  );
}
