import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { troubleTexts } from "../../locale/locale";
import { usePane } from "../pane-context";
import type { FormulaOutcome, FormulaState } from "../session/formula-state";
import type { PaneTexts } from "../pane-context";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "6px 6px 6px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1, minWidth: 0 },
});

/** What the last change of formulas came to, and the way back. */
export function FormulaNotice({ state: { outcome, canUndo, working } }: { readonly state: FormulaState }) {
  const styles = useStyles();
  const { session, language, texts } = usePane();
  if (outcome === undefined) return null;
  const words =
    outcome.kind === "trouble"
      ? [troubleTexts[language][outcome.trouble]]
      : outcomeWords(outcome, texts.formulas);
  return (
    <div className={styles.bar} role={outcome.kind === "trouble" ? "alert" : "status"}>
      <span className={styles.text}>{words.join(" ")}</span>
      {canUndo && (
        <Button disabledFocusable={working} onClick={() => void session.formulas.undo()}>
          {texts.formulas.undo}
        </Button>
      )}
    </div>
  );
}

function outcomeWords(
  outcome: Exclude<FormulaOutcome, { kind: "trouble" }>,
  { freeze, reenter, insert, ...texts }: PaneTexts["formulas"],
): string[] {
  const some = (count: number, words: (count: number) => string): string[] =>
    count > 0 ? [words(count)] : [];
  switch (outcome.kind) {
    case "frozen":
      return [
        freeze.done(outcome.formulas),
        ...some(outcome.unanswered, freeze.unanswered),
        ...some(outcome.changed, freeze.changed),
      ];
    case "reentered":
      return [reenter.done(outcome.formulas)];
    case "inserted":
      return [insert.done(outcome.cells), ...some(outcome.left, insert.left)];
    case "undone":
      return [texts.undone(outcome.cells), ...some(outcome.left, texts.notUndone)];
  }
}
