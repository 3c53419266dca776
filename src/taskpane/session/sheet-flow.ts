import { Cancelled, type Pace, type Progress } from "../../engine/pace";
import { halfYear as halfYearIn, type HalfYear } from "../../regulations/half-year";
import { type OpenedReturn, type OpenedSheet, openSheet } from "../../returns/open-sheet";
import { openPayout } from "../../returns/payout/open-payout";
import { type SheetChoice, settingsOfChoice } from "../../returns/sheet-choice";
import type { ReturnEntry } from "../../returns/return-entry";
import { readTemplateLists } from "../../returns/template-lists/read-template-lists";
import { type OpenWorkbook, WorkbookError, type WorkbookTrouble } from "../../workbook/port";
import type { Grid } from "../../engine/table";
import type { Clock } from "./clock";
import type { Confirmations } from "./confirmations";
import type { SheetPhase } from "./pane-state";
import { phaseOf } from "./phase-of";
import type { OwnLists } from "./own-lists";
import type { LoadedLists } from "./loaded-lists";
import { otherReturns } from "./other-returns";
import type { PayoutBook } from "./payout/payout-book";
import { refreshShown } from "./refresh-reviewed";
import { renewList, startList } from "./result-list";
import type { SheetChoices } from "./sheet-choices";
import type { SheetEntries } from "./sheet-entries";

/** What the flow works with; the pane's edge gives the real ones. */
export interface FlowParts {
  readonly workbook: OpenWorkbook;
  readonly returns: readonly ReturnEntry[];
  readonly entries: SheetEntries;
  readonly choices: SheetChoices;
  readonly confirmations: Confirmations;
  readonly lists: LoadedLists;
  readonly ownLists: OwnLists;
  readonly payoutBook: PayoutBook;
  readonly clock: Clock;
  readonly pace: (signal: AbortSignal, show: (progress: Progress) => void) => Pace;
}

/** What came of reading after an edit: Excel answers nothing while the person types in a cell. */
export type AfterEdit = "done" | "editing";

/** Takes one sheet from unread to reviewed. Later work on a sheet calls off the earlier. */
export class SheetFlow {
  private readonly works = new Map<string, AbortController>();

  constructor(private readonly parts: FlowParts) {}

  /** Reads the sheet and tells what it is. `quietly` keeps what is shown until there is an answer. */
  async read(sheet: string, quietly = false): Promise<void> {
    const { entries } = this.parts;
    const signal = this.begin(sheet);
    if (!quietly) entries.update(sheet, { phase: { kind: "reading" } });
    await this.guarded(sheet, signal, () => this.lookAnew(sheet, signal));
  }

  /** Reads again after an edit, or reviews again what is reviewed; what is shown stays until there is an answer. */
  async readAfterEdit(sheet: string): Promise<AfterEdit> {
    const signal = this.begin(sheet);
    const began = this.parts.clock.now();
    const work = () =>
      this.parts.entries.phase(sheet).kind === "reviewed"
        ? this.reviewAfresh(sheet, signal, () => undefined, began)
        : this.lookAnew(sheet, signal);
    let after: AfterEdit = "done";
    await this.guarded(sheet, signal, async () => {
      await work().catch((error: unknown) => {
        if (troubleOf(error) !== "cellEditing") throw error;
        after = "editing";
      });
    });
    return after;
  }

  /** Reads the sheet afresh and reviews it, with progress. Does nothing where the sheet is not a return. */
  async review(sheet: string): Promise<void> {
    const { entries, clock } = this.parts;
    const before = openedIn(entries.phase(sheet));
    if (before === undefined) return;
    const signal = this.begin(sheet);
    const began = clock.now();
    entries.update(sheet, {
      phase: { kind: "reviewing", opened: before, progress: undefined },
      screens: [],
      notice: undefined,
    });
    const show = (progress: Progress): void => {
      const phase = entries.phase(sheet);
      if (!signal.aborted && phase.kind === "reviewing")
        entries.update(sheet, { phase: { ...phase, progress } });
    };
    await this.guarded(sheet, signal, () => this.reviewAfresh(sheet, signal, show, began));
  }

  /** Reviews again after an edit that moved rows or columns; the result stays on the screen until the new one is there. */
  async reviewQuietly(sheet: string): Promise<void> {
    const signal = this.begin(sheet);
    const began = this.parts.clock.now();
    await this.guarded(sheet, signal, () => this.reviewAfresh(sheet, signal, () => undefined, began));
  }

  cancel(sheet: string): void {
    const phase = this.parts.entries.phase(sheet);
    if (phase.kind !== "reviewing") return;
    this.works.get(sheet)?.abort();
    this.parts.entries.update(sheet, { phase: { kind: "cancelled", opened: phase.opened } });
  }

