import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import type { SeverityFilter as Filter } from "../session/result-list";

const filters: readonly Filter[] = ["all", "error", "review", "note"];

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "6px" },
  filter: { minWidth: "unset" },
});

/** Alla, Måste ändras, Kontrollera, Upplysningar: which findings the list shows. */
export function SeverityFilter({ filter }: { readonly filter: Filter }) {
  const styles = useStyles();
  const { session, texts } = usePane();
  return (
    <div className={styles.filters} role="group" aria-label={texts.result.filters}>
      {filters.map((each) => (
        <ToggleButton
          key={each}
          size="small"
          shape="circular"
          className={styles.filter}
          checked={each === filter}
          onClick={() => session.result.filter(each)}
        >
          {each === "all" ? texts.result.all : texts.severity[each].filter}
        </ToggleButton>
      ))}
    </div>
  );
}
