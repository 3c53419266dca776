import { isDone } from "../../../engine/fill-plan";
import type { Pace, Progress } from "../../../engine/pace";
import type { Grid } from "../../../engine/table";
import type { HalfYear } from "../../../regulations/half-year";
import { rankLists } from "../../../returns/rank-lists";
import type { WorkbookTrouble } from "../../../workbook/port";
import { Store } from "../store";
import { FillDecisions } from "./fill-decisions";
import { emptyFill, type ChosenList, type FillPurpose, type FillState, type FillWork } from "./fill-state"; // prettier-ignore
import type { FillingParts } from "./filling-parts";
import { interruptedFill } from "./interrupted-fill";
import { sameCells } from "./left-behind";
import { preparedFor } from "./prepared-for";
import { OneWork } from "./one-work";
import { visibleGrids, visibleSheets } from "./visible-sheets";
import { WayBack } from "./way-back";

/** Fills one sheet from a list, step by step, without its looks. Nothing here throws; what goes wrong is a problem. */
export class Filling {
  private readonly store: Store<FillState>;
  private readonly work = new OneWork();
  private readonly wayBack = new WayBack();
  private readonly decisions: FillDecisions;

  constructor(
    private readonly parts: FillingParts,
    purpose: FillPurpose,
  ) {
    this.store = new Store(emptyFill(purpose));
    this.decisions = new FillDecisions(parts.profiles, parts.today);
  }