  /** Remembers what the person decided about the sheet and reads it in that light; reviews again what was reviewed. */
  async choose(sheet: string, choice: SheetChoice): Promise<void> {
    const { choices, entries } = this.parts;
    const { marked } = choices.get(sheet);
    const wasReviewed = entries.phase(sheet).kind === "reviewed";
    await choices.set(sheet, marked === undefined ? choice : { ...choice, marked });
    entries.update(sheet, { screens: [] });
    await this.read(sheet);
    if (wasReviewed) await this.review(sheet);
  }

  private begin(sheet: string): AbortSignal {
    this.works.get(sheet)?.abort();
    const work = new AbortController();
    this.works.set(sheet, work);
    return work.signal;
  }

  private async lookAnew(sheet: string, signal: AbortSignal): Promise<void> {
    const phase = await this.look(
      sheet,
      this.parts.pace(signal, () => undefined),
    );
    if (!signal.aborted) this.parts.entries.update(sheet, { phase });
  }

  /** A payout sheet unless the person has said that it is something else: no return has its amounts. */
  private async look(sheet: string, pace: Pace): Promise<SheetPhase> {
    const { choices, clock, payoutBook } = this.parts;
    const grid = await this.gridOf(sheet, pace);
    const context = { date1904: grid.date1904, today: clock.today() };
    const payout =
      choices.get(sheet).returnId === undefined
        ? await openPayout(grid, payoutBook.profile.sheet, context, pace)
        : undefined;
    return payout
      ? { kind: "payout", payout }
      : this.withOthers(sheet, phaseOf(await this.opened(sheet, grid)));
  }

  /** Where the sheet is no return: which other sheets are. A workbook that does not tell leaves it at that. */
  private async withOthers(sheet: string, phase: SheetPhase): Promise<SheetPhase> {
    if (phase.kind !== "empty" && phase.kind !== "unknown") return phase;
    const { workbook, returns, clock } = this.parts;
    const others = await otherReturns(workbook, sheet, returns, clock.today()).catch(() => []);
    return { ...phase, others };
  }

  /** Reads the sheet afresh and tells what it is, in the light of what the person has decided. Rejects with the trouble. */
  async open(sheet: string, pace: Pace): Promise<OpenedSheet> {
    return this.opened(sheet, await this.gridOf(sheet, pace));
  }

  private async gridOf(sheet: string, pace: Pace): Promise<Grid> {
    const grid = await this.parts.workbook.read(sheet, pace);
    this.parts.entries.update(sheet, { grid, stale: false });
    return grid;
  }

  private async opened(sheet: string, grid: Grid): Promise<OpenedSheet> {
    const { returns, choices, clock } = this.parts;
    const chosen = settingsOfChoice(choices.get(sheet), grid, returns);
    const found = openSheet(
      grid,
      { today: clock.today(), ...chosen, ...this.parts.lists.forOpening() },
      returns,
    );
    if (found.kind !== "recognised") return found;
    const { table, columns } = found.opened;
    const lists = await readTemplateLists(this.parts.ownLists, table, columns);
    return { kind: "recognised", opened: found.opened.withLists(lists) };
  }

  private async reviewAfresh(
    sheet: string,
    signal: AbortSignal,
    show: (progress: Progress) => void,
    began: number,
  ): Promise<void> {
    const { entries, clock } = this.parts;
    const pace = this.parts.pace(signal, show);
    const opened = await this.open(sheet, pace);
    if (opened.kind !== "recognised") {
      if (!signal.aborted) entries.update(sheet, { phase: phaseOf(opened), screens: [] });
      return;
    }
    const review = await opened.opened.review(pace);
    await review.useConfirmations(this.parts.confirmations.book, pace);
    if (signal.aborted) return;
    const entry = entries.get(sheet);
    const { phase: before } = entry;
    const list = before.kind === "reviewed" ? renewList(before.list, review) : startList(review);
    entries.update(sheet, {
      phase: {
        kind: "reviewed",
        opened: opened.opened,
        review,
        summary: review.summary,
        outcomes: review.outcomes,
        list,
        seconds: (clock.now() - began) / 1000,
        rechecking: false,
      },
      ...refreshShown(entry, review),
    });
  }

  private async guarded(sheet: string, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof Cancelled || signal.aborted) return;
      this.parts.entries.update(sheet, {
        phase: { kind: "trouble", trouble: troubleOf(error) },
        screens: [],
      });
    }
  }
}

/** What is opened in a phase that has it. */
export function openedIn(phase: SheetPhase): OpenedReturn | undefined {
  return "opened" in phase ? phase.opened : undefined;
}

/** The trouble to tell of; anything unforeseen counts as the host's. */
export function troubleOf(error: unknown): WorkbookTrouble {
  return error instanceof WorkbookError ? error.trouble : "host";
}

/** The half-years that a person may choose among: the one found and the four on either side of it. */
export function halfYearsAround(found: HalfYear): HalfYear[] {
  const index = found.year * 2 + found.half - 1;
  return Array.from({ length: 9 }, (_, step) => index + 4 - step).map((at) =>
    halfYearIn(Math.floor(at / 2), at % 2 === 0 ? 1 : 2),
  );
}
