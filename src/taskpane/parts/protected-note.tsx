import { makeStyles, tokens } from "@fluentui/react-components";
import { protectedTexts } from "../../locale/locale";
import { usePane } from "../pane-context";
import type { RegulationSet } from "../../regulations/regulation-set";
import { Muted, Section, Text } from "./prose";
import { RegulationField } from "./regulation-field";

const useStyles = makeStyles({
  note: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderLeftWidth: "4px",
  },
  summary: { cursor: "pointer" },
});

interface ProtectedNoteProps {
  /** How many rows; never which. */
  readonly count: number;
}

/**
 * Says first of all that a sheet has people with protected identity, and what Nacka's routine asks by the rules that are
 * chosen. Where none are, it asks which: the routines differ, and doing what the other one says may be wrong.
 */
export function ProtectedNote({ count }: ProtectedNoteProps) {
  const styles = useStyles();
  const { session, language } = usePane();
  const texts = protectedTexts[language];
  const choice = session.choice();
  const chosen = choice.regulationSet;
  const choose = (regulationSet: RegulationSet | undefined): void => {
    if (regulationSet !== undefined) void session.choose({ ...choice, regulationSet });
  };
  if (count === 0) return null;
  return (
    <div className={styles.note} role="note">
      <Section>{texts.heading}</Section>
      <Text>{texts.leftOut(count)}</Text>
      <Text>{texts.shared}</Text>
      {chosen === undefined ? (
        <RegulationField chosen={undefined} choose={choose} hint={texts.choose} />
      ) : (
        <details>
          <summary className={styles.summary} tabIndex={0}>
            {texts.routine}
          </summary>
          <Section>{texts.sets[chosen].name}</Section>
          {texts.sets[chosen].steps.split("\n").map((step) => (
            <Muted key={step}>{step}</Muted>
          ))}
        </details>
      )}
    </div>
  );
}