  readonly getState = (): FillState => this.store.getState();
  readonly subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);

  /** Reads the sheet to fill, and which others there are. */
  async begin(): Promise<void> {
    await this.run("reading", async () => {
      const { workbook, sheet } = this.parts;
      const template = await this.parts.template();
      this.decisions.recall(template);
      const sheets = (await visibleSheets(workbook)).filter((name) => name !== sheet);
      return { template, sheets, ...(template === undefined && { problem: { kind: "noTemplate" } }) };
    });
  }

  /** Takes a sheet of the open workbook as the list. */
  async useSheet(name: string): Promise<void> {
    await this.run("reading", async (pace) => {
      const grid = await this.parts.workbook.read(name, pace);
      return this.taken(undefined, [grid], pace);
    });
  }

  /** Takes the likeliest sheet of a file as the list. */
  async useFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.run("reading", async (pace) => {
      const file = await this.parts.openFile(bytes);
      return this.taken(name, await visibleGrids(file, pace), pace);
    });
  }

  /** Another sheet of the chosen file. */
  async useFileSheet(name: string): Promise<void> {
    const { list } = this.getState();
    const grid = list?.sheets.find(({ sheet }) => sheet === name);
    if (list === undefined || grid === undefined) return;
    await this.run("planning", (pace) => this.begun({ ...list, grid }, pace));
  }

  async chooseHalfYear(halfYear: HalfYear | undefined): Promise<void> {
    this.set({ halfYear });
    await this.plan();
  }

  /** Says which of the list's columns is a column of the return. */
  async chooseColumn(key: string, column: number | "none"): Promise<void> {
    this.decisions.chooseColumn(key, column);
    await this.plan();
  }

  /** Says which of the template's values a value of the list is. */
  async chooseValue(key: string, from: string, to: string): Promise<void> {
    const { template } = this.getState();
    if (template !== undefined && this.decisions.chooseValue(template, key, from, to)) await this.plan();
  }

  /** The choices as a file's text, for another workbook. */
  profileText(): string | undefined {
    return this.decisions.text();
  }

  /** Takes the choices of such a file. */
  async useProfile(text: string): Promise<void> {
    const { template, list } = this.getState();
    if (template === undefined || list === undefined) return;
    const problem = this.decisions.takeOver(text, template, list.grid);
    if (problem === undefined) await this.plan();
    else this.set({ problem });
  }

  /** Shows what would be written, and what a review of it will find. */
  async showPlan(): Promise<void> {
    const { prepared, work } = this.getState();
    if (prepared === undefined) return;
    // A choice that is still being planned for is called off by this work, and is planned for here.
    const isPlanned = work === undefined;
    await this.run("planning", async (pace) => {
      const change: Change = isPlanned ? { prepared } : await this.replanned({}, pace);
      if (change.prepared === undefined || change.prepared.lacking.length > 0) return change;
      const { summary } = await change.prepared.review(pace);
      return { ...change, step: "plan", summary };
    });
    this.keepChoices();
  }

  /** Writes what was shown. Where somebody has edited the sheet meanwhile, shows the new plan instead. */
  async write(): Promise<void> {
    const { prepared, template } = this.getState();
    if (prepared === undefined || template === undefined || isDone(prepared.plan)) return;
    await this.run("writing", async (pace) => {
      const now = await this.parts.template();
      if (now === undefined) return { problem: { kind: "noTemplate" } };
      if (!sameCells(now.table.grid, template.table.grid)) {
        const change = await this.replanned({ template: now }, pace);
        const summary = (await change.prepared?.review(pace))?.summary;
        return { ...change, summary, problem: { kind: "edited" } };
      }
      try {
        this.wayBack.keep(await this.parts.workbook.fill(this.parts.sheet, prepared.plan.fill, pace), false);
      } catch (error) {
        const { grid } = template.table;
        const { change, putBack } = await interruptedFill(
          error,
          this.parts.workbook,
          grid,
          prepared.plan.fill,
        );
        if (putBack === undefined) return change;
        this.wayBack.keep(putBack, true);
        this.parts.written();
        return change;
      }
      this.parts.written();
      const { fill, counts } = prepared.plan;
      const added = fill.added?.rows.length ?? 0;
      return {
        step: "written",
        outcome: { kind: "written", added, changed: counts.changed },
        canRestore: true,
      };
    });
  }

  /** Puts back exactly what was there before the last write. */
  async restore(): Promise<void> {
    if (!this.wayBack.isOpen) return;
    await this.run("puttingBack", async () => {
      await this.wayBack.go();
      this.parts.written();
      return { step: "written", outcome: { kind: "restored" }, canRestore: false };
    });
  }

  /** Reads the sheet as it is now and plans again: what is already written stays as it is. */
  async planAgain(): Promise<void> {
    await this.run("planning", async (pace) => {
      const template = await this.parts.template();
      if (template === undefined) return { problem: { kind: "noTemplate" } };
      const change = await this.replanned({ template }, pace);
      const summary = (await change.prepared?.review(pace))?.summary;
      return { ...change, step: "plan", summary, outcome: undefined };
    });
  }

  /** Back to choosing a list; what was written last can still be put back until the next time. */
  startOver(): void {
    this.set({ step: "list", outcome: undefined, problem: undefined });
  }

  cancel(): void {
    this.work.cancel();
  }

  /** One step back; false where this is the first. */
  back(): boolean {
    const { step } = this.getState();
    if (this.isWriting) return true;
    this.work.forget();
    this.set({ work: undefined });
    if (step === "list" || step === "written") return false;
    this.set({ step: step === "plan" ? "columns" : "list", problem: undefined });
    return true;
  }

  private async taken(file: string | undefined, grids: readonly Grid[], pace: Pace): Promise<Change> {
    const { template } = this.getState();
    if (template === undefined) return {};
    const filled = grids.filter(({ rowCount }) => rowCount > 0);
    const ranked = rankLists(filled, template.entry, this.parts.today).map(({ grid }) => grid);
    const [grid] = ranked;
    if (grid === undefined) return { problem: { kind: "emptyList" } };
    return this.begun({ file, sheets: ranked, grid }, pace);
  }

  /** A list's first plan, by what was decided the last time. */
  private async begun(list: ChosenList, pace: Pace): Promise<Change> {
    // The sheet as it is now: it may have been filled from another list since it was last looked at.
    const template = await this.parts.template();
    if (template === undefined) return { problem: { kind: "noTemplate" } };
    this.decisions.take(list.grid, template);
    // A sheet that moves to a new template moves whole.
    const takesAll = this.getState().purpose === "template";
    const halfYear = takesAll ? undefined : this.decisions.likelyHalfYear(list.grid, template);
    return { step: "columns", ...(await this.replanned({ template, list, halfYear }, pace)) };
  }

  private async plan(): Promise<void> {
    await this.run("planning", (pace) => this.replanned({}, pace));
    this.keepChoices();
  }

  private async replanned(change: Change, pace: Pace): Promise<Change> {
    const { template, list, halfYear } = { ...this.getState(), ...change };
    const decided = this.decisions.settings();
    if (template === undefined || list === undefined || decided === undefined) return change;
    const prepared = await preparedFor(this.parts, template, { list: list.grid, halfYear, ...decided }, pace);
    return { ...change, prepared, summary: undefined };
  }

  private keepChoices(): void {
    const { list, prepared } = this.getState();
    if (list !== undefined && prepared !== undefined) this.decisions.keep(list.grid, prepared.map);
  }

  /** Later work calls off earlier work, but not what writes: what it has written must be known, to be put back. */
  private async run(kind: FillWork["kind"], work: (pace: Pace) => Promise<Change>): Promise<void> {
    if (this.isWriting) return;
    this.set({ problem: undefined });
    const parts = {
      pace: this.parts.pace,
      begun: (progress: Progress | undefined) => this.set({ work: { kind, progress } }),
      done: (change: Change) => this.set({ ...change, work: undefined }),
      failed: (trouble: WorkbookTrouble) =>
        this.set({ problem: { kind: "trouble", trouble }, work: undefined }),
    };
    await this.work.run<FillState>(parts, work);
  }

  private get isWriting(): boolean {
    const { work } = this.getState();
    return work?.kind === "writing" || work?.kind === "puttingBack";
  }

  private set(change: Change): void {
    this.store.set({ ...this.getState(), ...change });
  }
}

type Change = Partial<FillState>;
