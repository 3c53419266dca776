import { Cancelled, type Progress } from "../../../engine/pace";
import type { Month } from "../../../regulations/month";
import { reconcilePayout } from "../../../returns/payout/reconcile-payout";
import type { SheetChange } from "../../../workbook/port";
import { Store } from "../store";
import { troubleOf } from "../sheet-flow";
import { DeviationWalk } from "./deviation-walk";
import { HandPairs } from "./hand-pairs";
import { listDeviations } from "./listed-deviations";
import { MonthBook } from "./month-book";
import { Noting } from "./noting";
import { readMatter } from "./read-matter";
import { Layouts } from "./layouts";
import type { PayoutCore, PayoutParts, PayoutTask } from "./payout-parts";
import { emptyPayout, type PayoutProblem, type PayoutState, type PayoutView, type PayoutWork, type SurveyedRegister } from "./payout-state"; // prettier-ignore
import { SettledQuestions } from "./settled-questions";
import { Signing } from "./signing";
import { proposedSetup, registerIn, registersOf, surveyWorkbook } from "./survey-workbook";

/** An edit is taken in this long after the last one, in milliseconds, where a reconciliation takes no longer than `quick`. */
const settle = 600;
const quick = 3;

/**
 * Reconciles the workbook's payout sheets with a register, step by step, without its looks. Nothing here throws; what
 * goes wrong is a problem.
 */
export class Reconciling {
  readonly walk: DeviationWalk;
  readonly pairs: HandPairs;
  readonly layouts: Layouts;
  readonly questions: SettledQuestions;
  readonly notes: Noting;
  readonly signing: Signing;
  readonly months: MonthBook;
  private readonly store: Store<PayoutState>;
  private readonly core: PayoutCore;
  private working: AbortController | undefined;
  private waiting: (() => void) | undefined;
  /** A renewal of the result was called off by other work. */
  private owesRenewal = false;
  /** Writing, or putting back, that is under way: it is never called off by other work. */
  private inHand: Promise<void> | undefined;

  constructor(
    private readonly parts: PayoutParts,
    view: PayoutView["kind"] & ("setup" | "month"),
  ) {
    this.store = new Store(emptyPayout(view));
    this.core = {
      ...parts,
      getState: this.getState,
      set: (change) => this.set(change),
      open: (opened) => this.open(opened),
      run: (kind, work) => this.run(kind, work),
      tell: (problem) => this.set({ problem }),
    };
    const again = (): Promise<void> => this.reconcileAgain();
    this.walk = new DeviationWalk(this.core, (sheet) => this.concerns(sheet));
    this.pairs = new HandPairs(this.core, again);
    this.layouts = new Layouts(this.core, () => this.survey());
    this.questions = new SettledQuestions(this.core, again);
    this.notes = new Noting(this.core, again);
    this.signing = new Signing(this.core);
    this.months = new MonthBook(this.core);
  }

