import type { Severity } from "../../engine/check";
import type { Pace, Progress } from "../../engine/pace";
import type { ReturnEntry } from "../../returns/return-entry";
import type { SheetChoice } from "../../returns/sheet-choice";
import type { ReadContext } from "../../values/reading";
import type { OpenWorkbook } from "../../workbook/port";
import type { PaneRequest } from "../pane-requests";
import type { Clock } from "./clock";
import { ConfirmActions } from "./confirm-actions";
import { Confirmations } from "./confirmations";
import { FillDoor } from "./fill-door";
import { FixActions } from "./fix-actions";
import { FormulaActions } from "./formula-actions";
import { HandIn } from "./hand-in";
import { KeptTables } from "./kept-tables";
import { ListActions } from "./list-actions";
import { LiveReview } from "./live-review";
import { LoadedLists } from "./loaded-lists";
import { OwnLists } from "./own-lists";
import type { PaneState } from "./pane-state";
import { PayoutBook } from "./payout/payout-book";
import { PayoutDoor } from "./payout-door";
import { ResultActions } from "./result-actions";
import { Screens } from "./screens";
import type { ProviderSettings } from "./filling/fill-profiles";
import { type DocumentSettings, SheetChoices } from "./sheet-choices";
import { SheetEntries } from "./sheet-entries";
import { type FlowParts, openedIn, SheetFlow, troubleOf } from "./sheet-flow";
import { TableActions } from "./table-actions";

/** What a session is made of. */
export interface SessionParts {
  readonly workbook: OpenWorkbook;
  readonly returns: readonly ReturnEntry[];
  readonly settings: DocumentSettings;
  /** What is kept for every workbook on this computer; nothing where it is left out. */
  readonly everywhere?: ProviderSettings;
  readonly clock: Clock;
  /** Gives the pace of a piece of work that stops at `signal` and shows its progress. */
  readonly pace: (signal: AbortSignal, show: (progress: Progress) => void) => Pace;
}

/** Milliseconds between tries while a person types in a cell. */
const whileTyping = 1_000;

/**
 * The task pane without its looks: which sheet is active, what it is, its review, and what the person does with it.
 * Nothing here throws; what goes wrong becomes a phase or a notice.
 */
export class PaneSession {
  readonly returns: readonly ReturnEntry[];
  readonly result: ResultActions;
  readonly screens: Screens;
  readonly formulas: FormulaActions;
  readonly fixes: FixActions;
  readonly confirmations: ConfirmActions;
  readonly handIn: HandIn;
  readonly lists: ListActions;
  readonly tables: TableActions;
  readonly filling: FillDoor;
  readonly payout: PayoutDoor;
  private readonly entries = new SheetEntries();
  private readonly ownLists: OwnLists;
  private readonly parts: FlowParts;
  private readonly flow: SheetFlow;
  private readonly live: LiveReview;
  /** How many of the workbook's events are followed. */
  private followed = 0;
  private reviewWhenRead = false;
  private waitsForTyping = false;
  private starting: Promise<void> | undefined;

  constructor(parts: SessionParts) {
    const choices = new SheetChoices(parts.settings);
    this.returns = parts.returns;
    const confirmations = new Confirmations(parts.settings);
    const lists = new LoadedLists(parts.settings);
    this.ownLists = new OwnLists(parts.workbook);
    const { entries, ownLists } = this;
    const kept = new KeptTables(parts.settings);
    const payoutBook = new PayoutBook(parts.settings, () => kept.tables);
    this.parts = { ...parts, choices, confirmations, lists, ownLists, payoutBook, entries };
    this.screens = new Screens(this.entries);
    this.flow = new SheetFlow(this.parts);
    this.result = new ResultActions(this.parts, this.screens);
    this.live = new LiveReview(this.parts, this.flow, (sheet) => void this.result.refreshMarks(sheet));
    this.fixes = new FixActions(this.parts, this.screens, this.live.changed);
    this.confirmations = new ConfirmActions(this.parts, confirmations, this.screens);
    this.lists = new ListActions(this.parts, lists, this.flow);
    this.tables = new TableActions(parts.workbook, kept);
    this.handIn = new HandIn(this.parts);
    const { changed } = this.live;
    this.filling = new FillDoor(
      this.parts,
      parts.settings,
      parts.everywhere ?? keepsNothing,
      this.flow,
      this.screens,
      changed,
    );
    this.payout = new PayoutDoor(this.parts, this.flow, this.screens);
    this.formulas = new FormulaActions(this.parts, (sheet) =>
      this.live.changed({ sheet, kind: "structure", address: "" }),
    );
    this.subscribe(() => this.reviewIfAsked());
    this.subscribe(() => this.tryAgainAfterTyping());
  }

  readonly getState = (): PaneState => this.entries.store.getState();
  readonly subscribe = (listener: () => void): (() => void) => this.entries.store.subscribe(listener);

  /** Follows the workbook and reads the sheet that is active; begun again, it follows what it could not before. */
  start(): Promise<void> {
    return (this.starting ??= this.startNow().finally(() => (this.starting = undefined)));
  }

  private async startNow(): Promise<void> {
    const { workbook } = this.parts;
    const follow = [
      () =>
        workbook.onChanged((change) => {
          this.ownLists.edited(change.sheet);
          this.live.changed(change);
          this.payout.changed(change);
        }),
      () =>
        workbook.onSelection(({ sheet, address }) => {
          this.result.followSelection(sheet, address);
          this.payout.followSelection(sheet, address);
          this.followSelection();
        }),
      () => workbook.onActivated((sheet) => void this.activate(sheet)),
    ];
    try {
      for (const one of follow.slice(this.followed)) {
        await one();
        this.followed++;
      }
      await this.activate(await workbook.activeSheet());
    } catch (error) {
      this.entries.show("");
      this.entries.update("", { phase: { kind: "trouble", trouble: troubleOf(error) } });
    }
  }

