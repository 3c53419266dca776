import { dataRows } from "../../engine/data-rows";
import { columnLetters } from "../../engine/table";
import type { Formula } from "../../functions/definition";
import { parseRange } from "../../workbook/address";
import { asEntered, awaitsAnswer, isUnderWay } from "../../workbook/our-formula-text";
import { takenBack } from "../../workbook/plan-freeze";
import type { ContentChange, OurFormula } from "../../workbook/port";
import { draftText, type FormulaDraft } from "./formula-draft";
import { type FormulaOutcome, type FormulaScope, type FormulaState, type FormulaTarget, noFormulas, type TargetCell } from "./formula-state"; // prettier-ignore
import { isSelected } from "./is-selected";
import { type FlowParts, openedIn, troubleOf } from "./sheet-flow";
import { Store } from "./store";

/**
 * Milliseconds between looks at formulas that were entered again and whose answers are on their way: Excel says of no
 * cell when its answer has come. Together about as long as a person looks on.
 */
const answerWaits: readonly number[] = [100, 200, 400, 800, 1_600, 3_200];

/** What a person does with the add-in's own formulas: makes them values, enters them again, inserts new ones. */
export class FormulaActions {
  private readonly store = new Store<FormulaState>(noFormulas);
  /** What was changed last, to take back. */
  private made: readonly ContentChange[] = [];

  constructor(
    private readonly parts: FlowParts,
    /** Called for each sheet that was changed: Excel does not tell us of what we change ourselves. */
    private readonly changed: (sheet: string) => void,
  ) {}

