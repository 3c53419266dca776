import type { OwnTables } from "../../regulations/own-tables";
import { ownTablesText, readOwnTables, type WrongTables } from "../../returns/own-tables/read-own-tables";
import { ourFunctionsIn } from "../../workbook/our-formula-text";
import type { OpenWorkbook, WorkbookTrouble } from "../../workbook/port";
import type { KeptTables } from "./kept-tables";
import { troubleOf } from "./sheet-flow";
import { Store } from "./store";

/** What came of a change to the tables: whether the workbook keeps them, and how many formulas were calculated again. */
export type TableOutcome =
  | { readonly kind: "kept" | "notKept"; readonly formulas: number }
  /** The tables hold, but the formulas could not be calculated again. */
  | { readonly kind: "notCalculated"; readonly trouble: WorkbookTrouble };

export interface TableState {
  readonly own: OwnTables;
  readonly outcome: TableOutcome | undefined;
  /** True where the last change can be taken back. */
  readonly canUndo: boolean;
}

/** The person's own periods and check amounts: changed, taken back, saved to a file; formulas follow every change. */
export class TableActions {
  private readonly store: Store<TableState>;
  private before: OwnTables | undefined;

  constructor(
    private readonly workbook: OpenWorkbook,
    readonly kept: KeptTables,
  ) {
    this.store = new Store<TableState>({ own: kept.own, outcome: undefined, canUndo: false });
  }

  readonly getState = (): TableState => this.store.getState();
  readonly subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);

  /** Forgets what came of the last change, when the screen is opened anew. */
  begin(): void {
    this.before = undefined;
    this.store.set({ own: this.kept.own, outcome: undefined, canUndo: false });
  }

  async put(own: OwnTables): Promise<void> {
    const before = this.kept.own;
    await this.keep(own);
    this.before = before;
    this.store.set({ ...this.getState(), canUndo: true });
  }

  /** Puts back what was there before the last change. */
  async undo(): Promise<void> {
    const { before } = this;
    if (before === undefined) return;
    this.before = undefined;
    await this.keep(before);
    this.store.set({ ...this.getState(), canUndo: false });
  }

  /** The tables in a file's text, for the person to say yes to before `put`. */
  read(text: string): OwnTables | WrongTables {
    return readOwnTables(text);
  }

  exported(): string {
    return ownTablesText(this.kept.own);
  }

  private async keep(own: OwnTables): Promise<void> {
    const kind = await this.kept.put(own);
    const { own: now } = this.kept;
    try {
      this.store.set({ ...this.getState(), own: now, outcome: { kind, formulas: await this.calculate() } });
    } catch (error) {
      const outcome = { kind: "notCalculated", trouble: troubleOf(error) } as const;
      this.store.set({ ...this.getState(), own: now, outcome });
    }
  }

  /** Excel does not know that these formulas go by the tables: they are named to it. */
  private async calculate(): Promise<number> {
    const { tableReaders } = await import("../../functions/table-readers");
    const formulas = (await this.workbook.ourFormulas()).filter(({ formula }) =>
      ourFunctionsIn(formula).some((name) => tableReaders.has(name)),
    );
    if (formulas.length > 0) await this.workbook.calculate(formulas);
    return formulas.length;
  }
}
