import { Cancelled, type Pace, type Progress } from "../../engine/pace";

/** What pacing needs of the surroundings. */
export interface Breath {
  now(): number;
  /** Resolves after the browser has had its turn: input, painting, Excel's messages. */
  breathe(): Promise<void>;
}

/** How long work may hold the thread at a stretch, and how often progress is shown, in milliseconds. */
export const stretch = 30;
export const betweenShows = 50;

/** Lets work share the pane's thread: it rests after 30 ms, shows progress at most 20 times a second, and stops at `signal`. */
export function sharedPace(breath: Breath, signal: AbortSignal, show: (progress: Progress) => void): Pace {
  let since = breath.now();
  let shown = -Infinity;
  const stopIfAsked = (): void => {
    if (signal.aborted) throw new Cancelled();
  };
  return {
    due: () => signal.aborted || breath.now() - since >= stretch,
    async rest(progress) {
      stopIfAsked();
      if (breath.now() - shown >= betweenShows) {
        shown = breath.now();
        show(progress);
      }
      await breath.breathe();
      stopIfAsked();
      since = breath.now();
    },
  };
}
