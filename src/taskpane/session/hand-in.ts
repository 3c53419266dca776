import { buildReport, type Report } from "../../engine/report";
import { readiness, type Readiness } from "../../returns/readiness";
import { halfYearDueNext } from "../../returns/return-deadline";
import { rulesVersion } from "../../returns/rules-version";
import type { WorkbookTrouble } from "../../workbook/port";
import { type FlowParts, openedIn, troubleOf } from "./sheet-flow";

/** Whether the active sheet's return can be handed in; "unread" where the sheet is no return that is reviewed. */
export type Judged =
  | { readonly kind: "judged"; readonly readiness: Readiness }
  | { readonly kind: "trouble"; readonly trouble: WorkbookTrouble }
  | { readonly kind: "unread" };

/** What happens between a review and the handing in: is it ready, and the report. */
export class HandIn {
  constructor(private readonly parts: FlowParts) {}

  async judge(): Promise<Judged> {
    try {
      const facts = await this.parts.workbook.facts();
      const subject = this.subject();
      if (subject === undefined) return { kind: "unread" };
      const today = this.parts.clock.today();
      return { kind: "judged", readiness: readiness({ ...subject, today, facts }) };
    } catch (error) {
      return { kind: "trouble", trouble: troubleOf(error) };
    }
  }

  /** The report of the active sheet's review; undefined where there is none. */
  report(personalData: boolean, toolVersion: string): Report | undefined {
    const phase = this.phase();
    if (phase?.kind !== "reviewed") return undefined;
    const { returnId, columns, halfYear, protectedRows } = phase.opened;
    const madeOn = this.parts.clock.today();
    return buildReport(phase.review, {
      ...{ returnId, columns, halfYear, protectedRows },
      ...{ madeOn, toolVersion, rulesVersion, personalData },
    });
  }

  private subject() {
    const phase = this.phase();
    if (phase?.kind === "headersOnly") {
      const { returnId } = phase.candidate;
      const halfYear = halfYearDueNext(returnId, this.parts.clock.today());
      return halfYear && { returnId, halfYear, review: undefined, missingColumns: [] };
    }
    if (phase?.kind !== "reviewed") return undefined;
    const { returnId, halfYear, columns, table } = phase.opened;
    const missingColumns = Object.keys(columns).filter(
      (key) => columns[key]?.presence !== "optional" && table.mapping[key] === undefined,
    );
    return { returnId, halfYear, review: phase.review, missingColumns };
  }

  private phase() {
    const sheet = this.parts.entries.active;
    return sheet === undefined ? undefined : this.parts.entries.phase(sheet);
  }

  /** Selects the first cell of a sheet, which shows it. */
  async showSheet(name: string): Promise<void> {
    const { workbook, entries } = this.parts;
    try {
      await workbook.select(name, "A1");
    } catch (error) {
      if (entries.active !== undefined)
        entries.update(entries.active, { notice: { kind: "trouble", trouble: troubleOf(error) } });
    }
  }

  /** True where the active sheet is a return whose review would come first. */
  get needsReview(): boolean {
    const phase = this.phase();
    return phase !== undefined && phase.kind !== "reviewed" && openedIn(phase) !== undefined;
  }
}
