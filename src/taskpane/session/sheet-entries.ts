import { type PaneState, type SheetEntry, type SheetPhase, unread } from "./pane-state";
import { Store } from "./store";

/** Every sheet's entry, kept while the pane is open, and the store that shows the active one. */
export class SheetEntries {
  private readonly entries = new Map<string, SheetEntry>();
  readonly store = new Store<PaneState>({ sheet: undefined, entry: unread });

  get active(): string | undefined {
    return this.store.getState().sheet;
  }

  /** The sheets that have been looked at. */
  sheets(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(sheet: string): boolean {
    return this.entries.has(sheet);
  }

  get(sheet: string): SheetEntry {
    return this.entries.get(sheet) ?? unread;
  }

  phase(sheet: string): SheetPhase {
    return this.get(sheet).phase;
  }

  show(sheet: string): void {
    this.store.set({ sheet, entry: this.get(sheet) });
  }

  update(sheet: string, change: Partial<SheetEntry>): void {
    const entry = { ...this.get(sheet), ...change };
    this.entries.set(sheet, entry);
    if (sheet === this.active) this.store.set({ sheet, entry });
  }
}
