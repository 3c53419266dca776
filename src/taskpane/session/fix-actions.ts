import { takenBack } from "../../workbook/plan-freeze";
import type { ContentChange, SheetChange } from "../../workbook/port";
import type { FixPlan } from "../../engine/plan-fixes";
import type { Reviewed } from "./pane-state";
import { changesOf, type FixScope, planScope } from "./plan-changes";
import type { Screens } from "./screens";
import { type FlowParts, openedIn, troubleOf } from "./sheet-flow";

/** More cells than this are taken in by reading the sheet again. */
const mostTakenInOneByOne = 20;

/** Corrections (rättelser): shown before they are written, and taken back exactly. */
export class FixActions {
  constructor(
    private readonly parts: FlowParts,
    private readonly screens: Screens,
    /** Called for what was changed: Excel does not always tell us of what we change ourselves. */
    private readonly changed: (change: SheetChange) => void,
  ) {}

  /** Shows what correcting would write. */
  async preview(scope: FixScope): Promise<void> {
    const [sheet, reviewed] = this.reviewed();
    if (sheet === undefined || reviewed === undefined) return;
    await this.guarded(sheet, async () => {
      const plan = await planScope(scope, reviewed.review, this.parts.workbook);
      this.screens.open({ kind: "fixes", plan });
    });
  }

  /** Writes a plan that was shown. A cell that somebody has changed meanwhile is left, and counted. */
  async apply(plan: FixPlan): Promise<void> {
    const { sheet } = plan;
    const { entries, workbook } = this.parts;
    await this.guarded(sheet, async () => {
      const columns = openedIn(entries.phase(sheet))?.columns ?? {};
      const made = await workbook.change(changesOf(plan, columns));
      const { screens, undo } = entries.get(sheet);
      entries.update(sheet, {
        screens: screens.filter(({ kind }) => kind !== "fixes"),
        undo: made.length === 0 ? undo : [...undo, made],
        notice: { kind: "fixed", cells: made.length, left: plan.writes.length - made.length },
      });
      this.tell(sheet, made);
    });
  }

  /** Puts back what stood there before the last correction, in every cell that nobody has changed since. */
  async undo(): Promise<void> {
    const { entries, workbook } = this.parts;
    const sheet = entries.active;
    const made = sheet === undefined ? undefined : entries.get(sheet).undo.at(-1);
    if (sheet === undefined || made === undefined) return;
    await this.guarded(sheet, async () => {
      const back = await workbook.change(takenBack(made));
      entries.update(sheet, {
        undo: entries.get(sheet).undo.slice(0, -1),
        notice: { kind: "unfixed", cells: back.length, left: made.length - back.length },
      });
      this.tell(sheet, back);
    });
  }

  private tell(sheet: string, changes: readonly ContentChange[]): void {
    if (changes.length > mostTakenInOneByOne) this.changed({ sheet, kind: "structure", address: "" });
    else for (const { address } of changes) this.changed({ sheet, kind: "cells", address });
  }

  private reviewed(): readonly [string | undefined, Reviewed | undefined] {
    const sheet = this.parts.entries.active;
    const phase = sheet === undefined ? undefined : this.parts.entries.phase(sheet);
    return [sheet, phase?.kind === "reviewed" ? phase : undefined];
  }

  private async guarded(sheet: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.parts.entries.update(sheet, { notice: { kind: "trouble", trouble: troubleOf(error) } });
    }
  }
}
