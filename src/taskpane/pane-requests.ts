/** What the ribbon can ask of the pane. */
export type PaneRequest = "review" | "formulas" | "reenter";

/**
 * How the ribbon asks the pane for something: both live in one page, but the pane may not have been fetched yet.
 * A request that comes before the pane waits for it; of several the last one counts.
 */
class PaneRequests {
  private waiting: PaneRequest | undefined;
  private listener: ((request: PaneRequest) => void) | undefined;

  ask(request: PaneRequest): void {
    if (this.listener === undefined) this.waiting = request;
    else this.listener(request);
  }

  /** Calls back at every request, at once for one that waits. Returns what stops it. */
  onAsked(listener: (request: PaneRequest) => void): () => void {
    this.listener = listener;
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting !== undefined) listener(waiting);
    return () => {
      if (this.listener === listener) this.listener = undefined;
    };
  }
}

export const paneRequests = new PaneRequests();
