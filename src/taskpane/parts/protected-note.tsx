import { makeStyles, tokens } from "@fluentui/react-components";
import { protectedTexts } from "../../locale/locale";
import { usePane } from "../pane-context";
import { Muted, Section, Text } from "./prose";

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

/** Says first of all that a sheet has people with protected identity, and what Nacka's routine asks. */
export function ProtectedNote({ count }: ProtectedNoteProps) {
  const styles = useStyles();
  const texts = protectedTexts[usePane().language];
  if (count === 0) return null;
  return (
    <div className={styles.note} role="note">
      <Section>{texts.heading}</Section>
      <Text>{texts.leftOut(count)}</Text>
      <Text>{texts.shared}</Text>
      <details>
        <summary className={styles.summary} tabIndex={0}>
          {texts.routine}
        </summary>
        {Object.values(texts.sets).map(({ name, steps }) => (
          <div key={name}>
            <Section>{name}</Section>
            {steps.split("\n").map((step) => (
              <Muted key={step}>{step}</Muted>
            ))}
          </div>
        ))}
      </details>
    </div>
  );
}
