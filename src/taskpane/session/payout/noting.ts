import { Cancelled } from "../../../engine/pace";
import type { Grid } from "../../../engine/table";
import { noteWords, signingPage, todoPage } from "../../../locale/note-words";
import type { Language } from "../../../locale/text";
import { monthLabel } from "../../../regulations/month";
import { type NotesPlan, type NoteWords, planNotes } from "../../../returns/payout/notes-plan";
import { sheetKind } from "../../../returns/payout/sheet-kind";
import { earlierTodo } from "../../../workbook/earlier-todo";
import { withoutNotes } from "../../../workbook/own-notes";
import { WorkbookError } from "../../../workbook/port";
import { takeBackNotes, writeNotes } from "../../../workbook/write-notes";
import type { WrittenNotes } from "../../../workbook/written-notes";
import { sameCells } from "../filling/left-behind";
import { isCertified } from "./certificate";
import type { Kept } from "./payout-book";
import type { PayoutCore } from "./payout-parts";
import type { NotesState, Reconciled, SigningState } from "./payout-state";
import { stoppable } from "./stoppable";

/** Writing the deviations onto the sheets: edited and left out one by one, previewed, written, taken back. */
export class Noting {
  /** The result that the plan shown was made from. */
  private plannedFrom: Reconciled | undefined;

  constructor(
    private readonly core: PayoutCore,
    private readonly again: () => Promise<void>,
  ) {}

  /** Puts a note in the person's own words; `undefined` takes the proposal back. */
  edit(key: string, text: string | undefined): void {
    const edited = new Map(this.notes.edited);
    if (text === undefined) edited.delete(key);
    else edited.set(key, text);
    this.set({ edited });
  }

  leaveOut(key: string, out: boolean): void {
    const leftOut = new Set(this.notes.leftOut);
    if (out) leftOut.add(key);
    else leftOut.delete(key);
    this.set({ leftOut });
  }

  /** Shows what would be written, and whether the sheets take it. Nothing is planned of a protected person's sheet. */
  async preview(language: Language): Promise<void> {
    const { done } = this.core.getState();
    if (done === undefined || done.result.protectedLines > 0) return;
    if (this.core.getState().views.at(-1)?.kind !== "notes") this.core.open({ kind: "notes" });
    await this.plan(done, language, undefined);
  }

  /** Writes what was shown; where the sheets have been edited meanwhile, reconciles and shows the new plan instead. */
  async write(language: Language): Promise<void> {
    const { done, stale } = this.core.getState();
    const { plan, written } = this.notes;
    if (done === undefined || plan === undefined || done.result.protectedLines > 0) return;
    if (written !== undefined) return this.rewrite(done, plan, written, language);
    if (stale || done !== this.plannedFrom || (await this.isEdited(done))) {
      await this.again();
      await this.preview(language);
      return this.core.tell({ kind: "edited" });
    }
    await this.writePlan(done, plan, language);
  }

  /** Takes back everything that was written last, also what was written before the workbook was opened. */
  async restore(): Promise<void> {
    const { written } = this.notes;
    if (written !== undefined) await this.takeBack(written);
  }

  /** Plans the notes as if those that stand were taken back; what is ticked on the to-do sheet stays ticked. */
  private async plan(done: Reconciled, language: Language, ticked: Grid | undefined): Promise<void> {
    await this.core.run("reading", async () => {
      const { written } = this.notes;
      const payouts = done.result.payouts.map((payout) => {
        const grid = withoutNotes(payout.table.grid, written);
        return { ...payout, table: { ...payout.table, grid } };
      });
      const earlier = ticked ?? (await this.ticked(done, language));
      const plan = planNotes({ ...done.result, payouts }, this.words(done, language), earlier);
      this.plannedFrom = done;
      return { notes: { ...this.notes, plan, outcome: undefined, obstacle: await this.obstacle(plan) } };
    });
  }

  /** The notes from the last time give way first: none stands twice. What is ticked goes over to the new to-do sheet. */
  private async rewrite(
    before: Reconciled,
    shown: NotesPlan,
    written: WrittenNotes,
    language: Language,
  ): Promise<void> {
    let ticked: Grid | undefined;
    await this.core.run("reading", async () => ((ticked = await this.ticked(before, language)), {}));
    if (this.core.getState().problem !== undefined) return;
    await this.takeBack(written);
    // Nothing new is written over notes that could not be taken back.
    if (this.notes.written !== undefined) return;
    await this.again();
    const { done } = this.core.getState();
    if (done === undefined || done.result.protectedLines > 0) return;
    await this.plan(done, language, ticked);
    const { plan } = this.notes;
    if (plan === undefined) return;
    if (notesOf(plan) !== notesOf(shown)) return this.core.tell({ kind: "edited" });
    await this.writePlan(done, plan, language);
  }

