import { makeStyles, tokens } from "@fluentui/react-components";
import type { FillPlan } from "../../../engine/fill-plan";
import type { ValueChoice } from "../../../engine/map-values";
import { Choice } from "../../parts/choice";
import { Muted, Section } from "../../parts/prose";
import type { FillTemplate } from "../../session/filling/fill-state";
import type { Filling } from "../../session/filling/filling";
import { templateHeader } from "./template-header";
import { useFillTexts } from "./use-filling";

/** The most values of one kind that are shown; the others are written as the plan says. */
const listed = 60;

const useStyles = makeStyles({
  settled: { display: "flex", flexDirection: "column", gap: "12px", paddingTop: "8px" },
  summary: {
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    padding: "4px 0",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface ListValuesProps {
  readonly filling: Filling;
  readonly values: FillPlan["values"];
  readonly template: FillTemplate;
}

interface ColumnValue extends ValueChoice {
  readonly key: string;
}

/** What the list's values become in a template that offers its own: those to decide, then those that are clear. */
export function ListValues({ filling, values, template }: ListValuesProps) {
  const styles = useStyles();
  const { columns } = useFillTexts().texts;
  const all = Object.entries(values)
    .filter(([key]) => template.entry.columns[key]?.personal !== true)
    .flatMap(([key, choices]) => choices.map((choice): ColumnValue => ({ ...choice, key })))
    .filter(({ why }) => why !== "same");
  // What was chosen stays where it was asked: nothing jumps under the pointer.
  const asked = all.filter(({ why }) => why === "ask" || why === "chosen");
  const settled = all.filter(({ why }) => why !== "ask" && why !== "chosen");
  const shown = (some: readonly ColumnValue[]) =>
    some
      .slice(0, listed)
      .map((value) => (
        <Value key={`${value.key}:${value.from}`} filling={filling} value={value} template={template} />
      ));
  return (
    <>
      <Section>{columns.values}</Section>
      <Muted>{columns.valuesHelp}</Muted>
      {shown(asked)}
      {settled.length > 0 && (
        <details>
          <summary className={styles.summary} tabIndex={0}>
            {columns.settled(settled.length)}
          </summary>
          <div className={styles.settled}>{shown(settled)}</div>
        </details>
      )}
    </>
  );
}

interface ValueProps {
  readonly filling: Filling;
  readonly value: ColumnValue;
  readonly template: FillTemplate;
}

function Value({ filling, value, template }: ValueProps) {
  const { columns } = useFillTexts().texts;
  const { key, from, to, count, offered } = value;
  return (
    <Choice
      label={columns.value(templateHeader(template, key), from.slice(0, 60))}
      hint={columns.valueRows(count)}
      value={to ?? ""}
      onChoose={(chosen) => void (chosen !== "" && filling.chooseValue(key, from, chosen))}
    >
      {to === undefined && <option value="">{columns.asIs}</option>}
      {offered.slice(0, 200).map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </Choice>
  );
}
