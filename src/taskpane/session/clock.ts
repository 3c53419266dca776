import type { Day } from "../../values/day";

/** Time as the session sees it; the pane's edge gives the real one, tests one that they move by hand. */
export interface Clock {
  /** Milliseconds from any fixed moment. */
  now(): number;
  today(): Day;
  /** Runs `action` once, `milliseconds` from now. Returns what calls it off. */
  later(milliseconds: number, action: () => void): () => void;
}
