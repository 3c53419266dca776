import { makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../engine/check";

/** The class that gives a severity's icon its colour. The icon's shape says the same. */
export const useSeverityColour: () => Record<Severity, string> = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  review: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  note: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});
