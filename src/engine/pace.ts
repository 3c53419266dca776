/** How far long work has come. `total` is 0 where it is not known. */
export interface Progress {
  readonly stage: "reading" | "checking" | "comparing" | "writing";
  readonly done: number;
  readonly total: number;
}

/**
 * Lets long work share its thread: the work asks `due()` often and, when it is, awaits `rest()`.
 * The faces decide what that means (a timer in the pane, nothing on the command line); the engine has no clock.
 */
export interface Pace {
  due(): boolean;
  /** Shows the progress, lets others run, and throws `Cancelled` when the person has asked to stop. */
  rest(progress: Progress): Promise<void>;
}

/** Thrown through long work when the person cancels. What was there before is untouched. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** For small work and tests: never rests. */
export const unhurried: Pace = { due: () => false, rest: () => Promise.resolve() };
