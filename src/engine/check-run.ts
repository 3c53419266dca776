import { day, type Day } from "../values/day";
import type { Check, GroupRow, Verdict } from "./check";
import type { Columns, ValuesOf } from "./column";
import type { Confirmation } from "./confirmation";
import type { ReadColumn } from "./read-column";
import { RowFlags } from "./row-flags";
import type { Which } from "./review";
import type { RowReader } from "./row-reader";

/** What happened to a check. `missing` names the return's columns that the sheet lacks. */
export interface CheckOutcome {
  readonly check: string;
  readonly severity: Check["severity"];
  /** All findings, those that are confirmed too. */
  readonly count: number;
  readonly confirmed: number;
  /** `failed`: the check itself broke; a fault of ours, shown apart from the findings. */
  readonly state: "ran" | "missingColumns" | "failed";
  readonly missing: readonly string[];
}

/** The most verdicts of a group check that are kept whole; all are counted. */
export const groupVerdictsKept = 10_000;

/** One check at work on one table: whether it can run, which rows it flags, and its verdict on a row. */
export class CheckRun<C extends Columns, X> {
  readonly flags: RowFlags;
  /** The flagged rows whose finding is confirmed, and by what. */
  confirmed: ReadonlyMap<number, Confirmation> = new Map();
  readonly missing: readonly string[];
  /** Set when the check threw; its name, never a cell's content. */
  failure: string | undefined;
  private readonly needed: readonly number[];
  /** The reader's positions of the check's columns. */
  readonly used: readonly number[];
  private readonly since: Day | undefined;
  private readonly until: Day | undefined;
  /** By column of a cell check and distinct cell: whether it is wrong, once judged. */
  private readonly wrongCells: (boolean | undefined)[][];
  private groupVerdicts = new Map<number, Verdict>();

  constructor(
    readonly check: Check<C, X>,
    private readonly columns: Readonly<Record<string, ReadColumn | undefined>>,
    private readonly context: X,
    optional: ReadonlySet<string>,
    reader: RowReader,
    rowCount: number,
  ) {
    const needs: readonly string[] = "needs" in check ? check.needs : check.columns;
    const missing = check.columns.filter(
      (key) => columns[key] === undefined && (needs.includes(key) || !optional.has(key)),
    );
    // A check of the cells of many columns runs as far as the sheet has them.
    this.missing = check.kind === "cell" && missing.length < check.columns.length ? [] : missing;
    this.wrongCells = check.columns.map(() => []);
    this.flags = new RowFlags(rowCount);
    this.needed = reader.positions(needs);
    this.used = reader.positions(check.columns);
    this.since = check.since === undefined ? undefined : day(check.since);
    this.until = check.until === undefined ? undefined : day(check.until);
  }

  get runs(): boolean {
    return this.missing.length === 0 && this.failure === undefined;
  }

  get outcome(): CheckOutcome {
    return {
      check: this.check.id,
      severity: this.check.severity,
      count: this.runs ? this.flags.count : 0,
      confirmed: this.confirmed.size,
      state: this.missing.length > 0 ? "missingColumns" : this.failure !== undefined ? "failed" : "ran",
      missing: this.missing,
    };
  }

  /** The flagged rows in order, from the `from`-th on, at most `limit`: all, the open or the confirmed ones. */
  flagged(from: number, limit: number, which: Which = "all"): number[] {
    if (!this.runs) return [];
    if (which === "confirmed") return [...this.confirmed.keys()].slice(from, from + limit);
    if (which === "all" || this.confirmed.size === 0) return this.flags.slice(from, limit);
    const first = this.flags.slice(0, from + limit + this.confirmed.size);
    return first.filter((row) => !this.confirmed.has(row)).slice(from, from + limit);
  }

  /** Whether the check applies to a row of this date; an undated row is held to the rules without an end. */
  appliesOn(date: Day | undefined): boolean {
    if (date === undefined) return this.until === undefined;
    return (
      (this.since === undefined || date >= this.since) && (this.until === undefined || date <= this.until)
    );
  }

  get isDated(): boolean {
    return this.since !== undefined || this.until !== undefined;
  }

  /** The verdict on the loaded row, by a row check. */
  judgeRow(reader: RowReader): Verdict | undefined {
    if (this.check.kind !== "row" || !reader.allows(this.needed, this.used)) return undefined;
    return this.guarded(this.check.test, reader.values as Partial<ValuesOf<C>>);
  }

  /** The verdict on a row's cells, by a cell check: of several that are wrong, what is said of the first. */
  judgeCellsOf(row: number): Verdict | undefined {
    if (this.check.kind !== "cell") return undefined;
    const wrong = this.check.columns.flatMap((key) => {
      const verdict = this.judgeCell(key, row);
      return verdict === undefined ? [] : [{ key, verdict }];
    });
    const [first, ...others] = wrong;
    if (first === undefined) return undefined;
    // The test sees a cell and not where it stands: its fix is of that cell.
    const fixes = wrong.flatMap(({ key, verdict }) =>
      (verdict.fixes ?? []).map((fix) => ({ ...fix, column: key })),
    );
    return { ...first.verdict, at: [first.key, ...others.map(({ key }) => key)], fixes };
  }

  private judgeCell(key: string, row: number): Omit<Verdict, "at"> | undefined {
    if (this.check.kind !== "cell") return undefined;
    const { test } = this.check;
    const read = this.columns[key];
    if (read === undefined) return undefined;
    return this.guarded(() => test(read.reading(row), read.cell(row), this.context), undefined);
  }

  /** Whether a cell check finds fault with any of a row's cells; each distinct cell is judged once. */
  isCellWrong(row: number): boolean {
    return this.check.columns.some((key, at) => {
      const known = this.wrongCells[at];
      const id = this.columns[key]?.ids[row] ?? 0;
      return known !== undefined && (known[id] ??= this.judgeCell(key, row) !== undefined);
    });
  }

  /** The group that the loaded row belongs to, for a group check. */
  groupOf(reader: RowReader): string | number | undefined {
    if (this.check.kind !== "group") return undefined;
    if (!reader.allows(this.needed, this.check.keepsUnreadable ? this.needed : this.used)) return undefined;
    return this.guarded(this.check.key, reader.values as Partial<ValuesOf<C>>);
  }

  /** Judges one group and flags its rows; `rows` are the table's row numbers of the members. */
  judgeGroup(members: readonly GroupRow<Partial<ValuesOf<C>>>[], rows: readonly number[]): void {
    if (this.check.kind !== "group") return;
    const verdicts = this.guarded(this.check.test, members);
    for (const [index, verdict] of verdicts ?? []) {
      const row = rows[index];
      if (row === undefined) continue;
      this.flags.set(row, true);
      if (this.groupVerdicts.size < groupVerdictsKept) this.groupVerdicts.set(row, verdict);
    }
  }

  clearGroups(): void {
    for (const row of this.flags.slice(0, this.flags.count)) this.flags.set(row, false);
    this.groupVerdicts = new Map();
  }

  groupVerdict(row: number): Verdict | undefined {
    return this.groupVerdicts.get(row);
  }

  private guarded<A, R>(test: (argument: A, context: X) => R, argument: A): R | undefined {
    try {
      return test(argument, this.context);
    } catch (error) {
      this.failure = error instanceof Error ? error.name : "unknown";
      return undefined;
    }
  }
}
