import type { Progress } from "../../engine/pace";
import type { Candidate } from "../../engine/recognise";
import type { Finding } from "../../engine/finding";
import type { Review, Summary } from "../../engine/review";
import type { CheckOutcome } from "../../engine/check-run";
import type { FixPlan } from "../../engine/plan-fixes";
import type { Grid } from "../../engine/table";
import type { FunctionId } from "../../functions/definitions";
import type { OpenedReturn } from "../../returns/open-sheet";
import type { FoundPayout } from "../../returns/payout/open-payout";
import type { ContentChange, WorkbookTrouble } from "../../workbook/port";
import type { Filling } from "./filling/filling";
import type { FindingPlace } from "./finding-place";
import type { OtherReturn } from "./other-returns";
import type { Reconciling } from "./payout/reconciling";
import type { ResultList } from "./result-list";

/** How far the pane has come with one sheet. */
export type SheetPhase =
  | { readonly kind: "reading" }
  /** `others`: sheets of the workbook that are returns, where this one is none. */
  | { readonly kind: "empty"; readonly others: readonly OtherReturn[] }
  | { readonly kind: "headersOnly"; readonly candidate: Candidate }
  | {
      readonly kind: "unknown";
      readonly nearest: Candidate | undefined;
      readonly others: readonly OtherReturn[];
    }
  | { readonly kind: "several"; readonly candidates: readonly Candidate[] }
  /** Nacka's payout sheet: not handed in but received and checked. */
  | { readonly kind: "payout"; readonly payout: FoundPayout }
  | { readonly kind: "ready"; readonly opened: OpenedReturn }
  /** Ready again after the person stopped a review. */
  | { readonly kind: "cancelled"; readonly opened: OpenedReturn }
  | { readonly kind: "reviewing"; readonly opened: OpenedReturn; readonly progress: Progress | undefined }
  | Reviewed
  | { readonly kind: "trouble"; readonly trouble: WorkbookTrouble };

/** A reviewed sheet. The review itself changes with edits; what is shown is the snapshot beside it. */
export interface Reviewed {
  readonly kind: "reviewed";
  readonly opened: OpenedReturn;
  readonly review: Review;
  readonly summary: Summary;
  readonly outcomes: readonly CheckOutcome[];
  readonly list: ResultList;
  /** How long the review took. */
  readonly seconds: number;
  /** True while an edit is being checked. */
  readonly rechecking: boolean;
}

/** What is laid over the sheet's own screen; the last one is shown. */
export type Screen =
  | { readonly kind: "finding"; readonly place: FindingPlace }
  | { readonly kind: "rule"; readonly check: string }
  | { readonly kind: "mapping" }
  | { readonly kind: "formulas" }
  /** `id` is the function chosen; undefined while the list is shown. */
  | { readonly kind: "insertFormula"; readonly id: FunctionId | undefined }
  | { readonly kind: "about" }
  /** What correcting would write, before it is written. */
  | { readonly kind: "fixes"; readonly plan: FixPlan }
  /** Why a finding is right as it is. */
  | { readonly kind: "confirm"; readonly finding: Finding }
  /** The findings that are confirmed. */
  | { readonly kind: "confirmed" }
  /** Klart att lämna in? */
  | { readonly kind: "handIn" }
  | { readonly kind: "report" }
  /** Täckning: which known rules are checked. */
  | { readonly kind: "coverage" }
  /** Egna listor: SCB's document and courses that the person has loaded. */
  | { readonly kind: "lists" }
  /** Perioder och belopp: what the person has entered beside what Nacka has published. */
  | { readonly kind: "tables" }
  /** Fyll i, Byt mall. */
  | { readonly kind: "fill"; readonly filling: Filling }
  /** Stäm av, Månaden. */
  | { readonly kind: "payout"; readonly reconciling: Reconciling };

/** Something that happened and stays until dismissed. */
export type Notice =
  | { readonly kind: "trouble"; readonly trouble: WorkbookTrouble }
  | { readonly kind: "marked"; readonly cells: number }
  | { readonly kind: "unmarked" }
  /** `left`: cells that somebody had changed meanwhile. */
  | { readonly kind: "fixed"; readonly cells: number; readonly left: number }
  | { readonly kind: "unfixed"; readonly cells: number; readonly left: number }
  /** The workbook took no settings: what was confirmed holds while the pane is open. */
  | { readonly kind: "notKept" };

/** The cell that the person stands on, and the findings there. */
export interface SelectedCell {
  readonly address: string;
  readonly findings: readonly Finding[];
}

/** Everything that the pane knows of one sheet. */
export interface SheetEntry {
  readonly phase: SheetPhase;
  /** The sheet as last read; undefined before that. */
  readonly grid: Grid | undefined;
  /** True where the sheet has been edited since it was read, and the edit was not taken in. */
  readonly stale: boolean;
  readonly screens: readonly Screen[];
  /** True where the add-in's highlights are in the sheet. */
  readonly marked: boolean;
  readonly notice: Notice | undefined;
  /** What corrections have changed, the last one last, to take back. */
  readonly undo: readonly (readonly ContentChange[])[];
  readonly selected: SelectedCell | undefined;
}

/** What the pane shows: the sheet that the person looks at. `sheet` is undefined before Excel has answered. */
export interface PaneState {
  readonly sheet: string | undefined;
  readonly entry: SheetEntry;
}

export const unread: SheetEntry = {
  phase: { kind: "reading" },
  grid: undefined,
  stale: false,
  screens: [],
  marked: false,
  notice: undefined,
  undo: [],
  selected: undefined,
};