  readonly getState = (): FormulaState => this.store.getState();
  readonly subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);

  /** Looks for formulas of ours in the selection, the sheet or the workbook. */
  async look(scope: FormulaScope = this.getState().scope): Promise<void> {
    this.set({ scope });
    await this.guarded(async () => {
      const { workbook } = this.parts;
      const all = await workbook.ourFormulas();
      const { sheet, ranges } = await workbook.selection();
      const wanted = (cell: OurFormula): boolean =>
        scope === "workbook" ||
        (cell.sheet === sheet && (scope === "sheet" || isSelected(cell.address, ranges)));
      this.set({ found: all.filter(wanted), unanswered: all.filter(({ shown }) => awaitsAnswer(shown)) });
    });
  }

  /** Makes the formulas that were found values. */
  async freeze(): Promise<void> {
    await this.change(async () => {
      const { done, ...counts } = await this.parts.workbook.freeze(this.getState().found ?? []);
      return { made: done, outcome: { kind: "frozen", ...counts } };
    });
    await this.lookAgain();
  }

  /** Enters the workbook's formulas that show no answer again: a calculation alone does not bring them back. */
  async reenter(): Promise<void> {
    await this.change(async () => {
      const made = await this.parts.workbook.change(
        this.getState().unanswered.map(({ sheet, address, formula }) => ({
          ...{ sheet, address, from: { formula }, to: { formula: asEntered(formula) } },
        })),
      );
      return { made: [], outcome: { kind: "reentered", formulas: made.length } };
    });
    await this.lookAgain();
    for (const wait of answerWaits) {
      if (!this.getState().unanswered.some(({ shown }) => isUnderWay(shown))) return;
      await new Promise((done) => setTimeout(done, wait));
      await this.lookAgain();
    }
  }

  /** Puts back what stood there before the last change, in every cell that nobody has changed since. */
  async undo(): Promise<void> {
    const { made } = this;
    await this.change(async () => {
      const back = await this.parts.workbook.change(takenBack(made));
      const outcome = { kind: "undone", cells: back.length, left: made.length - back.length } as const;
      return { made: [], outcome, touched: back };
    });
    await this.lookAgain();
  }

  /** Inserts a formula in the selected cell, or in the empty cells of its column in the table's rows. */
  async insert(formula: Formula, draft: FormulaDraft, where: "cell" | "rows"): Promise<void> {
    const { target } = this.getState();
    const grid = target && this.parts.entries.get(target.sheet).grid;
    if (target === undefined || grid === undefined) return;
    const cells = targetCells(target, where);
    await this.change(async () => {
      const made = await this.parts.workbook.change(
        cells.map(({ address, row, content }) => ({
          ...{ sheet: target.sheet, address, from: content },
          to: { formula: draftText(formula, draft, grid, row) },
          ...("result" in formula && formula.result === "date" && { showAs: "yyyy-mm-dd" }),
        })),
      );
      const wanted = where === "cell" ? 1 : target.rows.length;
      return { made, outcome: { kind: "inserted", cells: made.length, left: wanted - made.length } };
    });
    await this.aim();
    await this.lookAgain();
  }

  /** Finds out where a formula would be inserted: the cell that is selected now. */
  async aim(): Promise<void> {
    await this.guarded(async () => {
      const { sheet, ranges } = await this.parts.workbook.selection();
      const range = parseRange(ranges[0] ?? "");
      if (range === undefined) return this.set({ target: undefined });
      const { row, column } = { row: range.top, column: range.left };
      const [cell] = await this.cellsIn(sheet, column, [row]);
      if (cell)
        this.set({ target: { sheet, cell, rows: await this.cellsIn(sheet, column, this.rowsOf(sheet)) } });
    });
  }

  /** Forgets what was found, where a screen of formulas comes to another sheet or anew. */
  begin(): void {
    this.set({ outcome: undefined, found: undefined, target: undefined });
  }

  /** Says no more of what came of the last thing; what was done can still be taken back. */
  dismiss(): void {
    this.set({ outcome: undefined });
  }

  /** The sheet's rows (from 0) that are rows of the return. */
  private rowsOf(sheet: string): number[] {
    const opened = openedIn(this.parts.entries.phase(sheet));
    return opened ? [...dataRows(opened.table)].map((row) => opened.table.grid.firstRow + row) : [];
  }

  private async cellsIn(sheet: string, column: number, rows: readonly number[]): Promise<TargetCell[]> {
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) return [];
    const letters = columnLetters(column);
    const contents = await this.parts.workbook.contents(
      sheet,
      `${letters}${first + 1}:${letters}${last + 1}`,
    );
    return rows.map((row) => ({
      address: `${letters}${row + 1}`,
      row,
      content: contents[row - first]?.[0] ?? { value: null },
    }));
  }

  private async change(
    work: () => Promise<{
      readonly made: readonly ContentChange[];
      readonly outcome: FormulaOutcome;
      readonly touched?: readonly ContentChange[];
    }>,
  ): Promise<void> {
    await this.guarded(async () => {
      const { made, outcome, touched = made } = await work();
      this.made = made;
      this.set({ outcome, canUndo: made.length > 0 });
      for (const sheet of new Set(touched.map((change) => change.sheet))) this.changed(sheet);
    });
  }

  /** Looks again after a change, and keeps what the change came to. */
  private async lookAgain(): Promise<void> {
    if (this.getState().outcome?.kind !== "trouble") await this.look();
  }

  private async guarded(work: () => Promise<void>): Promise<void> {
    this.set({ working: true });
    try {
      await work();
    } catch (error) {
      this.set({ outcome: { kind: "trouble", trouble: troubleOf(error) } });
    }
    this.set({ working: false });
  }

  private set(change: Partial<FormulaState>): void {
    this.store.set({ ...this.getState(), ...change });
  }
}

/** Whether nothing stands in a cell. */
export function isEmpty({ content }: TargetCell): boolean {
  return "value" in content && (content.value === null || content.value === "");
}

/** The cells that a formula would be written into. */
export function targetCells(target: FormulaTarget, where: "cell" | "rows"): readonly TargetCell[] {
  return where === "cell" ? [target.cell] : target.rows.filter(isEmpty);
}
