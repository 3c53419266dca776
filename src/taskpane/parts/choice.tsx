import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  select: { minWidth: 0, maxWidth: "100%" },
  shown: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

interface ChoiceProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** True where the hint asks for a look: it gets an icon. */
  readonly toCheck?: boolean;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}

/** A labelled drop-down list that is never wider than the pane. */
export function Choice({ label, hint, toCheck = false, value, onChoose, children }: ChoiceProps) {
  const styles = useStyles();
  const told =
    hint === undefined
      ? {}
      : toCheck
        ? ({
            validationState: "warning",
            // Read out with its field, and not over everything else as soon as the screen is there.
            validationMessage: { children: hint, role: undefined },
          } as const)
        : { hint };
  return (
    <Field label={label} {...told}>
      <Select
        className={styles.select}
        select={{ className: styles.shown }}
        value={value}
        onChange={(_, data) => onChoose(data.value)}
      >
        {children}
      </Select>
    </Field>
  );
}
