import { isDone } from "../../../engine/fill-plan";
import { type ColumnChoices, findHeaderRow, mapColumns, tableOfMap } from "../../../engine/map-columns";
import { valueWord } from "../../../engine/map-values";
import { Cancelled, type Pace, type Progress } from "../../../engine/pace";
import type { Grid } from "../../../engine/table";
import type { HalfYear } from "../../../regulations/half-year";
import {
  columnChoices,
  type FillProfile,
  profileText,
  withoutPersonal,
  withValue,
} from "../../../returns/fill-profile";
import { layoutOf, prepareFill } from "../../../returns/prepare-fill";
import { rankLists } from "../../../returns/rank-lists";
import type { Day } from "../../../values/day";
import type { FillableWorkbook, PutBack, Workbook } from "../../../workbook/port";
import { troubleOf } from "../sheet-flow";
import { Store } from "../store";
import { emptyFill, type ChosenList, type FillPurpose, type FillState, type FillTemplate, type FillWork } from "./fill-state"; // prettier-ignore
import { type FillProfiles, readProfile, withChoices } from "./fill-profiles";
import { leftBehind, sameCells } from "./left-behind";

/** What filling a sheet works with; the session gives it. */
export interface FillingParts {
  readonly sheet: string;
  readonly workbook: FillableWorkbook;
  readonly profiles: FillProfiles;
  readonly today: Day;
  readonly pace: (signal: AbortSignal, show: (progress: Progress) => void) => Pace;
  /** Reads the sheet to fill afresh; undefined where it is no return. */
  readonly template: () => Promise<FillTemplate | undefined>;
  readonly openFile: (bytes: Uint8Array) => Promise<Workbook>;
  /** Called after the sheet was written to: Excel does not tell us of what we change ourselves. */
  readonly written: () => void;
}

/** Fills one sheet from a list, step by step, without its looks. Nothing here throws; what goes wrong is a problem. */
export class Filling {
  private readonly store: Store<FillState>;
  private working: AbortController | undefined;
  private profile: FillProfile | undefined;
  /** All that has been decided about the list's columns. */
  private choices: ColumnChoices = {};
  private putBack: PutBack | undefined;

  constructor(
    private readonly parts: FillingParts,
    purpose: FillPurpose,
  ) {
    this.store = new Store(emptyFill(purpose));
  }

