import { useSyncExternalStore } from "react";
import { fillTexts } from "../../../locale/fill-texts";
import { fillingTexts } from "../../../locale/filling-texts";
import { usePane } from "../../pane-context";
import type { FillState } from "../../session/filling/fill-state";
import type { Filling } from "../../session/filling/filling";

/** What a filling knows; the component is drawn again when it changes. */
export function useFilling(filling: Filling): FillState {
  return useSyncExternalStore(filling.subscribe, filling.getState);
}

/** The texts of the screens of filling: the pane's own, and those shared with the command line. */
export function useFillTexts() {
  const { language } = usePane();
  return { texts: fillingTexts[language], fill: fillTexts[language] };
}
