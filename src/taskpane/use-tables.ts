import { useSyncExternalStore } from "react";
import { usePane } from "./pane-context";
import type { TableState } from "./session/table-actions";

/** The person's own periods and check amounts; the component is drawn again when they change. */
export function useTables(): TableState {
  const { tables } = usePane().session;
  return useSyncExternalStore(tables.subscribe, tables.getState);
}