  readonly getState = (): FillState => this.store.getState();
  readonly subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);

  /** Reads the sheet to fill, and which others there are. */
  async begin(): Promise<void> {
    await this.run("reading", async () => {
      const template = await this.parts.template();
      const sheets = await this.parts.workbook.sheets();
      this.profile = template && this.parts.profiles.get(template.entry.id);
      return {
        template,
        ...(template === undefined && { problem: { kind: "noTemplate" } }),
        sheets: sheets
          .filter(({ name, visibility }) => visibility === "visible" && name !== this.parts.sheet)
          .map(({ name }) => name),
      };
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
      const grids: Grid[] = [];
      for (const sheet of await file.sheets()) {
        if (sheet.visibility === "visible") grids.push(await file.read(sheet.name, pace));
      }
      return this.taken(name, grids, pace);
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

  /** Says which of the list's columns is a column of the return. A column has one meaning: its other one goes. */
  async chooseColumn(key: string, column: number | "none"): Promise<void> {
    const others = Object.entries(this.choices).filter(([, other]) => other === "none" || other !== column);
    this.choices = { ...Object.fromEntries(others), [key]: column };
    await this.plan();
  }

  /** Says which of the template's values a value of the list is. */
  async chooseValue(key: string, from: string, to: string): Promise<void> {
    const { template } = this.getState();
    if (template === undefined || this.profile === undefined) return;
    if (template.entry.columns[key]?.personal === true) return;
    const context = { date1904: template.table.grid.date1904, today: this.parts.today };
    this.profile = withValue(this.profile, key, valueWord(from), to, context);
    await this.plan();
  }

  /** The choices as a file's text, for another workbook. */
  profileText(): string | undefined {
    return this.profile && profileText(this.profile);
  }

  /** Takes the choices of such a file. */
  async useProfile(text: string): Promise<void> {
    const { template, list } = this.getState();
    const profile = readProfile(text);
    if (template === undefined || list === undefined) return;
    if (profile?.returnId !== template.entry.id) {
      this.set({ problem: { kind: profile === undefined ? "notProfile" : "profileOfOther" } });
      return;
    }
    const context = { date1904: template.table.grid.date1904, today: this.parts.today };
    this.profile = withoutPersonal(profile, context);
    this.choices = this.choicesFor(list.grid, template);
    await this.plan();
  }

  /** Shows what would be written, and what a review of it will find. */
  async showPlan(): Promise<void> {
    const { prepared } = this.getState();
    if (prepared === undefined) return;
    this.keepChoices();
    await this.run("planning", async (pace) => {
      const { summary } = await prepared.review(pace);
      return { step: "plan", summary };
    });
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
        this.putBack = await this.parts.workbook.fill(this.parts.sheet, prepared.plan.fill, pace);
      } catch (error) {
        return await this.stopped(error, template);
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
    const { putBack } = this;
    if (putBack === undefined) return;
    await this.run("puttingBack", async () => {
      await putBack();
      this.putBack = undefined;
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
    this.working?.abort();
  }

  /** One step back; false where this is the first. */
  back(): boolean {
    const { step, work } = this.getState();
    if (work?.kind === "writing" || work?.kind === "puttingBack") return true;
    this.cancel();
    // What it finds is no longer asked for.
    this.working = undefined;
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
    this.choices = this.choicesFor(list.grid, template);
    const halfYear = this.likelyHalfYear(list.grid, template);
    return { step: "columns", ...(await this.replanned({ template, list, halfYear }, pace)) };
  }

  private choicesFor(grid: Grid, { entry }: FillTemplate): ColumnChoices {
    return this.profile ? columnChoices(this.profile, grid, findHeaderRow(grid, entry.columns)) : {};
  }

  /** The template's own; for one without rows the list's. A sheet that moves to a new template moves whole. */
  private likelyHalfYear(grid: Grid, { entry, halfYear }: FillTemplate): HalfYear | undefined {
    if (this.getState().purpose === "template") return undefined;
    if (halfYear !== undefined) return halfYear;
    const context = { date1904: grid.date1904, today: this.parts.today };
    const map = mapColumns(grid, entry.columns, context, this.choices);
    return entry.halfYearOf(tableOfMap(grid, map), context).halfYear;
  }

  private async plan(): Promise<void> {
    await this.run("planning", (pace) => this.replanned({}, pace));
    this.keepChoices();
  }

  private async replanned(change: Change, pace: Pace): Promise<Change> {
    const { template, list, halfYear } = { ...this.getState(), ...change };
    if (template === undefined || list === undefined || this.profile === undefined) return change;
    const { workbook, sheet, today } = this.parts;
    const prepared = await prepareFill(
      {
        entry: template.entry,
        template: template.table,
        layout: await layoutOf(template.table, (area) => workbook.layout(sheet, area)),
        list: list.grid,
        today,
        halfYear,
        // Choices say all that the profile says of columns, and what has been said since.
        profile: { ...this.profile, columns: {} },
        choices: this.choices,
      },
      pace,
    );
    return { ...change, prepared, summary: undefined };
  }

  private keepChoices(): void {
    const { list, prepared } = this.getState();
    if (list === undefined || prepared === undefined || this.profile === undefined) return;
    this.profile = withChoices(this.profile, list.grid, this.choices, prepared.map);
    void this.parts.profiles.set(this.profile);
  }

  /** Excel refused or stopped half-way, or the person did: says what stands in the sheet now. */
  private async stopped(error: unknown, template: FillTemplate): Promise<Change> {
    const { prepared } = this.getState();
    if (prepared === undefined) return {};
    const { sheet, workbook } = this.parts;
    const trouble = troubleOf(error);
    const after = await workbook.read(sheet).catch(() => undefined);
    if (after === undefined) return { step: "written", outcome: { kind: "unsure", trouble } };
    const { rows, writes } = leftBehind(template.table.grid, after, prepared.plan.fill);
    if (rows.length === 0) {
      if (error instanceof Cancelled) return { step: "written", outcome: { kind: "stopped" } };
      return { problem: { kind: "trouble", trouble } };
    }
    this.putBack = () => workbook.write(sheet, writes);
    this.parts.written();
    return { step: "written", outcome: { kind: "partly", trouble, rows }, canRestore: true };
  }

  /** Later work calls off earlier work; what it found is then not shown. */
  private async run(kind: FillWork["kind"], work: (pace: Pace) => Promise<Change>): Promise<void> {
    this.working?.abort();
    const own = (this.working = new AbortController());
    const show = (progress: Progress): void => {
      if (this.working === own) this.set({ work: { kind, progress } });
    };
    this.set({ work: { kind, progress: undefined }, problem: undefined });
    let change: Change = {};
    try {
      change = await work(this.parts.pace(own.signal, show));
    } catch (error) {
      if (!(error instanceof Cancelled)) change = { problem: { kind: "trouble", trouble: troubleOf(error) } };
    }
    if (this.working === own) this.set({ ...change, work: undefined });
  }

  private set(change: Change): void {
    this.store.set({ ...this.getState(), ...change });
  }
}

type Change = Partial<FillState>;
