import type { Finding } from "../../engine/finding";
import type { Review } from "../../engine/review";
import type { Confirmations } from "./confirmations";
import { refreshReviewed } from "./refresh-reviewed";
import type { Screens } from "./screens";
import type { FlowParts } from "./sheet-flow";

/** What came of a confirmation; all but "confirmed" say why not. */
export type ConfirmOutcome = Awaited<ReturnType<Review["confirm"]>>;

/** Confirming findings that are right as they are (bekräfta), and taking that back. */
export class ConfirmActions {
  constructor(
    private readonly parts: FlowParts,
    private readonly confirmations: Confirmations,
    private readonly screens: Screens,
  ) {}

  /** Asks for the reason. What must be changed cannot be confirmed. */
  ask(finding: Finding): void {
    if (finding.severity !== "error" && finding.confirmation === undefined)
      this.screens.open({ kind: "confirm", finding });
  }

  /** How many findings a confirmation of this one would hold for, this one among them. */
  alike(finding: Finding): number {
    return this.reviewOf(finding)?.alike(finding) ?? 0;
  }

  async confirm(finding: Finding, reason: string): Promise<ConfirmOutcome> {
    const review = this.reviewOf(finding);
    if (review === undefined) return "gone";
    const outcome = await review.confirm(finding, reason, this.parts.clock.today());
    if (outcome !== "confirmed") return outcome;
    const { entries } = this.parts;
    const { screens } = entries.get(finding.sheet);
    entries.update(finding.sheet, { screens: screens.filter(({ kind }) => kind !== "confirm") });
    await this.keep(finding.sheet);
    return outcome;
  }

  async withdraw(finding: Finding): Promise<void> {
    await this.reviewOf(finding)?.withdraw(finding);
    await this.keep(finding.sheet);
  }

  private async keep(sheet: string): Promise<void> {
    const { entries } = this.parts;
    entries.update(sheet, refreshReviewed(entries.get(sheet)));
    if (!(await this.confirmations.keep())) entries.update(sheet, { notice: { kind: "notKept" } });
  }

  private reviewOf({ sheet }: Finding): Review | undefined {
    const phase = this.parts.entries.phase(sheet);
    return phase.kind === "reviewed" ? phase.review : undefined;
  }
}
