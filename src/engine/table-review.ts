import type { Day } from "../values/day";
import type { ReadContext } from "../values/reading";
import type { GroupRow, Verdict } from "./check";
import { CheckRun, type CheckOutcome } from "./check-run";
import type { Columns, ValuesOf } from "./column";
import { reasonTrouble } from "./confirmation";
import type { ConfirmationBook } from "./confirmation-book";
import { confirmedRows } from "./confirmed-rows";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import { type Pace, unhurried } from "./pace";
import { placeChanges } from "./place-changes";
import { ReadTable } from "./read-table";
import type { ReturnDefinition } from "./return-definition";
import type { CellChange, Review, Summary, Which } from "./review";
import { RowReader } from "./row-reader";
import type { Table } from "./table";
import { valuesBehind } from "./values-behind";

/** The review of one table: every check at work on its rows. */
export class TableReview<C extends Columns, X> implements Review {
  private readonly rows: ReadTable;
  private readonly reader: RowReader;
  private readonly runs: readonly CheckRun<C, X>[];
  private book: ConfirmationBook | undefined;

  constructor(
    private readonly definition: ReturnDefinition<C, X>,
    readonly table: Table,
    context: X,
    reading: ReadContext,
  ) {
    const { columns, checks } = definition;
    this.rows = new ReadTable(table, columns, reading);
    this.reader = new RowReader(this.rows.columns);
    const optional = new Set(Object.keys(columns).filter((key) => columns[key]?.presence === "optional"));
    this.runs = checks.map(
      (check) => new CheckRun(check, this.rows.columns, context, optional, this.reader, this.rows.rowCount),
    );
  }

  get rowCount(): number {
    return this.rows.rowCount;
  }

  get outcomes(): readonly CheckOutcome[] {
    return this.runs.map((run) => run.outcome);
  }

  get summary(): Summary {
    const summary = { error: 0, review: 0, note: 0 };
    for (const { severity, count, confirmed } of this.outcomes) summary[severity] += count - confirmed;
    return summary;
  }

  get confirmed(): Summary {
    const summary = { error: 0, review: 0, note: 0 };
    for (const { severity, confirmed } of this.outcomes) summary[severity] += confirmed;
    return summary;
  }

  findings(check: string, from = 0, limit = 50, which: Which = "all"): Finding[] {
    const run = this.runNamed(check);
    return run === undefined
      ? []
      : run.flagged(from, limit, which).flatMap((row) => this.findingOf(run, row) ?? []);
  }

  private runNamed(check: string): CheckRun<C, X> | undefined {
    return this.runs.find((run) => run.check.id === check && run.runs);
  }

  findingsAt(address: string): Finding[] {
    const row = this.rows.rowOf(address);
    if (row === undefined) return [];
    return this.runs
      .filter((run) => run.runs && run.flags.has(row))
      .flatMap((run) => this.findingOf(run, row) ?? [])
      .filter((finding) => finding.cells.some((cell) => cell.address === address));
  }

  private findingOf(run: CheckRun<C, X>, row: number): Finding | undefined {
    const verdict = this.verdictOn(run, row);
    const finding = verdict && makeFinding(this.rows, run.check, row, verdict);
    const confirmation = run.confirmed.get(row);
    return finding && confirmation ? { ...finding, confirmation } : finding;
  }

  private verdictOn(run: CheckRun<C, X>, row: number): Verdict | undefined {
    if (run.check.kind === "group") return run.groupVerdict(row);
    if (run.check.kind === "cell") return run.judgeCellsOf(row);
    if (run.check.kind === "formula") {
      const [first, ...others] = this.rows.formulaKeys(row);
      return first === undefined ? undefined : { at: [first, ...others] };
    }
    this.reader.load(row);
    return run.judgeRow(this.reader);
  }

  async run(pace: Pace): Promise<void> {
    await this.rows.read(pace);
    await this.judgeRows(pace);
    for (const run of this.runs) await this.judgeGroups(run, pace);
  }

  private async judgeRows(pace: Pace): Promise<void> {
    const runs = this.runs.filter((run) => run.check.kind !== "group");
    for (let row = 0; row < this.rowCount; row++) {
      if ((row & 255) === 0 && pace.due())
        await pace.rest({ stage: "checking", done: row, total: this.rowCount });
      this.judgeRow(runs, row);
    }
  }

  private judgeRow(runs: readonly CheckRun<C, X>[], row: number): void {
    const date = this.load(row);
    for (const run of runs) {
      if (!run.runs) continue;
      run.flags.set(row, this.isWrong(run, row) && run.appliesOn(date));
    }
  }

  /** Whether a check that looks at one row at a time, the loaded one, finds fault with it. */
  private isWrong(run: CheckRun<C, X>, row: number): boolean {
    if (run.check.kind === "cell") return run.isCellWrong(row);
    if (run.check.kind === "formula") return this.rows.formulaKeys(row).length > 0;
    return run.judgeRow(this.reader) !== undefined;
  }

  /** Loads a row into the reader and tells its date. */
  private load(row: number): Day | undefined {
    this.reader.load(row);
    return this.definition.rowDate(this.reader.values as Partial<ValuesOf<C>>);
  }

