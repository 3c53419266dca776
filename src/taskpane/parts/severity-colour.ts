import { makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../engine/check";

/** Drawings keep their own colours under a contrast theme unless they are told otherwise. */
const contrast = { "@media (forced-colors: active)": { color: "CanvasText" } } as const;

/** The class that gives a severity's icon its colour. The icon's shape says the same. */
export const useSeverityColour: () => Record<Severity, string> = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0, ...contrast },
  review: { color: tokens.colorStatusWarningForeground3, flexShrink: 0, ...contrast },
  note: { color: tokens.colorNeutralForeground3, flexShrink: 0, ...contrast },
});
