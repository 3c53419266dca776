import { createContext, useContext, useSyncExternalStore } from "react";
import { english } from "../locale/english";
import { pane as swedish } from "../locale/sv/pane";
import type { Language, Texts } from "../locale/text";
import type { PaneSession } from "./session/pane-session";
import type { PaneState } from "./session/pane-state";

export type PaneTexts = Texts<typeof swedish>;

export const paneTexts: Readonly<Record<Language, PaneTexts>> = {
  sv: swedish,
  get en() {
    return english().pane;
  },
};

/** What every part of the pane works with. */
export interface PaneContent {
  readonly session: PaneSession;
  readonly language: Language;
  readonly texts: PaneTexts;
}

export const PaneContext = createContext<PaneContent | undefined>(undefined);

export function usePane(): PaneContent {
  const content = useContext(PaneContext);
  if (content === undefined) throw new Error("usePane needs a PaneContext around it");
  return content;
}

/** The session's state; the component is drawn again when it changes. */
export function usePaneState(): PaneState {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, session.getState);
}
