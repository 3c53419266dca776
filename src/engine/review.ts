import type { Day } from "../values/day";
import type { Cell, ReadContext } from "../values/reading";
import type { Fix, GroupRow, Severity, Verdict } from "./check";
import { CheckRun, type CheckOutcome } from "./check-run";
import type { Columns, ValuesOf } from "./column";
import { dataRows } from "./data-rows";
import type { Finding, FindingCell } from "./finding";
import { type Pace, unhurried } from "./pace";
import { ReadColumn } from "./read-column";
import type { ReturnDefinition } from "./return-definition";
import { RowReader } from "./row-reader";
import { addressOf, cellAt, placeOf, type Table } from "./table";

/** How many findings of each severity. */
export type Summary = Readonly<Record<Severity, number>>;

/** A cell that now holds something else. */
export interface CellChange {
  readonly address: string;
  readonly value: Cell;
}

/** Checks a recognised table against its return. Rejects with `Cancelled` when the pace says so. */
export async function review<C extends Columns, X>(
  definition: ReturnDefinition<C, X>,
  table: Table,
  context: X,
  reading: ReadContext,
  pace: Pace = unhurried,
): Promise<Review> {
  const reviewed = new TableReview(definition, table, context, reading);
  await reviewed.run(pace);
  return reviewed;
}

/** A checked table. Findings are made when asked for; what is kept is which rows each check flags. */
export interface Review {
  readonly table: Table;
  /** Rows of the return: phantom rows and totals are not counted. */
  readonly rowCount: number;
  readonly summary: Summary;
  /** One a check, in the return's order. */
  readonly outcomes: readonly CheckOutcome[];
  /** The findings of a check in row order. A group check keeps its first 10,000; the outcome counts them all. */
  findings(check: string, from?: number, limit?: number): Finding[];
  /** Every finding that concerns the cell. */
  findingsAt(address: string): Finding[];
  /**
   * Takes in edits and checks again what depends on them.
   * "outside": an edit that adds or empties a row or touches the header; nothing was changed, read the sheet again.
   */
  update(changes: readonly CellChange[], pace?: Pace): Promise<"updated" | "outside">;
}

class TableReview<C extends Columns, X> implements Review {
  private readonly rows: Int32Array;
  private readonly columns: Record<string, ReadColumn | undefined> = {};
  private readonly reader: RowReader;
  private readonly runs: readonly CheckRun<C, X>[];
  private readonly byId: ReadonlyMap<string, CheckRun<C, X>>;

  constructor(
    private readonly definition: ReturnDefinition<C, X>,
    readonly table: Table,
    context: X,
    reading: ReadContext,
  ) {
    this.rows = dataRows(table);
    for (const [key, column] of Object.entries(definition.columns)) {
      const mapped = table.mapping[key];
      this.columns[key] =
        mapped === undefined ? undefined : new ReadColumn(column.type, reading, this.rows.length);
    }
    this.reader = new RowReader(this.columns);
    const optional = new Set(
      Object.keys(definition.columns).filter((key) => definition.columns[key]?.presence === "optional"),
    );
    this.runs = definition.checks.map(
      (check) => new CheckRun(check, this.columns, context, optional, this.reader, this.rows.length),
    );
    this.byId = new Map(this.runs.map((run) => [run.check.id, run]));
  }

  get rowCount(): number {
    return this.rows.length;
  }

  get outcomes(): readonly CheckOutcome[] {
    return this.runs.map((run) => run.outcome);
  }

  get summary(): Summary {
    const summary = { error: 0, review: 0, note: 0 };
    for (const { severity, count } of this.outcomes) summary[severity] += count;
    return summary;
  }

  async run(pace: Pace): Promise<void> {
    await this.readColumns(pace);
    await this.judgeRows(pace);
    for (const run of this.runs) await this.judgeGroups(run, pace);
  }

  private async readColumns(pace: Pace): Promise<void> {
    for (const [key, column] of Object.entries(this.columns)) {
      if (column === undefined) continue;
      const mapped = this.table.mapping[key] as number;
      for (let row = 0; row < this.rows.length; row++) {
        column.set(row, cellAt(this.table.grid, this.rows[row] as number, mapped));
        if ((row & 511) === 0 && pace.due())
          await pace.rest({ stage: "reading", done: row, total: this.rows.length });
      }
    }
  }

