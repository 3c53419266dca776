import { Cancelled, type Pace, type Progress } from "../../../engine/pace";
import type { WorkbookTrouble } from "../../../workbook/port";
import { troubleOf } from "../sheet-flow";

/** How work is paced and shown. */
export interface WorkParts<Change> {
  readonly pace: (signal: AbortSignal, show: (progress: Progress) => void) => Pace;
  readonly begun: (progress: Progress | undefined) => void;
  readonly done: (change: Change) => void;
  readonly failed: (trouble: WorkbookTrouble) => void;
}

/** One piece of work at a time: later work calls off earlier work, and what that found is then not shown. */
export class OneWork {
  private working: AbortController | undefined;

  /** Never rejects; work that is called off or cancelled is done with nothing. */
  async run<Change>(
    parts: WorkParts<Partial<Change>>,
    work: (pace: Pace) => Promise<Partial<Change>>,
  ): Promise<void> {
    this.working?.abort();
    const own = (this.working = new AbortController());
    const isCurrent = () => this.working === own;
    parts.begun(undefined);
    try {
      const change = await work(
        parts.pace(own.signal, (progress) => {
          if (isCurrent()) parts.begun(progress);
        }),
      );
      if (isCurrent()) parts.done(change);
    } catch (error) {
      if (!isCurrent()) return;
      if (error instanceof Cancelled) parts.done({});
      else parts.failed(troubleOf(error));
    }
  }

  cancel(): void {
    this.working?.abort();
  }

  /** Cancels, and asks for nothing that the work may still find. */
  forget(): void {
    this.cancel();
    this.working = undefined;
  }
}
