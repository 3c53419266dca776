import type { Deviation } from "../../../returns/payout/deviation";
import { troubleOf } from "../sheet-flow";
import { chosenDeviations, deviationsAt, type ListedDeviation } from "./listed-deviations";
import type { PayoutCore } from "./payout-parts";
import type { ListChoice } from "./payout-state";

/** Going through a result: what the list shows, from one deviation to the next, and between the pane and the sheets. */
export class DeviationWalk {
  constructor(
    private readonly core: PayoutCore,
    /** True for the sheets that the reconciliation is about. */
    private readonly concerns: (sheet: string) => boolean,
  ) {}

  filter(list: Partial<ListChoice>): void {
    this.core.set({ list: { ...this.core.getState().list, ...list } });
  }

  /** Shows a deviation and selects its cell. */
  async show(item: ListedDeviation): Promise<void> {
    const { views } = this.core.getState();
    const below = views.filter(({ kind }) => kind !== "deviation" && kind !== "rule");
    this.core.set({ views: [...below, { kind: "deviation", key: item.key }], last: item.key });
    await this.goTo(item.deviation);
  }

  /** The deviation before or after one, among those that are listed. */
  neighbour(key: string, direction: -1 | 1): ListedDeviation | undefined {
    const { done, list } = this.core.getState();
    const items = chosenDeviations(done?.items ?? [], list);
    const at = items.findIndex((item) => item.key === key);
    return at < 0 ? undefined : items[at + direction];
  }

  /** Selects a deviation's cell: on the payout sheet, else in the register where that is in the workbook. */
  async goTo(deviation: Deviation, side: "sheet" | "register" = "sheet"): Promise<void> {
    const { line, row, sheetCell, registerCell } = deviation;
    const inBook = this.core.getState().setup.register?.file === undefined;
    const own = inBook && row && registerCell ? { sheet: row.place.sheet, address: registerCell } : undefined;
    const paid = line && sheetCell ? { sheet: line.place.sheet, address: sheetCell } : undefined;
    const to = side === "register" ? own : (paid ?? own);
    if (to !== undefined) await this.selectCell(to.sheet, to.address);
  }

  /** Selects a line of a sheet, by the sheet's own row number. */
  async select(sheet: string, row: number): Promise<void> {
    await this.selectCell(sheet, `A${String(row)}`);
  }

  private async selectCell(sheet: string, address: string): Promise<void> {
    try {
      await this.core.workbook.select(sheet, address);
    } catch (error) {
      this.core.set({ problem: { kind: "trouble", trouble: troubleOf(error) } });
    }
  }

  /** Follows the person's selection: a shown deviation gives way to the selected cell's. */
  followSelection(sheet: string, address: string): void {
    const { done, views } = this.core.getState();
    if (done === undefined || !this.concerns(sheet)) return;
    const keys = deviationsAt(done.items, sheet, address);
    this.core.set({ selected: { address, keys } });
    const top = views.at(-1);
    const [first] = keys;
    if (top?.kind !== "deviation" || first === undefined || keys.includes(top.key)) return;
    this.core.set({ views: [...views.slice(0, -1), { kind: "deviation", key: first }], last: first });
  }
}
