import type { FindingPlace } from "./finding-place";
import type { Screen } from "./pane-state";
import type { SheetEntries } from "./sheet-entries";

/** Which screen lies over the active sheet's own, and the way back. */
export class Screens {
  constructor(private readonly entries: SheetEntries) {}

  open(screen: Screen): void {
    this.change((screens) => [...screens, screen]);
  }

  /** Shows a finding; one that is shown already, or a rule reached from it, gives way. */
  showFinding(place: FindingPlace): void {
    this.change((screens) => [
      ...screens.filter(({ kind }) => kind !== "finding" && kind !== "rule"),
      { kind: "finding", place },
    ]);
  }

  back(): void {
    this.change((screens) => screens.slice(0, -1));
  }

  /** Takes a kind of screen away from every sheet that it lies over. */
  backFrom(kind: Screen["kind"]): void {
    for (const sheet of this.entries.sheets()) {
      const { screens } = this.entries.get(sheet);
      const rest = screens.filter((screen) => screen.kind !== kind);
      if (rest.length < screens.length) this.entries.update(sheet, { screens: rest });
    }
  }

  private change(change: (screens: readonly Screen[]) => readonly Screen[]): void {
    const sheet = this.entries.active;
    if (sheet !== undefined) this.entries.update(sheet, { screens: change(this.entries.get(sheet).screens) });
  }
}
