import { Button, Link, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { asEntered } from "../../workbook/our-formula-text";
import type { OurFormula } from "../../workbook/port";
import { usePane } from "../pane-context";
import { Choice } from "../parts/choice";
import { FormulaNotice } from "../parts/formula-notice";
import { Muted, Section, Text } from "../parts/prose";
import { Screen } from "../parts/screen";
import type { FormulaScope, FormulaState } from "../session/formula-state";
import { shownFormula } from "../shown-formula";
import { useFormulas } from "../use-formulas";

const scopes: readonly FormulaScope[] = ["selection", "sheet", "workbook"];
const examplesShown = 3;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px", paddingBottom: "8px" },
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", gap: "4px" },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  address: { fontWeight: tokens.fontWeightSemibold },
});

/** "Formler": make the add-in's formulas values before the file goes, enter them again, or insert a new one. */
export function FormulasScreen() {
  const { session, texts } = usePane();
  const state = useFormulas();
  const { freeze } = texts.formulas;
  const ready = (state.found ?? []).filter(({ answered }) => answered).length;
  return (
    <Screen
      title={texts.formulas.title}
      onBack={() => session.screens.back()}
      foot={
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={ready === 0 || state.working}
          onClick={() => void session.formulas.freeze()}
        >
          {ready === 0 ? freeze.nothing : freeze.action(ready)}
        </Button>
      }
    >
      <FormulaNotice state={state} />
      <FreezePart state={state} ready={ready} />
      <ReenterPart state={state} />
      <InsertLink />
    </Screen>
  );
}

function FreezePart({ state, ready }: { readonly state: FormulaState; readonly ready: number }) {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { freeze } = texts.formulas;
  const { found, scope } = state;
  return (
    <div className={styles.part}>
      <Section>{freeze.title}</Section>
      <Muted>{freeze.why}</Muted>
      <Choice
        label={freeze.where}
        value={scope}
        onChoose={(value) => void session.formulas.look(scopes.find((one) => one === value))}
      >
        {scopes.map((one) => (
          <option key={one} value={one}>
            {freeze.scopes[one]}
          </option>
        ))}
      </Choice>
      {found === undefined && state.working && <ProgressBar aria-label={freeze.looking} />}
      {found?.length === 0 && <Text>{freeze.none}</Text>}
      {found !== undefined && found.length > 0 && (
        <>
          <Text>{freeze.found(found.length)}</Text>
          <Examples found={found.filter(({ answered }) => answered)} inSheet={scope !== "workbook"} />
          {ready < found.length && <Muted>{freeze.waiting(found.length - ready)}</Muted>}
        </>
      )}
    </div>
  );
}

interface ExamplesProps {
  readonly found: readonly OurFormula[];
  /** All of them stand in the sheet that the person looks at. */
  readonly inSheet: boolean;
}

function Examples({ found, inSheet }: ExamplesProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const { freeze } = texts.formulas;
  return (
    <>
      <ul className={styles.list}>
        {found.slice(0, examplesShown).map(({ sheet, address, formula }) => (
          <li key={`${sheet}!${address}`}>
            <span className={styles.address}>{inSheet ? address : `${sheet}!${address}`}</span>{" "}
            <span className={styles.formula}>
              {shortened(shownFormula(asEntered(formula), texts.formulas))}
            </span>
          </li>
        ))}
      </ul>
      {found.length > examplesShown && <Muted>{freeze.more(found.length - examplesShown)}</Muted>}
    </>
  );
}

const longest = 120;

function shortened(formula: string): string {
  return formula.length > longest ? `${formula.slice(0, longest - 1)}…` : formula;
}

function ReenterPart({ state }: { readonly state: FormulaState }) {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { reenter } = texts.formulas;
  const count = state.unanswered.length;
  return (
    <div className={styles.part}>
      <Section>{reenter.title}</Section>
      <Muted>{reenter.why}</Muted>
      {count === 0 ? (
        state.found !== undefined && <Text>{reenter.none}</Text>
      ) : (
        <Button disabledFocusable={state.working} onClick={() => void session.formulas.reenter()}>
          {reenter.action(count)}
        </Button>
      )}
    </div>
  );
}

function InsertLink() {
  const { session, texts } = usePane();
  return (
    <span>
      <Link
        as="button"
        onClick={() => {
          session.formulas.dismiss();
          session.screens.open({ kind: "insertFormula", id: undefined });
        }}
      >
        {texts.formulas.insert.open} ›
      </Link>
    </span>
  );
}
