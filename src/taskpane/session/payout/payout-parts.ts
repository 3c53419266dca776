import type { Pace, Progress } from "../../../engine/pace";
import type { CourseList } from "../../../regulations/courses/course-list";
import type { OpenWorkbook, Workbook } from "../../../workbook/port";
import type { Clock } from "../clock";
import type { PayoutBook } from "./payout-book";
import type { PayoutProblem, PayoutState, PayoutView, PayoutWork } from "./payout-state";

/** What a reconciliation works with; the session gives it. */
export interface PayoutParts {
  readonly workbook: OpenWorkbook;
  readonly book: PayoutBook;
  readonly clock: Clock;
  readonly pace: (signal: AbortSignal, show: (progress: Progress) => void) => Pace;
  /** The courses that the person has loaded; undefined for those built in. */
  readonly courses: () => CourseList | undefined;
  readonly openFile: (bytes: Uint8Array) => Promise<Workbook>;
  /** Has the pane look at a sheet again: it may be something else than it was taken for. */
  readonly lookAgain: (sheet: string) => Promise<void>;
}

/** A piece of work: what shares its thread, what stops it, what shows how far it has come. Gives what it changes. */
export type PayoutTask = (
  pace: Pace,
  signal: AbortSignal,
  show: (progress: Progress) => void,
) => Promise<Partial<PayoutState>>;

/** What the parts of a reconciliation share: its state, and a place for one piece of work at a time. */
export interface PayoutCore extends PayoutParts {
  readonly getState: () => PayoutState;
  set(change: Partial<PayoutState>): void;
  open(view: PayoutView): void;
  /** Runs work that can be stopped; later work calls off earlier work. What goes wrong becomes the state's problem. */
  run(kind: PayoutWork["kind"], work: PayoutTask): Promise<void>;
  /** Tells of what could not be kept in the workbook. */
  tell(problem: PayoutProblem): void;
}