  private async judgeRows(pace: Pace): Promise<void> {
    const rowRuns = this.runs.filter((run) => run.check.kind === "row");
    const cellRuns = this.runs
      .filter((run) => run.check.kind === "cell")
      .map((run) => new CellVerdicts(run, this.columns));
    for (let row = 0; row < this.rows.length; row++) {
      if ((row & 255) === 0 && pace.due())
        await pace.rest({ stage: "checking", done: row, total: this.rows.length });
      const date = this.load(row);
      for (const run of rowRuns) {
        if (run.runs && run.appliesOn(date) && run.judgeRow(this.reader)) run.flags.set(row, true);
      }
      for (const cell of cellRuns) {
        if (cell.run.runs && cell.wrong(row) && cell.run.appliesOn(date)) cell.run.flags.set(row, true);
      }
    }
  }

  /** Loads a row into the reader and tells its date. */
  private load(row: number): Day | undefined {
    this.reader.load(row);
    return this.definition.rowDate(this.reader.values as Partial<ValuesOf<C>>);
  }

  private async judgeGroups(run: CheckRun<C, X>, pace: Pace): Promise<void> {
    if (run.check.kind !== "group" || !run.runs) return;
    run.clearGroups();
    const first = new Map<string | number, number>();
    const groups = new Map<string | number, number[]>();
    for (let row = 0; row < this.rows.length; row++) {
      if ((row & 511) === 0 && pace.due())
        await pace.rest({ stage: "comparing", done: row, total: this.rows.length });
      const date = this.load(row);
      const key = run.appliesOn(date) ? run.groupOf(this.reader) : undefined;
      if (key === undefined) continue;
      const group = groups.get(key);
      const earlier = first.get(key);
      if (group !== undefined) group.push(row);
      else if (earlier !== undefined) groups.set(key, [earlier, row]);
      else first.set(key, row);
    }
    for (const rows of groups.values()) {
      if (pace.due())
        await pace.rest({ stage: "comparing", done: this.rows.length, total: this.rows.length });
      run.judgeGroup(
        rows.map((row) => this.member(run, row)),
        rows,
      );
    }
  }

  private member(run: CheckRun<C, X>, row: number): GroupRow<Partial<ValuesOf<C>>> {
    this.reader.load(row);
    const values = this.reader.copy(run.check.columns) as Partial<ValuesOf<C>>;
    return { values, rowNumber: this.rowNumber(row) };
  }

  private rowNumber(row: number): number {
    return this.table.grid.firstRow + (this.rows[row] as number) + 1;
  }

  findings(check: string, from = 0, limit = 50): Finding[] {
    const run = this.byId.get(check);
    if (run === undefined || !run.runs) return [];
    return run.flags.slice(from, limit).flatMap((row) => this.findingOf(run, row) ?? []);
  }

  findingsAt(address: string): Finding[] {
    const place = placeOf(this.table.grid, address);
    const row = place === undefined ? -1 : this.rows.indexOf(place.row);
    if (row < 0) return [];
    return this.runs
      .filter((run) => run.runs && run.flags.has(row))
      .flatMap((run) => this.findingOf(run, row) ?? [])
      .filter((finding) => finding.cells.some((cell) => cell.address === address));
  }

  private findingOf(run: CheckRun<C, X>, row: number): Finding | undefined {
    const verdict = this.verdictOn(run, row);
    if (verdict === undefined) return undefined;
    const [first, ...others] = this.cellsOf(verdict.at, row);
    if (first === undefined) return undefined;
    return {
      check: run.check.id,
      severity: run.check.severity,
      sheet: this.table.grid.sheet,
      row: this.rowNumber(row),
      cells: [first, ...others],
      observed: this.columns[first.column]?.cell(row) ?? null,
      shown: this.columns[first.column]?.shown(row) ?? "",
      params: verdict.params ?? {},
      fixes: (verdict.fixes ?? []).flatMap((fix) => this.placedFix(fix, row)),
    };
  }

  private verdictOn(run: CheckRun<C, X>, row: number): Verdict | undefined {
    if (run.check.kind === "group") return run.groupVerdict(row);
    if (run.check.kind === "cell") return run.judgeCell(this.columns[run.check.column]?.ids[row] ?? 0);
    this.reader.load(row);
    return run.judgeRow(this.reader);
  }

