import { makeStyles, ToggleButton } from "@fluentui/react-components";
import type { Summary } from "../../engine/review";
import { usePane } from "../pane-context";
import type { SeverityFilter as Filter } from "../session/result-list";

const filters: readonly Filter[] = ["all", "error", "review", "note"];

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "6px" },
  filter: { minWidth: "unset" },
});

/** Alla, Måste ändras, Kontrollera, Upplysningar: which findings the list shows. */
export function SeverityFilter({ filter, summary }: { readonly filter: Filter; readonly summary: Summary }) {
  const styles = useStyles();
  const { session, texts } = usePane();
  return (
    <div className={styles.filters} role="group" aria-label={texts.result.filters}>
      {filters
        .filter((each) => each === "all" || summary[each] > 0 || each === filter)
        .map((each) => (
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
