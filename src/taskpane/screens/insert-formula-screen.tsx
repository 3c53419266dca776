import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Grid } from "../../engine/table";
import { definitions, type FunctionId } from "../../functions/definitions";
import type { Formula } from "../../functions/definition";
import { writtenFormula } from "../../functions/functions-page";
import { functionTexts, type FunctionText } from "../../functions/texts";
import type { Cell } from "../../values/reading";
import { usePane, usePaneState } from "../pane-context";
import { ArgumentField } from "../parts/argument-field";
import { FormulaNotice } from "../parts/formula-notice";
import { InsertPlace } from "../parts/insert-place";
import { Muted, Section, Text } from "../parts/prose";
import { Screen } from "../parts/screen";
import { targetCells } from "../session/formula-actions";
import { draftFormula, draftText, type FormulaDraft, lackingParameters } from "../session/formula-draft";
import { openedIn } from "../session/sheet-flow";
import { shownFormula } from "../shown-formula";
import { useFormulas } from "../use-formulas";

const useStyles = makeStyles({
  formula: {
    margin: 0,
    padding: "8px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
});

interface InsertFormulaScreenProps {
  readonly id: FunctionId;
  readonly grid: Grid;
}

/** One formula: what it does, which columns it takes its values from, where it goes, and how it will read. */
export function InsertFormulaScreen({ id, grid }: InsertFormulaScreenProps) {
  const styles = useStyles();
  const { session, language, texts } = usePane();
  const { insert } = texts.formulas;
  const opened = openedIn(usePaneState().entry.phase);
  const state = useFormulas();
  const { target } = state;
  const formula: Formula | undefined = definitions.find((one) => one.id === id);
  const text: FunctionText = functionTexts[language][id];
  const labels = (formula?.parameters ?? []).map(({ name }) => text.parameters[name]?.label ?? name);
  const [draft, setDraft] = useState<FormulaDraft>(() =>
    formula === undefined ? [] : draftFormula(formula, labels, grid, opened),
  );
  const [where, setWhere] = useState<"cell" | "rows">("cell");
  if (formula === undefined) return null;
  const place = target !== undefined && target.rows.length > 1 && !("spill" in formula) ? where : "cell";
  const lacking = lackingParameters(formula, draft).map(
    (name) => labels[formula.parameters.findIndex((parameter) => parameter.name === name)] ?? name,
  );
  const cells = target === undefined ? [] : targetCells(target, place);
  const usable = lacking.length === 0 && cells.length > 0 && !state.working;
  return (
    <Screen
      title={`NACKA.${id}`}
      onBack={() => session.screens.back()}
      foot={
        <>
          {lacking.length > 0 && <Muted>{insert.lacking(lacking.join(", "))}</Muted>}
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={!usable}
            onClick={() => void session.formulas.insert(formula, draft, place)}
          >
            {place === "rows" ? insert.insertIn(cells.length) : insert.insert}
          </Button>
        </>
      }
    >
      <FormulaNotice state={state} />
      <Text>{text.description}</Text>
      <Example id={id} text={text} />
      <Section>{insert.values}</Section>
      {formula.parameters.map((parameter, index) => (
        <ArgumentField
          key={parameter.name}
          label={labels[index] ?? parameter.name}
          hint={text.parameters[parameter.name]?.description}
          optional={parameter.optional === true}
          name={parameter.name}
          grid={grid}
          table={opened?.table}
          value={draft[index] ?? { kind: "none" }}
          onChange={(argument) => setDraft(draft.map((one, at) => (at === index ? argument : one)))}
        />
      ))}
      <InsertPlace target={target} where={place} canFill={!("spill" in formula)} onChoose={setWhere} />
      {cells[0] !== undefined && lacking.length === 0 && (
        <>
          <Section>{insert.preview}</Section>
          <p className={styles.formula}>
            {shownFormula(draftText(formula, draft, grid, cells[0].row), texts.formulas)}
          </p>
        </>
      )}
    </Screen>
  );
}

/** The first worked example, as Nacka's text has it; one over a whole table is shown as it is written. */
function Example({ id, text }: { readonly id: FunctionId; readonly text: FunctionText }) {
  const styles = useStyles();
  const { language, texts } = usePane();
  const { insert } = texts.formulas;
  const [example] = text.examples;
  if (example === undefined) return null;
  const written = example.written ?? writtenFormula(id, example.args as readonly Cell[], language);
  return (
    <div>
      <Section>{insert.example}</Section>
      <p className={styles.formula}>{written}</p>
      <Muted>{example.shows}</Muted>
    </div>
  );
}
