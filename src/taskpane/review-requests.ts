/**
 * How the ribbon asks the pane for a review: both live in one page, but the pane may not have been fetched yet.
 * A request that comes before the pane waits for it.
 */
class ReviewRequests {
  private waiting = false;
  private listener: (() => void) | undefined;

  ask(): void {
    if (this.listener === undefined) this.waiting = true;
    else this.listener();
  }

  /** Calls back at every request, at once for one that waits. Returns what stops it. */
  onAsked(listener: () => void): () => void {
    this.listener = listener;
    if (this.waiting) {
      this.waiting = false;
      listener();
    }
    return () => {
      if (this.listener === listener) this.listener = undefined;
    };
  }
}

export const reviewRequests = new ReviewRequests();