  private async judgeGroups(run: CheckRun<C, X>, pace: Pace): Promise<void> {
    if (run.check.kind !== "group" || !run.runs) return;
    const groups = await this.groupsOf(run, pace);
    run.clearGroups();
    for (const rows of groups) {
      if (pace.due()) await pace.rest({ stage: "comparing", done: this.rowCount, total: this.rowCount });
      run.judgeGroup(
        rows.map((row) => this.member(run, row)),
        rows,
      );
    }
  }

  /** The rows that share a key, for every key that more than one row has. */
  private async groupsOf(run: CheckRun<C, X>, pace: Pace): Promise<Iterable<readonly number[]>> {
    const first = new Map<string | number, number>();
    const groups = new Map<string | number, number[]>();
    for (let row = 0; row < this.rowCount; row++) {
      if ((row & 511) === 0 && pace.due())
        await pace.rest({ stage: "comparing", done: row, total: this.rowCount });
      if (!run.isDated) this.reader.loadOnly(run.used, row);
      else if (!run.appliesOn(this.load(row))) continue;
      const key = run.groupOf(this.reader);
      if (key === undefined) continue;
      const group = groups.get(key);
      const earlier = first.get(key);
      if (group !== undefined) group.push(row);
      else if (earlier !== undefined) groups.set(key, [earlier, row]);
      else first.set(key, row);
    }
    return groups.values();
  }

  private member(run: CheckRun<C, X>, row: number): GroupRow<Partial<ValuesOf<C>>> {
    this.reader.loadOnly(run.used, row);
    const values = this.reader.copy(run.check.columns) as Partial<ValuesOf<C>>;
    return { values, rowNumber: this.rows.rowNumber(row) };
  }

  async update(changes: readonly CellChange[], pace: Pace = unhurried): Promise<"updated" | "outside"> {
    const placed = placeChanges(this.rows, changes);
    if (placed === "outside") return "outside";
    const touched = new Set(placed.map(({ key }) => key));
    // A dated check also depends on the columns that date the row, whichever they are.
    const again = this.runs.filter(
      ({ isDated, check }) =>
        isDated || check.kind === "formula" || check.columns.some((key) => touched.has(key)),
    );
    for (const { key, row, value, ourFormula } of placed) this.rows.set(row, key, value, ourFormula);
    const single = again.filter((run) => run.check.kind !== "group");
    for (const row of new Set(placed.map((change) => change.row))) this.judgeRow(single, row);
    for (const run of again) await this.judgeGroups(run, pace);
    // Those of the other checks too: a finding may rest on another row, which has changed.
    await this.holdAgainstBook(this.runs, pace);
    return "updated";
  }

  async useConfirmations(book: ConfirmationBook, pace: Pace = unhurried): Promise<void> {
    this.book = book;
    await this.holdAgainstBook(this.runs, pace);
  }

  private async holdAgainstBook(runs: readonly CheckRun<C, X>[], pace: Pace): Promise<void> {
    const { book } = this;
    if (book === undefined) return;
    for (const run of runs) {
      const flagged = book.has(run.check.id) ? run.flagged(0, Infinity) : [];
      const verdictOn = (row: number) => this.verdictOn(run, row);
      run.confirmed = await confirmedRows(this.rows, run.check, flagged, verdictOn, book, pace);
    }
  }

  /** The values that a finding of the check in the row rests on; undefined where there is none. */
  private valuesOf(run: CheckRun<C, X>, row: number): string | undefined {
    const verdict = run.flags.has(row) ? this.verdictOn(run, row) : undefined;
    return verdict && valuesBehind(this.rows, run.check, row, verdict);
  }

  alike(finding: Finding): number {
    const run = this.runNamed(finding.check);
    const row = this.rows.rowNumbered(finding.row);
    const values = run && row !== undefined ? this.valuesOf(run, row) : undefined;
    if (run === undefined || values === undefined) return 0;
    return run.flagged(0, Infinity).filter((other) => this.valuesOf(run, other) === values).length;
  }

  async confirm(finding: Finding, reason: string, on: Day): ReturnType<Review["confirm"]> {
    const run = this.runNamed(finding.check);
    const row = this.rows.rowNumbered(finding.row);
    const values = run && row !== undefined ? this.valuesOf(run, row) : undefined;
    if (run === undefined || values === undefined || this.book === undefined) return "gone";
    if (run.check.severity === "error") return "mustChange";
    const trouble = reasonTrouble(reason);
    if (trouble !== undefined) return trouble;
    const fingerprint = await this.book.fingerprint(values);
    this.book.put({ check: run.check.id, fingerprint, reason, on });
    await this.holdAgainstBook([run], unhurried);
    return "confirmed";
  }

  async withdraw({ check, row: rowNumber }: Finding): Promise<void> {
    const run = this.runNamed(check);
    const confirmation = run?.confirmed.get(this.rows.rowNumbered(rowNumber) ?? -1);
    if (run === undefined || confirmation === undefined) return;
    this.book?.remove(confirmation);
    await this.holdAgainstBook([run], unhurried);
  }
}
