import type { CellChange } from "../../engine/review";
import { touchesProtection } from "../../returns/protected-identity";
import type { SheetChange } from "../../workbook/port";
import { changesIn, editedRange } from "./edited-range";
import type { Reviewed, SheetPhase } from "./pane-state";
import { refreshReviewed } from "./refresh-reviewed";
import { type AfterEdit, type FlowParts, openedIn, type SheetFlow, troubleOf } from "./sheet-flow";

/** An edit is taken in this long after the last keystroke that made one, in milliseconds. */
const settle = 250;
/** And tried again after this long while the person types in a cell, when Excel answers nothing. */
const whileEditing = 1_000;
/** Edits larger than this are cheaper to take in by reading the sheet again. */
const mostCells = 5_000;
const mostRanges = 20;
/** A sheet that is not reviewed is read again after an edit only while that is quick. */
const mostRowsToReread = 20_000;

/** Keeps what the pane shows true while the person edits: checks again what depends on the edit. */
export class LiveReview {
  private readonly pending = new Map<string, SheetChange[]>();
  private readonly timers = new Map<string, () => void>();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly parts: FlowParts,
    private readonly flow: SheetFlow,
    /** Called after a reviewed sheet has been checked again. */
    private readonly updated: (sheet: string) => void,
  ) {}

  readonly changed = (change: SheetChange): void => {
    const { sheet } = change;
    if (!this.parts.entries.has(sheet)) return;
    this.pending.set(sheet, [...(this.pending.get(sheet) ?? []), change]);
    this.flushSoon(sheet);
  };

  private flushSoon(sheet: string, after = settle): void {
    this.timers.get(sheet)?.();
    this.timers.set(
      sheet,
      this.parts.clock.later(after, () => {
        this.running = this.running.then(() => this.flush(sheet));
      }),
    );
  }

  /** Resolves when every edit whose time has come is taken in. */
  settled(): Promise<void> {
    return this.running;
  }

  private async flush(sheet: string): Promise<void> {
    const { entries } = this.parts;
    const phase = entries.phase(sheet);
    if (phase.kind === "reading" || phase.kind === "reviewing") return this.flushSoon(sheet);
    const changes = this.pending.get(sheet) ?? [];
    this.pending.delete(sheet);
    if (changes.length === 0) return;
    if (phase.kind !== "reviewed" && !this.quickToRead(sheet)) return entries.update(sheet, { stale: true });
    const after =
      phase.kind === "reviewed"
        ? await this.takeIn(sheet, phase, changes)
        : await this.flow.readAfterEdit(sheet);
    if (after === "done") return;
    this.pending.set(sheet, [...changes, ...(this.pending.get(sheet) ?? [])]);
    this.flushSoon(sheet, whileEditing);
  }

  private quickToRead(sheet: string): boolean {
    const { grid, phase } = this.parts.entries.get(sheet);
    return openedIn(phase) === undefined || grid === undefined || grid.rowCount <= mostRowsToReread;
  }

  private async takeIn(sheet: string, phase: Reviewed, changes: readonly SheetChange[]): Promise<AfterEdit> {
    const { entries } = this.parts;
    let after: AfterEdit = "done";
    entries.update(sheet, { phase: { ...phase, rechecking: true } });
    try {
      const cells = await this.cellsOf(sheet, changes);
      const outcome =
        cells === "outside" || touchesProtection(phase.review.table, cells)
          ? "outside"
          : await phase.review.update(cells, this.pace());
      if (outcome === "outside") after = await this.flow.readAfterEdit(sheet);
      else this.show(sheet, phase);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === "cellEditing") after = "editing";
      else entries.update(sheet, { phase, stale: true, notice: { kind: "trouble", trouble } });
    }
    if (after === "done") this.updated(sheet);
    else if (isStill(entries.phase(sheet), phase)) entries.update(sheet, { phase });
    return after;
  }

  private show(sheet: string, before: Reviewed): void {
    const { entries } = this.parts;
    const now = entries.get(sheet);
    if (isStill(now.phase, before)) entries.update(sheet, refreshReviewed(now));
  }

  private async cellsOf(
    sheet: string,
    changes: readonly SheetChange[],
  ): Promise<readonly CellChange[] | "outside"> {
    const addresses = [...new Set(changes.map(({ address }) => address))];
    if (addresses.length > mostRanges || changes.some(({ kind }) => kind === "structure")) return "outside";
    const ranges = addresses.map((address) => ({ address, range: editedRange(address) }));
    const cells: CellChange[] = [];
    for (const { address, range } of ranges) {
      if (range === undefined || range.rowCount * range.columnCount + cells.length > mostCells)
        return "outside";
      cells.push(...changesIn(range, await this.parts.workbook.readRange(sheet, address)));
    }
    return cells;
  }

  private pace() {
    return this.parts.pace(new AbortController().signal, () => undefined);
  }
}

/** False where the person has cancelled, or asked for a new review, while the edit was checked. */
function isStill(now: SheetPhase, before: Reviewed): boolean {
  return now.kind === "reviewed" && now.review === before.review;
}
