import { Link, makeStyles } from "@fluentui/react-components";
import { definitions, type FunctionId } from "../../functions/definitions";
import { functionTexts } from "../../functions/texts";
import { usePane } from "../pane-context";
import { Muted, Text } from "../parts/prose";
import { Screen } from "../parts/screen";
import { listItem, useArrowKeys } from "../use-arrow-keys";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", gap: "12px" },
});

const ids: readonly FunctionId[] = definitions.map(({ id }) => id);

/** "Infoga formel": every formula with what it does. */
export function FunctionListScreen() {
  const styles = useStyles();
  const { session, language, texts } = usePane();
  const { tabIndexOf, onFocus, onKeyDown } = useArrowKeys(ids);
  return (
    <Screen title={texts.formulas.insert.title} onBack={() => session.screens.back()}>
      <Text>{texts.formulas.insert.choose}</Text>
      <ul className={styles.list} onFocus={onFocus} onKeyDown={onKeyDown}>
        {ids.map((id) => (
          <li key={id}>
            <Link
              as="button"
              {...{ [listItem]: id }}
              tabIndex={tabIndexOf(id)}
              onClick={() => {
                session.screens.open({ kind: "insertFormula", id });
                void session.formulas.aim();
              }}
            >
              NACKA.{id}
            </Link>
            <Muted>{functionTexts[language][id].description}</Muted>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
