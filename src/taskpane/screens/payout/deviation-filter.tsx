import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { deviationText } from "../../../locale/render-deviation";
import type { DeviationId } from "../../../returns/payout/deviation-id";
import { Choice } from "../../parts/choice";
import { Section } from "../../parts/prose";
import type { ListedDeviation } from "../../session/payout/listed-deviations";
import { usePayout, usePayoutState } from "./use-payout";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "6px" },
  filter: { minWidth: "unset" },
});

const filters = ["differs", "missing", "unknown", "double", "own"] as const;

/** Which deviations the list shows: by how the case ended, and by kind. */
export function DeviationFilter({ items }: { readonly items: readonly ListedDeviation[] }) {
  const styles = useStyles();
  const { reconciling, texts, language } = usePayout();
  const { list } = usePayoutState();
  const counts = new Map<DeviationId, number>();
  for (const { deviation } of items) counts.set(deviation.class, (counts.get(deviation.class) ?? 0) + 1);
  return (
    <>
      <Section>{texts.list.title}</Section>
      <div className={styles.filters} role="group" aria-label={texts.list.show}>
        <ToggleButton
          size="small"
          shape="circular"
          className={styles.filter}
          checked={list.outcome === "all"}
          onClick={() => reconciling.walk.filter({ outcome: "all" })}
        >
          {texts.list.all(items.length)}
        </ToggleButton>
        {filters.map(
          (one) =>
            items.some(({ outcome }) => outcome === one) && (
              <ToggleButton
                key={one}
                size="small"
                shape="circular"
                className={styles.filter}
                checked={list.outcome === one}
                onClick={() => reconciling.walk.filter({ outcome: one })}
              >
                {texts.list.filters[one]}
              </ToggleButton>
            ),
        )}
      </div>
      <Choice
        label={texts.list.kind}
        value={list.class}
        onChoose={(chosen) => reconciling.walk.filter({ class: chosen as DeviationId | "all" })}
      >
        <option value="all">{texts.list.everyKind}</option>
        {[...counts].map(([id, count]) => (
          <option key={id} value={id}>
            {texts.list.ofKind(deviationText(id, language).title, count)}
          </option>
        ))}
      </Choice>
    </>
  );
}