  private async writePlan(done: Reconciled, plan: NotesPlan, language: Language): Promise<void> {
    const { workbook } = this.core;
    await this.core.run("writing", async (_pace, signal, show) => {
      // Asked for twice, it is written once.
      if (this.notes.written !== undefined) return {};
      const steps = plan.sheets.length * 4 + 2;
      try {
        const notes = await this.writeTo(stoppable(workbook, signal, show, steps), plan, done, language);
        const kept = await this.remember(done, notes);
        const count = notesIn(plan);
        return {
          notes: { ...this.notes, written: notes, outcome: { kind: "written", count, todo: notes.todo } },
          ...(kept !== "kept" && { problem: { kind: kept } }),
        };
      } catch (error) {
        if (!(error instanceof Cancelled)) throw error;
        return { notes: { ...this.notes, outcome: { kind: "stopped" } } };
      }
    });
  }

  /** The to-do sheet that the notes from the last time have beside them. */
  private async ticked({ result }: Reconciled, language: Language): Promise<Grid | undefined> {
    const { todoSheet, todoTitle } = noteWords(monthLabel(result.month), language);
    return earlierTodo(this.core.workbook, this.notes.written?.todo ?? todoSheet, todoTitle);
  }

  private async takeBack(written: WrittenNotes): Promise<void> {
    const { done } = this.core.getState();
    await this.core.run("puttingBack", async () => {
      if (this.notes.written === undefined) return {};
      const { left, gone } = await takeBackNotes(this.core.workbook, written);
      if (done !== undefined) await this.forget(done);
      const notes = { ...this.notes, written: undefined, outcome: { kind: "restored", left, gone } as const };
      return { notes, signing: await this.stillSigned() };
    });
  }

  private async writeTo(
    workbook: ReturnType<typeof stoppable>,
    plan: NotesPlan,
    { result }: Reconciled,
    language: Language,
  ): Promise<WrittenNotes> {
    const month = monthLabel(result.month);
    const page = { landscape: true, ...signingPage(month, language) };
    const sheets = plan.sheets.map(({ titleRows, area, ...notes }) => ({
      ...notes,
      page: { ...page, titleRows, printArea: area },
    }));
    return writeNotes(workbook, sheets, plan.todo, todoPage(month, language));
  }

  /** What was noted is awaited as corrections on the next sheet. */
  private async remember({ result, items }: Reconciled, written: WrittenNotes): Promise<Kept> {
    const { book, clock } = this.core;
    const { leftOut } = this.notes;
    const noted = items.filter(({ key }) => !leftOut.has(key)).map(({ deviation }) => deviation);
    const kept = [await book.keepWritten(result.month, written), await book.note(result.month, noted)];
    for (const kind of this.kinds(result))
      kept.push(await book.log(result.month, kind, { notedOn: clock.today() }));
    return kept.find((one) => one !== "kept") ?? "kept";
  }

  private async forget({ result }: Reconciled): Promise<void> {
    const { book } = this.core;
    await book.keepWritten(result.month, undefined);
    await book.note(result.month, []);
    for (const kind of this.kinds(result)) await book.log(result.month, kind, { notedOn: undefined });
  }

  /** Pages that were signed after they were noted on are now as they were before both. */
  private async stillSigned(): Promise<SigningState> {
    const { done, signing } = this.core.getState();
    const before = new Map([...signing.before].filter(([, state]) => !isCertified(state)));
    if (done !== undefined && before.size < signing.before.size)
      await this.core.book.keepPagesBefore(done.result.month, before);
    return { before, isBack: false };
  }

  private kinds({ payouts, month }: Reconciled["result"]) {
    return new Set(payouts.filter((one) => one.month === month).map(sheetKind));
  }

  private async obstacle(plan: NotesPlan): Promise<NotesState["obstacle"]> {
    for (const { sheet } of plan.sheets) {
      try {
        await this.core.workbook.requireOpen([sheet]);
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
        return { sheet, trouble: error.trouble };
      }
    }
    return undefined;
  }

  private async isEdited({ result }: Reconciled): Promise<boolean> {
    for (const { table, month } of result.payouts) {
      if (month !== result.month) continue;
      if (!sameCells(table.grid, await this.core.workbook.read(table.grid.sheet))) return true;
    }
    return false;
  }

  private words({ result, items }: Reconciled, language: Language): NoteWords {
    const words = noteWords(monthLabel(result.month), language);
    const keys = new Map(items.map(({ deviation, key }) => [deviation, key]));
    const { edited, leftOut } = this.notes;
    return {
      ...words,
      note: (deviation) => {
        const key = keys.get(deviation);
        if (key === undefined || leftOut.has(key)) return "";
        return edited.get(key) ?? words.note(deviation);
      },
    };
  }

  private get notes(): NotesState {
    return this.core.getState().notes;
  }

  private set(change: Partial<NotesState>): void {
    this.core.set({ notes: { ...this.notes, ...change } });
  }
}

/** What a plan writes on the sheets, to tell whether another writes the same. */
function notesOf({ sheets }: NotesPlan): string {
  return JSON.stringify(sheets.map(({ sheet, writes }) => [sheet, writes]));
}

/** The notes of a plan, without the header above them. */
export function notesIn({ sheets }: Pick<NotesPlan, "sheets">): number {
  return sheets.reduce((all, sheet) => all + noteRows(sheet).length, 0);
}

/** The sheet's own rows that get a note, from 1. */
export function noteRows({ writes, titleRows }: NotesPlan["sheets"][number]): number[] {
  return writes.map(({ address }) => Number(/\d+$/.exec(address)?.[0])).filter((row) => row !== titleRows[1]);
}
