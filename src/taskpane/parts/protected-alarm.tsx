import { makeStyles, tokens } from "@fluentui/react-components";
import { protectedTexts } from "../../locale/locale";
import type { RegulationSet } from "../../regulations/regulation-set";
import { usePane } from "../pane-context";
import { Muted, Section, Text } from "./prose";

const useStyles = makeStyles({
  alarm: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderLeftWidth: "4px",
    backgroundColor: tokens.colorStatusDangerBackground1,
    "@media (forced-colors: active)": { outline: "2px solid CanvasText" },
  },
});

interface ProtectedAlarmProps {
  readonly heading: string;
  /** Whose routine is shown; both, by name, where none is chosen. */
  readonly regulations: RegulationSet | undefined;
  readonly routine: string;
  /** What it is about, with the number of lines and nothing else of them. */
  readonly children: string;
}

/** People with protected identity where they must not be: what that means and what Nacka's routine asks, at once. */
export function ProtectedAlarm({ heading, regulations, routine, children }: ProtectedAlarmProps) {
  const styles = useStyles();
  const { sets, shared } = protectedTexts[usePane().language];
  const shown = regulations === undefined ? Object.values(sets) : [sets[regulations]];
  return (
    <div className={styles.alarm} role="alert">
      <Section>{heading}</Section>
      <Text>{children}</Text>
      <Text>{shared}</Text>
      <Section>{routine}</Section>
      {shown.map(({ name, steps }) => (
        <div key={name}>
          <Muted>{name}</Muted>
          {steps.split("\n").map((step) => (
            <Text key={step}>{step}</Text>
          ))}
        </div>
      ))}
    </div>
  );
}
