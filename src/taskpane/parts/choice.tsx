import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  select: { minWidth: 0, maxWidth: "100%" },
  shown: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

interface ChoiceProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}

/** A labelled drop-down list that is never wider than the pane. */
export function Choice({ label, hint, value, onChoose, children }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
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