  /** The cells that a verdict points at; a column that the sheet lacks has none. */
  private cellsOf(at: Verdict["at"], row: number): FindingCell[] {
    const keys: readonly string[] = typeof at === "string" ? [at] : at;
    return keys.flatMap((column) => {
      const mapped = this.table.mapping[column];
      if (mapped === undefined) return [];
      const address = addressOf(this.table.grid, this.rows[row] as number, mapped);
      return [{ column, header: this.table.headers[column] ?? column, address }];
    });
  }

  private placedFix(fix: Fix, row: number): (Fix & { address: string })[] {
    const mapped = this.table.mapping[fix.column];
    if (mapped === undefined) return [];
    return [{ ...fix, address: addressOf(this.table.grid, this.rows[row] as number, mapped) }];
  }

  async update(changes: readonly CellChange[], pace: Pace = unhurried): Promise<"updated" | "outside"> {
    const placed = this.placeChanges(changes);
    if (placed === "outside") return "outside";
    const touched = new Set(placed.map(({ key }) => key));
    const depends = this.runs.filter((run) => run.runs && run.check.columns.some((key) => touched.has(key)));
    // A dated check also depends on the columns that date the row.
    const dated = this.runs.filter((run) => run.runs && run.isDated && !depends.includes(run));
    for (const { key, row, value } of placed) {
      this.columns[key]?.set(row, value);
      const mapped = this.table.mapping[key] as number;
      setCell(this.table, this.rows[row] as number, mapped, value);
    }
    for (const row of new Set(placed.map((change) => change.row)))
      this.judgeAgain([...depends, ...dated], row);
    for (const run of [...depends, ...dated]) await this.judgeGroups(run, pace);
    return "updated";
  }

  private judgeAgain(runs: readonly CheckRun<C, X>[], row: number): void {
    const date = this.load(row);
    for (const run of runs) {
      if (run.check.kind === "group") continue;
      const verdict =
        run.check.kind === "row"
          ? run.judgeRow(this.reader)
          : run.judgeCell(this.columns[run.check.column]?.ids[row] ?? 0);
      run.flags.set(row, verdict !== undefined && run.appliesOn(date));
    }
  }

  /** The changes that concern mapped columns, by column key and data row. */
  private placeChanges(
    changes: readonly CellChange[],
  ): { key: string; row: number; value: Cell }[] | "outside" {
    const keyOf = new Map(Object.entries(this.table.mapping).map(([key, mapped]) => [mapped, key]));
    const placed: { key: string; row: number; value: Cell }[] = [];
    for (const { address, value } of changes) {
      const place = placeOf(this.table.grid, address);
      if (place === undefined || place.row <= this.table.headerRow) return "outside";
      const key = keyOf.get(place.column);
      if (key === undefined) continue;
      const row = this.rows.indexOf(place.row);
      if (row < 0) return "outside";
      placed.push({ key, row, value });
    }
    return this.emptiesARow(placed) ? "outside" : placed;
  }

  private emptiesARow(placed: readonly { key: string; row: number; value: Cell }[]): boolean {
    return placed.some(({ row, value }) => {
      if (value !== null && value !== "") return false;
      const emptied = new Set(
        placed
          .filter((change) => change.row === row && (change.value === null || change.value === ""))
          .map(({ key }) => key),
      );
      return Object.entries(this.columns).every(
        ([key, column]) => column === undefined || emptied.has(key) || column.reading(row).kind === "empty",
      );
    });
  }
}

function setCell(table: Table, row: number, column: number, value: Cell): void {
  const cells = table.grid.columns[column];
  if (cells === undefined) return;
  while (cells.length < row) cells.push(null);
  cells[row] = value;
}

/** A cell check's verdicts by distinct cell: each is judged once, however many rows hold it. */
class CellVerdicts<C extends Columns, X> {
  private readonly known: (boolean | undefined)[] = [];
  private readonly ids: Int32Array | undefined;

  constructor(
    readonly run: CheckRun<C, X>,
    columns: Readonly<Record<string, ReadColumn | undefined>>,
  ) {
    this.ids = run.check.kind === "cell" ? columns[run.check.column]?.ids : undefined;
  }

  wrong(row: number): boolean {
    const id = this.ids?.[row] ?? 0;
    return (this.known[id] ??= this.run.judgeCell(id) !== undefined);
  }
}
