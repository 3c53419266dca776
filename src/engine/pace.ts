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

/** Entries between two questions whether it is time to rest: some hundred take a millisecond, not thirty. */
const entriesBetween = 256;

/**
 * Visits every entry in order, resting on the way where it is due. `progress` tells how far it is after so many; left
 * out where the work is one of several rounds over the same entries and a number would run forwards and back.
 */
export async function visitEach<T>(
  entries: Iterable<T>,
  pace: Pace,
  visit: (entry: T, at: number) => void,
  progress: (done: number) => Progress = () => ({ stage: "comparing", done: 0, total: 0 }),
): Promise<void> {
  let at = 0;
  for (const entry of entries) {
    if (at % entriesBetween === entriesBetween - 1 && pace.due()) await pace.rest(progress(at));
    visit(entry, at++);
  }
}
