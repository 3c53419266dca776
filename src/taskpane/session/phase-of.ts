import type { OpenedSheet } from "../../returns/open-sheet";
import type { SheetPhase } from "./pane-state";

/** The phase of a sheet that has been read, by what it turned out to be. */
export function phaseOf(opened: OpenedSheet): SheetPhase {
  switch (opened.kind) {
    case "empty":
      return { kind: "empty", others: [] };
    case "unknown":
      return { kind: "unknown", nearest: opened.nearest, others: [] };
    case "several":
      return { kind: "several", candidates: opened.candidates };
    case "headersOnly":
      return { kind: "headersOnly", candidate: opened.candidate };
    case "recognised":
      return { kind: "ready", opened: opened.opened };
  }
}
