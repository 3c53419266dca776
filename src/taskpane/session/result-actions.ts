import type { Severity } from "../../engine/check";
import type { Pace } from "../../engine/pace";
import type { Finding } from "../../engine/finding";
import type { Review } from "../../engine/review";
import type { Marks } from "../../workbook/port";
import { type FindingPlace, neighbour, placeAt, placeOfFinding } from "./finding-place";
import type { Reviewed } from "./pane-state";
import { type ResultList, setFilter, setOpen, type SeverityFilter, showMore } from "./result-list";
import { openAt } from "./refresh-reviewed";
import type { Screens } from "./screens";
import { type FlowParts, troubleOf } from "./sheet-flow";

/** What a person does with a result: goes through the list and the findings, and highlights them in the sheet. */
export class ResultActions {
  constructor(
    private readonly parts: FlowParts,
    private readonly screens: Screens,
  ) {}

  filter(filter: SeverityFilter): void {
    this.changeList((list, review) => setFilter(list, review, filter));
  }

  setOpen(check: string, open: boolean): void {
    this.changeList((list, review) => setOpen(list, review, check, open));
  }

  showMore(check: string): void {
    this.changeList((list, review) => showMore(list, review, check));
  }

  /** Shows a finding and selects its cell. */
  async openFinding(finding: Finding): Promise<void> {
    const reviewed = this.reviewed();
    const place = reviewed && placeOfFinding(reviewed.review, finding);
    if (place !== undefined) await this.show(place);
  }

  async openFirst(check: string): Promise<void> {
    const reviewed = this.reviewed();
    const place = reviewed && placeAt(reviewed.review, check, 0);
    if (place !== undefined) await this.show(place);
  }

  /** The finding before or after the one shown; undefined at the ends of the list. */
  neighbourOf(place: FindingPlace, direction: -1 | 1): FindingPlace | undefined {
    const reviewed = this.reviewed();
    return reviewed && neighbour(place, direction, reviewed.review, reviewed.list);
  }

  async show(place: FindingPlace): Promise<void> {
    this.screens.showFinding(place);
    await this.goTo(place.finding);
  }

  /** Selects the finding's cell in the sheet. */
  async goTo(finding: Finding): Promise<void> {
    const { entries, workbook } = this.parts;
    try {
      await workbook.select(finding.sheet, finding.cells[0].address);
    } catch (error) {
      entries.update(finding.sheet, { notice: { kind: "trouble", trouble: troubleOf(error) } });
    }
  }

  /** Follows the person's selection in the sheet: a shown finding gives way to the selected cell's. */
  followSelection(sheet: string, address: string): void {
    const { entries } = this.parts;
    const { phase, screens } = entries.get(sheet);
    const findings = phase.kind === "reviewed" ? openAt(phase.review, address) : [];
    entries.update(sheet, { selected: { address, findings } });
    if (phase.kind !== "reviewed") return;
    const top = screens.at(-1);
    const [first] = findings;
    if (top?.kind !== "finding" || first === undefined) return;
    const shown = top.place.finding;
    if (findings.some((finding) => finding.check === shown.check && finding.row === shown.row)) return;
    const place = placeOfFinding(phase.review, first);
    if (place !== undefined) this.screens.showFinding(place);
  }

  async mark(): Promise<void> {
    await this.highlight(true);
  }

  async unmark(): Promise<void> {
    await this.highlight(false);
  }

  /** Colours again after an edit, so that what is put right loses its colour. */
  async refreshMarks(sheet: string): Promise<void> {
    const { entries, workbook } = this.parts;
    const { phase, marked } = entries.get(sheet);
    if (!marked || phase.kind !== "reviewed") return;
    try {
      await workbook.mark(sheet, await marksOf(phase.review, this.pace()));
    } catch (error) {
      entries.update(sheet, { notice: { kind: "trouble", trouble: troubleOf(error) } });
    }
  }

  private async highlight(on: boolean): Promise<void> {
    const { entries, workbook, choices } = this.parts;
    const sheet = entries.active;
    const reviewed = this.reviewed();
    if (sheet === undefined || (on && reviewed === undefined)) return;
    try {
      const marks = on && reviewed ? await marksOf(reviewed.review, this.pace()) : undefined;
      if (marks) await workbook.mark(sheet, marks);
      else await workbook.unmark(sheet);
      const cells = marks && marks.error.length + marks.review.length + marks.note.length;
      const notice = cells === undefined ? { kind: "unmarked" as const } : { kind: "marked" as const, cells };
      entries.update(sheet, { marked: on, notice });
      await choices.set(sheet, { ...choices.get(sheet), marked: on });
    } catch (error) {
      entries.update(sheet, { notice: { kind: "trouble", trouble: troubleOf(error) } });
    }
  }

  /** For work that nobody waits to stop. */
  private pace(): Pace {
    return this.parts.pace(new AbortController().signal, () => undefined);
  }

  private reviewed(): Reviewed | undefined {
    const sheet = this.parts.entries.active;
    const phase = sheet === undefined ? undefined : this.parts.entries.phase(sheet);
    return phase?.kind === "reviewed" ? phase : undefined;
  }

  private changeList(change: (list: ResultList, review: Review) => ResultList): void {
    const sheet = this.parts.entries.active;
    const reviewed = this.reviewed();
    if (sheet === undefined || reviewed === undefined) return;
    const list = change(reviewed.list, reviewed.review);
    this.parts.entries.update(sheet, { phase: { ...reviewed, list } });
  }
}

const page = 200;

/** The cell to look at of every open finding; a cell with several findings takes the gravest one's colour. */
export async function marksOf(review: Review, pace: Pace): Promise<Marks> {
  const marks: Record<Severity, string[]> = { error: [], review: [], note: [] };
  const taken = new Set<string>();
  for (const severity of ["error", "review", "note"] as const) {
    for (const outcome of review.outcomes) {
      if (outcome.severity !== severity) continue;
      const open = outcome.count - outcome.confirmed;
      for (let from = 0; from < open; from += page) {
        if (pace.due()) await pace.rest({ stage: "reading", done: from, total: open });
        for (const { cells } of review.findings(outcome.check, from, page, "open")) {
          const { address } = cells[0];
          if (!taken.has(address)) marks[severity].push(address);
          taken.add(address);
        }
      }
    }
  }
  return marks;
}
