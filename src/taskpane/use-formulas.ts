import { useSyncExternalStore } from "react";
import { usePane } from "./pane-context";
import type { FormulaState } from "./session/formula-state";

/** What the session knows of the add-in's formulas; the component is drawn again when it changes. */
export function useFormulas(): FormulaState {
  const { formulas } = usePane().session;
  return useSyncExternalStore(formulas.subscribe, formulas.getState);
}
