import type { Cell } from "../../src/values/reading";
import type { PlantedChange, Planted } from "./planted-change";
import { addressIn, type SheetOfReturn } from "./return-workbook";
import { SeededRandom } from "./seeded-random";

const seed = 47;

/** A finding that the sample should give. */
export interface ExpectedFinding {
  readonly check: string;
  /** The cell to look at: "N47". */
  readonly cell: string;
}

type RowOf<K extends string> = Record<K, Cell>;

/** Clean rows on which findings are planted, each row at most once, and the list of what should be found. */
export class Planting<K extends string, Kind extends string, Id extends string> {
  readonly rows: RowOf<K>[];
  private readonly order: readonly number[];
  private readonly used = new Set<number>();
  /** People whose rows belong together with another: nothing else is planted on them. */
  private readonly paired = new Set<string>();
  private readonly found: { row: number; check: Id; column: K }[] = [];

  /** `personColumn` holds what two rows of one person share. */
  constructor(
    clean: readonly RowOf<K>[],
    private readonly sheet: SheetOfReturn<K>,
    private readonly personColumn: K,
    private readonly isKind: (row: RowOf<K>, kind: Kind) => boolean,
  ) {
    this.rows = [...clean];
    this.order = new SeededRandom(seed).shuffled(clean.map((_, index) => index));
  }

  /** Plants each change on an unused row of its kind. Kinds that few rows are of should come first. */
  plant(changes: readonly PlantedChange<K, Kind, Id>[]): void {
    for (const { kind, change, finds } of changes) {
      const at = this.take(kind);
      this.change(at, change(this.row(at)), finds);
    }
  }

  /** Writes a row once more, changed, over an unused row of `over` further down; either may give findings. */
  repeat(
    kind: Kind,
    over: Kind,
    change: (row: RowOf<K>) => Partial<RowOf<K>>,
    finds: Planted<K, Id>,
    findsAbove: Planted<K, Id> = [],
  ): void {
    const first = this.take(kind);
    const second = this.take(over, first);
    for (const at of [first, second]) this.paired.add(this.personOf(at));
    this.change(second, { ...this.row(first), ...change(this.row(first)) }, finds);
    this.change(first, {}, findsAbove);
  }

  inSheetOrder(): ExpectedFinding[] {
    return [...this.found]
      .sort((a, b) => a.row - b.row || (a.check < b.check ? -1 : 1))
      .map(({ row, check, column }) => ({ check, cell: addressIn(this.sheet, row, column) }));
  }

  /** The number of an unused row of the kind, below another. */
  private take(kind: Kind, above = -1): number {
    const at = this.order.find(
      (index) =>
        index > above &&
        !this.used.has(index) &&
        !this.paired.has(this.personOf(index)) &&
        this.isKind(this.row(index), kind),
    );
    if (at === undefined) throw new Error(`no row left of the kind ${kind}`);
    this.used.add(at);
    return at;
  }

  private change(at: number, change: Partial<RowOf<K>>, finds: Planted<K, Id>): void {
    this.rows[at] = { ...this.row(at), ...change };
    for (const [check, column] of finds) this.found.push({ row: at, check, column });
  }

  private row(at: number): RowOf<K> {
    return this.rows[at] as RowOf<K>;
  }

  private personOf(at: number): string {
    return String(this.row(at)[this.personColumn]);
  }
}
