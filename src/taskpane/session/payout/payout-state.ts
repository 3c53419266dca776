import type { Progress } from "../../../engine/pace";
import type { Table } from "../../../engine/table";
import type { Month } from "../../../regulations/month";
import type { DeviationId } from "../../../returns/payout/deviation-id";
import type { PayoutSheetKind } from "../../../returns/payout/month-log";
import type { NotesPlan } from "../../../returns/payout/notes-plan";
import type { Outcome, PayoutResult } from "../../../returns/payout/reconcile-payout";
import type { WorkbookTrouble } from "../../../workbook/port";
import type { WrittenNotes } from "../../../workbook/written-notes";
import type { HandWord } from "./hand-pairs";
import type { ListedDeviation } from "./listed-deviations";
import type { PagesBefore } from "./signed-months";

/** A payout sheet of the open workbook. */
export interface SurveyedPayout {
  readonly sheet: string;
  readonly table: Table;
  readonly month: Month | undefined;
  /** Which of the month's sheets it is. */
  readonly kind: PayoutSheetKind;
  readonly lines: number;
  readonly amount: number;
}

/** A register that the payout can be held against. */
export interface SurveyedRegister {
  /** The file's name; undefined for a sheet of the open workbook. */
  readonly file: string | undefined;
  readonly sheet: string;
  readonly table: Table;
  readonly rows: number;
}

/** What the workbook holds for a reconciliation. */
export interface Survey {
  readonly payouts: readonly SurveyedPayout[];
  /** The likeliest first. */
  readonly registers: readonly SurveyedRegister[];
  /** Visible sheets that are neither, by name. */
  readonly others: readonly string[];
}

/** What is to be reconciled. */
export interface Setup {
  readonly month: Month | undefined;
  /** The payout sheets that are taken in, by name: the month's own, and earlier ones as its window. */
  readonly included: ReadonlySet<string>;
  readonly register: SurveyedRegister | undefined;
}

/** Which deviations the list shows. "own": of the provider's own system, or of the sheet as a whole. */
export interface ListChoice {
  readonly outcome: Outcome | "own" | "all";
  readonly class: DeviationId | "all";
}

/** A reconciliation that has been made. */
export interface Reconciled {
  readonly result: PayoutResult;
  /** Every deviation but the privacy alarm, worst first. */
  readonly items: readonly ListedDeviation[];
  readonly seconds: number;
}

/** The screens of a reconciliation; the last one opened is shown. */
export type PayoutView =
  | { readonly kind: "setup" }
  | { readonly kind: "columns"; readonly of: "sheet" | "register"; readonly sheet: string }
  | { readonly kind: "result" }
  | { readonly kind: "deviation"; readonly key: string }
  | { readonly kind: "rule"; readonly class: DeviationId }
  | { readonly kind: "pairs" }
  /** A line, by its sheet and the sheet's own row number. */
  | { readonly kind: "pair"; readonly sheet: string; readonly row: number }
  | { readonly kind: "settings" }
  | { readonly kind: "notes" }
  | { readonly kind: "signing" }
  | { readonly kind: "followUp" }
  | { readonly kind: "month" };

/** What stands in the way, or happened; stays until the next thing is done. */
export type PayoutProblem =
  | { readonly kind: "trouble"; readonly trouble: WorkbookTrouble }
  | { readonly kind: "noRegisterThere" }
  | { readonly kind: "sheetGone" }
  | { readonly kind: "stopped" }
  /** Somebody edited a sheet after the notes were planned; the plan shown is a new one. */
  | { readonly kind: "edited" }
  | { readonly kind: "notKept" }
  | { readonly kind: "tooLong" };

/** What came of writing the notes. */
export type NotesOutcome =
  | { readonly kind: "written"; readonly count: number; readonly todo: string }
  /** `left`: notes that somebody has changed since; `gone`: sheets that are there no longer. */
  | { readonly kind: "restored"; readonly left: number; readonly gone: readonly string[] }
  | { readonly kind: "stopped" };

/** Skriv avvikelser. Notes are known by their deviations' keys. */
export interface NotesState {
  readonly edited: ReadonlyMap<string, string>;
  readonly leftOut: ReadonlySet<string>;
  readonly plan: NotesPlan | undefined;
  /** A sheet that takes no notes, and why. */
  readonly obstacle: { readonly sheet: string; readonly trouble: WorkbookTrouble } | undefined;
  /** What is written and can be taken back. */
  readonly written: WrittenNotes | undefined;
  readonly outcome: NotesOutcome | undefined;
}

/** Underteckna. */
export interface SigningState {
  /** What the sheets' page set-ups were, by sheet; empty where they are not set up to be signed. */
  readonly before: PagesBefore;
  /** True once they have been put back, until they are set up anew. */
  readonly isBack: boolean;
}

export interface PayoutWork {
  /** "renewing": the result that is shown is being made again, behind whatever screen the person is at. */
  readonly kind: "reading" | "reconciling" | "renewing" | "writing" | "puttingBack";
  readonly progress: Progress | undefined;
}

/** Everything that the screens of a reconciliation show. */
export interface PayoutState {
  readonly views: readonly PayoutView[];
  readonly survey: Survey | undefined;
  readonly setup: Setup;
  readonly done: Reconciled | undefined;
  readonly list: ListChoice;
  /** The key of the deviation that was shown last. */
  readonly last: string | undefined;
  /** True where a sheet has been edited, or a question settled, since the result was made. */
  readonly stale: boolean;
  /** The cell that the person stands on, and the keys of its deviations. */
  readonly selected: { readonly address: string; readonly keys: readonly string[] } | undefined;
  readonly notes: NotesState;
  readonly signing: SigningState;
  /** What the person has paired and divided while the pane is open, as far as the result holds it. */
  readonly handWords: readonly HandWord[];
  readonly work: PayoutWork | undefined;
  readonly problem: PayoutProblem | undefined;
}

export function emptyPayout(view: "setup" | "month"): PayoutState {
  return {
    views: [{ kind: view }],
    survey: undefined,
    setup: { month: undefined, included: new Set(), register: undefined },
    done: undefined,
    list: { outcome: "all", class: "all" },
    last: undefined,
    stale: false,
    selected: undefined,
    notes: {
      edited: new Map(),
      leftOut: new Set(),
      plan: undefined,
      obstacle: undefined,
      written: undefined,
      outcome: undefined,
    },
    signing: { before: new Map(), isBack: false },
    handWords: [],
    work: undefined,
    problem: undefined,
  };
}