  readonly getState = (): PayoutState => this.store.getState();
  readonly subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);

  /** Opens on another screen than the first. */
  startWith(view: PayoutView): void {
    this.set({ views: [view] });
  }

  /** Looks through the workbook; `sheet` is the one that the person came from. */
  async begin(sheet: string): Promise<void> {
    this.active = sheet;
    await this.survey();
  }

  private active = "";
  /** The settings that the result rests on. */
  private used = "";

  private async survey(): Promise<void> {
    const { workbook, book, clock } = this.parts;
    await this.run("reading", async (pace) => {
      const survey = await surveyWorkbook(workbook, book.profile, clock.today(), pace);
      return { survey, setup: proposedSetup(survey, this.active, this.getState().setup) };
    });
  }

  /** True for the sheets that the reconciliation is about: showing one of them keeps it on the screen. */
  concerns(sheet: string): boolean {
    const { survey, setup } = this.getState();
    const { register } = setup;
    return (
      survey?.payouts.some((one) => one.sheet === sheet) === true ||
      (register?.file === undefined && register?.sheet === sheet)
    );
  }

  chooseMonth(month: Month): void {
    const { survey, setup } = this.getState();
    if (survey !== undefined) this.set({ setup: proposedSetup(survey, this.active, { ...setup, month }) });
  }

  /** From the month at a glance to reconciling it. */
  reconcileMonth(month: Month): void {
    this.chooseMonth(month);
    this.open({ kind: "setup" });
  }

  include(sheet: string, taken: boolean): void {
    const { setup } = this.getState();
    const included = new Set(setup.included);
    if (taken) included.add(sheet);
    else included.delete(sheet);
    this.set({ setup: { ...setup, included } });
  }

  chooseRegister(register: SurveyedRegister): void {
    this.set({ setup: { ...this.getState().setup, register }, problem: undefined });
  }

  /** Takes a sheet of the workbook as the register; one that is not recognised has its columns pointed out first. */
  async useRegisterSheet(name: string): Promise<void> {
    const { workbook, book } = this.parts;
    await this.run("reading", async (pace) => {
      const found = registerIn(await workbook.read(name, pace), book.profile, undefined);
      if (found !== undefined) return { setup: { ...this.getState().setup, register: found } };
      this.open({ kind: "columns", of: "register", sheet: name });
      return {};
    });
  }

  async useRegisterFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.run("reading", async (pace) => {
      const file = await this.parts.openFile(bytes);
      const { setup } = this.getState();
      const [register] = await registersOf(file, name, this.parts.book.profile, pace);
      return register ? { setup: { ...setup, register } } : { problem: { kind: "noRegisterThere" } };
    });
  }

  /** Reconciles the sheets as they stand now, and shows the result. */
  async reconcile(): Promise<void> {
    await this.reconcileWith("reconciling", [{ kind: "setup" }, { kind: "result" }]);
  }

  /** The same again after something has changed; the screen stays, and the person may leave it meanwhile. */
  async reconcileAgain(): Promise<void> {
    if (this.getState().done === undefined) return;
    this.set({ stale: true });
    await this.reconcileWith("renewing", undefined);
  }

  private async reconcileWith(
    kind: PayoutWork["kind"],
    views: readonly PayoutView[] | undefined,
  ): Promise<void> {
    const { clock } = this.parts;
    await this.run(kind, async (pace) => {
      const began = clock.now();
      const matter = await readMatter(this.core, pace);
      if ("problem" in matter) return { problem: matter.problem };
      this.used = JSON.stringify(matter.settings);
      const result = await reconcilePayout(matter, pace);
      const seconds = (clock.now() - began) / 1000;
      return {
        done: { result, items: listDeviations(result), seconds },
        notes: { ...this.getState().notes, written: this.parts.book.written(result.month) },
        signing: { before: this.parts.book.pagesBefore(result.month), isBack: false },
        stale: false,
        selected: undefined,
        ...(views && { views, list: { outcome: "all", class: "all" } as const }),
      };
    });
  }

  /** Prices and periods may have been entered elsewhere in the pane since. */
  async takeInSettings(): Promise<void> {
    const { done } = this.getState();
    if (done === undefined) return;
    if (JSON.stringify(this.parts.book.settingsFor(done.result.month)) !== this.used)
      await this.reconcileAgain();
  }

  /** An edit in the workbook: the result is made again where that is quick, else it says that it is old. */
  readonly changed = ({ sheet }: Pick<SheetChange, "sheet">): void => {
    const { done, setup, work } = this.getState();
    if (done === undefined || !this.concerns(sheet)) return;
    // What is written meanwhile on the payout sheets is our own; the register is the person's.
    if (isWriting(work) && sheet !== setup.register?.sheet) return;
    this.set({ stale: true });
    this.waiting?.();
    if (done.seconds <= quick) this.waiting = this.parts.clock.later(settle, () => this.renewInTurn());
  };

  /** What the person has asked for is not called off by an edit: the result is made again after it. */
  private renewInTurn(): void {
    const { work } = this.getState();
    if (work !== undefined && !makesResult(work)) this.owesRenewal = true;
    else void this.reconcileAgain();
  }

  open(view: PayoutView): void {
    this.set({ views: [...this.getState().views, view], problem: undefined });
  }

  /** One step back; false where this is the first. */
  back(): boolean {
    const { views, work } = this.getState();
    if (isWriting(work)) return true;
    if (work !== undefined && work.kind !== "renewing" && views.length > 1) this.cancel();
    if (views.length < 2) return false;
    this.set({ views: views.slice(0, -1), problem: undefined });
    return true;
  }

  /** Stops the work. Writing is not left half-done: it takes back what it did, and says so itself. */
  cancel(): void {
    this.working?.abort();
    if (isWriting(this.getState().work)) return;
    this.working = undefined;
    this.set({ work: undefined, problem: { kind: "stopped" } });
  }

  dismiss(): void {
    this.set({ problem: undefined });
  }

  /**
   * Later work calls off earlier work, whose findings are then not shown; a renewal is begun anew afterwards. What
   * writes is waited for instead: what it has written must be known, to be taken back.
   */
  private async run(kind: PayoutWork["kind"], work: PayoutTask): Promise<void> {
    while (this.inHand !== undefined) await this.inHand;
    const ran = this.runNow(kind, work);
    if (isWriting({ kind })) this.inHand = ran.finally(() => (this.inHand = undefined));
    await ran;
    if (this.owesRenewal && this.getState().work === undefined) await this.reconcileAgain();
  }

  private async runNow(kind: PayoutWork["kind"], work: PayoutTask): Promise<void> {
    const callsOffRenewal = this.getState().work?.kind === "renewing";
    this.owesRenewal = !makesResult({ kind }) && (this.owesRenewal || callsOffRenewal);
    this.working?.abort();
    const own = (this.working = new AbortController());
    const show = (progress: Progress): void => {
      if (this.working === own) this.set({ work: { kind, progress } });
    };
    this.set({ work: { kind, progress: undefined }, problem: undefined });
    let change: Partial<PayoutState> = {};
    try {
      change = await work(this.parts.pace(own.signal, show), own.signal, show);
    } catch (error) {
      const problem: PayoutProblem = { kind: "trouble", trouble: troubleOf(error) };
      if (!(error instanceof Cancelled)) change = { problem };
    }
    if (this.working !== own) return;
    this.set({ ...change, work: undefined });
  }

  private set(change: Partial<PayoutState>): void {
    this.store.set({ ...this.getState(), ...change });
  }
}

function makesResult({ kind }: Pick<PayoutWork, "kind">): boolean {
  return kind === "reconciling" || kind === "renewing";
}

function isWriting(work: Pick<PayoutWork, "kind"> | undefined): boolean {
  return work?.kind === "writing" || work?.kind === "puttingBack";
}
