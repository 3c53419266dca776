import type { Review } from "../../engine/review";

/** The most findings of one check that are looked at: the findings of a check are mostly corrected in one way. */
const looked = 200;

/** Whether some open finding has a correction that needs no person's judgement. */
export function hasSafeFix(review: Review, outcomes: Review["outcomes"]): boolean {
  return outcomes.some(({ check, count, confirmed }) => {
    if (count === confirmed) return false;
    return review
      .findings(check, 0, looked, "open")
      .some(({ fixes }) => fixes.length > 0 && fixes.every(({ safe }) => safe));
  });
}