  /** The screens of formulas are about what is selected. */
  private followSelection(): void {
    const top = this.getState().entry.screens.at(-1)?.kind;
    if (top === "insertFormula") void this.formulas.aim();
    if (top === "formulas" && this.formulas.getState().scope === "selection") void this.formulas.look();
  }

  /** They are about the sheet that is shown, whichever they were about before. */
  private followSheet(): void {
    const kinds = this.getState().entry.screens.map(({ kind }) => kind);
    if (kinds.at(-1) === "insertFormula") void this.formulas.aim();
    if (kinds.includes("formulas")) void this.formulas.look();
  }

  /** Does what the ribbon asks for. */
  async serve(request: PaneRequest): Promise<void> {
    if (request === "review") return this.review();
    await this.openFormulas();
    if (request === "reenter") await this.formulas.reenter();
  }

  /** Shows whether the active sheet can be handed in, reviewed first where it is not. */
  async openHandIn(): Promise<void> {
    if (this.handIn.needsReview) await this.review();
    const { kind } = this.getState().entry.phase;
    if (kind === "reviewed" || kind === "headersOnly") this.screens.open({ kind: "handIn" });
  }

  /** Goes back to the result, with one severity shown. */
  showFindings(filter: Severity): void {
    const sheet = this.entries.active;
    if (sheet !== undefined) this.entries.update(sheet, { screens: [] });
    this.result.filter(filter);
  }

  /** Shows the person's own periods and check amounts. */
  openTables(): void {
    this.tables.begin();
    this.screens.open({ kind: "tables" });
  }

  /** Shows what can be done with the add-in's formulas, whichever sheet is active. */
  async openFormulas(): Promise<void> {
    this.formulas.begin();
    if (!this.getState().entry.screens.some(({ kind }) => kind === "formulas"))
      this.screens.open({ kind: "formulas" });
    await this.formulas.look();
  }

  /** Shows a sheet as it was left, or reads it the first time and where it has been edited since. */
  private async activate(sheet: string): Promise<void> {
    const known = this.entries.has(sheet);
    if (!known) this.entries.update(sheet, { marked: this.parts.choices.get(sheet).marked === true });
    this.payout.comeAlong(sheet);
    this.entries.show(sheet);
    this.formulas.begin();
    this.followSheet();
    const { phase, stale } = this.entries.get(sheet);
    if (!known || phase.kind === "trouble") await this.flow.read(sheet);
    else if (stale && phase.kind !== "reviewed") await this.flow.read(sheet, true);
  }

  /** Excel answers nothing while a person types in a cell: what was asked for is asked again until they are done. */
  private tryAgainAfterTyping(): void {
    if (this.waitsForTyping || !this.isKeptByTyping) return;
    this.waitsForTyping = true;
    this.parts.clock.later(whileTyping, () => {
      this.waitsForTyping = false;
      if (this.isKeptByTyping) void this.readAgain();
    });
  }

  private get isKeptByTyping(): boolean {
    const { phase } = this.getState().entry;
    return phase.kind === "trouble" && phase.trouble === "cellEditing";
  }

  private reviewIfAsked(): void {
    const { sheet, entry } = this.getState();
    if (!this.reviewWhenRead || sheet === undefined || entry.phase.kind === "reading") return;
    this.reviewWhenRead = false;
    if (openedIn(entry.phase) !== undefined) void this.flow.review(sheet);
  }

  /** Reviews the active sheet; where it is still being read, as soon as it has been. */
  async review(): Promise<void> {
    const sheet = this.entries.active;
    if (sheet === undefined || this.entries.phase(sheet).kind === "reading") this.reviewWhenRead = true;
    else if (openedIn(this.entries.phase(sheet)) !== undefined) await this.flow.review(sheet);
    else await this.flow.read(sheet);
  }

  cancel(): void {
    const sheet = this.entries.active;
    if (sheet !== undefined) this.flow.cancel(sheet);
  }

  /** Leaves the result for the sheet's first screen. */
  leaveResult(): void {
    const sheet = this.entries.active;
    const opened = sheet === undefined ? undefined : openedIn(this.entries.phase(sheet));
    if (sheet !== undefined && opened !== undefined)
      this.entries.update(sheet, { phase: { kind: "ready", opened }, screens: [], notice: undefined });
  }

  async readAgain(): Promise<void> {
    const sheet = this.entries.active;
    if (sheet === undefined || sheet === "") await this.start();
    else await this.flow.read(sheet);
  }

  /** What cells of the active sheet are read by. */
  readContext(): ReadContext {
    const date1904 = this.getState().entry.grid?.date1904 ?? false;
    return { date1904, today: this.parts.clock.today() };
  }

  /** What the person has decided about the active sheet so far. */
  choice(): SheetChoice {
    const sheet = this.entries.active;
    return sheet === undefined ? {} : this.parts.choices.get(sheet);
  }

  async choose(choice: SheetChoice): Promise<void> {
    const sheet = this.entries.active;
    if (sheet !== undefined) await this.flow.choose(sheet, choice);
  }

  dismissNotice(): void {
    const sheet = this.entries.active;
    if (sheet !== undefined) this.entries.update(sheet, { notice: undefined });
  }

  /** Resolves when every edit whose time has come is taken in. */
  settled(): Promise<void> {
    return this.live.settled();
  }
}

const keepsNothing: ProviderSettings = { get: () => undefined, set: () => undefined };
