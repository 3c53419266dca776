import type { RegulationSet } from "../../regulations/regulation-set";
import type { SheetChange } from "../../workbook/port";
import type { PayoutParts } from "./payout/payout-parts";
import type { Reconciling } from "./payout/reconciling";
import type { Screens } from "./screens";
import { type FlowParts, type SheetFlow, troubleOf } from "./sheet-flow";

/** The way into reconciling payouts. Its code is fetched when somebody goes in: that is once a month. */
export class PayoutDoor {
  /** The workbook's reconciliation: it is about several sheets and is the same from each of them. */
  private reconciling: Reconciling | undefined;

  constructor(
    private readonly parts: FlowParts,
    private readonly flow: SheetFlow,
    private readonly screens: Screens,
  ) {}

  /** Opens the reconciliation, or the month at a glance, from the active sheet. A result that is there is shown again. */
  async open(view: "setup" | "month" | "columns" = "setup"): Promise<void> {
    const { entries } = this.parts;
    const sheet = entries.active;
    if (sheet === undefined) return;
    try {
      const { Reconciling } = await import("./payout/reconciling");
      if (entries.active !== sheet) return;
      const known = this.reconciling;
      if (view === "month" && known?.getState().done !== undefined) {
        known.open({ kind: "month" });
        return this.screens.open({ kind: "payout", reconciling: known });
      }
      const again = view === "setup" && known?.getState().done !== undefined && known.concerns(sheet);
      const reconciling = again
        ? known
        : (this.reconciling = new Reconciling(this.reconcilingParts(), view === "month" ? "month" : "setup"));
      if (view === "columns") reconciling.startWith({ kind: "columns", of: "sheet", sheet });
      this.screens.open({ kind: "payout", reconciling });
      if (!again) await reconciling.begin(sheet);
    } catch (error) {
      entries.update(sheet, { notice: { kind: "trouble", trouble: troubleOf(error) } });
    }
  }

  /** Which of Nacka's rules the provider has chosen; undefined where it has not. */
  get regulations(): RegulationSet | undefined {
    return this.parts.payoutBook.profile.settings.regulations;
  }

  readonly changed = (change: Pick<SheetChange, "sheet">): void => this.reconciling?.changed(change);

  followSelection(sheet: string, address: string): void {
    this.reconciling?.walk.followSelection(sheet, address);
  }

  /** Showing another sheet of the same reconciliation takes its screen along. */
  comeAlong(to: string): void {
    const { entries } = this.parts;
    const from = entries.active;
    if (from === undefined || from === to) return;
    const top = entries.get(from).screens.at(-1);
    if (top?.kind !== "payout" || !top.reconciling.concerns(to)) return;
    const others = entries.get(to).screens.filter(({ kind }) => kind !== "payout");
    entries.update(to, { screens: [...others, top] });
  }

  /** Leaves the reconciliation on whichever sheets it is shown. */
  close(): void {
    this.screens.backFrom("payout");
  }

  private reconcilingParts(): PayoutParts {
    const { workbook, payoutBook: book, clock, pace, lists } = this.parts;
    return {
      workbook,
      book,
      clock,
      pace,
      courses: () => lists.forOpening().courses,
      openFile: async (bytes) => {
        const { openFileWorkbook } = await import("../../workbook/xlsx/file-workbook");
        return openFileWorkbook(bytes);
      },
      lookAgain: (sheet) => this.flow.read(sheet, true),
    };
  }
}
