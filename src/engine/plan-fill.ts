import type { Cell, ReadContext } from "../values/reading";
import type { Columns } from "./column";
import { countKinds, countReasons } from "./count-planned";
import { type FillGround, isHidden } from "./fill-ground";
import { FillKeys, isUnreadable } from "./fill-keys";
import type { FillPlan, LeftOutReason, NoRoom, PlannedChange, PlannedColumn, PlannedRow, RefusedReason } from "./fill-plan"; // prettier-ignore
import type { FillRules } from "./fill-rules";
import { filledTable } from "./filled-table";
import { rowInPeriod, type RowPeriod } from "./half-year-rows";
import { ListCells } from "./list-cells";
import type { ColumnMap } from "./map-columns";
import type { Pace } from "./pace";
import { ReadTable } from "./read-table";
import { RowGroups } from "./row-groups";
import type { SheetLayout } from "./sheet-fill";
import { addressOf, type Table } from "./table";
import { templateSpan } from "./template-span";

/** A list, a template, and what has been decided about them. */
export interface FillRequest {
  readonly columns: Columns;
  readonly rules: FillRules;
  readonly list: Table;
  readonly map: ColumnMap;
  readonly ground: FillGround;
  readonly layout: SheetLayout;
  /** Only rows of this period are taken; all are where it is undefined. */
  readonly period: RowPeriod | undefined;
  /** The list's rows (its sheet's own numbers, from 1) that must not be copied: people with protected identity. */
  readonly stopped: ReadonlySet<number>;
  /** What the person has said that values become, by column and `valueWord`. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly today: ReadContext["today"];
}

/** Plans what filling would write, and touches nothing. */
export async function planFill(request: FillRequest, pace: Pace): Promise<FillPlan> {
  const { columns, list, ground, today } = request;
  const rows = new ReadTable(list, columns, { date1904: list.grid.date1904, today });
  const there = new ReadTable(ground.table, columns, { date1904: ground.table.grid.date1904, today });
  await rows.read(pace);
  await there.read(pace);
  return new FillPlanner(request, rows, there).plan(pace);
}

class FillPlanner {
  private readonly columns: readonly PlannedColumn[];
  private readonly written: readonly string[];
  private readonly listKeys: FillKeys;
  private readonly cells: ListCells;
  private readonly planned: PlannedRow[] = [];
  private readonly changes: { address: string; value: Cell }[] = [];
  private readonly added: Cell[][] = [];

  constructor(
    private readonly request: FillRequest,
    private readonly list: ReadTable,
    private readonly there: ReadTable,
  ) {
    this.columns = plannedColumns(request);
    this.written = this.columns.filter(({ state }) => state === "written").map(({ key }) => key);
    const { rules, ground } = request;
    const both = rules.key.filter(
      (key) => list.columns[key] !== undefined && ground.table.mapping[key] !== undefined,
    );
    this.listKeys = new FillKeys(list, both);
    this.cells = new ListCells(request, list, there, this.written);
    this.keysInBoth = both;
    // A row without what tells it from others is nobody's: where that is locked, only rows that are there are changed.
    const needed = rules.key.slice(0, rules.needed);
    this.keyIsLocked = this.columns.some(({ key, state }) => state === "locked" && needed.includes(key));
    this.room = this.keyIsLocked ? 0 : ground.room;
  }

  private readonly keysInBoth: readonly string[];
  private readonly keyIsLocked: boolean;
  private readonly room: number;

  async plan(pace: Pace): Promise<FillPlan> {
    const templateRows = this.templateRows();
    const early = Array.from({ length: this.list.rowCount }, (_, row) => this.early(row));
    const groups = this.groups(early);
    const matched = new Set<number>();
    for (let row = 0; row < this.list.rowCount; row++) {
      if ((row & 255) === 0 && pace.due())
        await pace.rest({ stage: "comparing", done: row, total: this.list.rowCount });
      const at = this.list.rowNumber(row);
      const settled = early[row] ?? this.settled(row, groups);
      if (settled !== undefined) {
        this.planned.push({ row: at, ...settled });
        continue;
      }
      const templateRow = templateRows.get(this.listKeys.key(row));
      if (templateRow !== undefined) matched.add(templateRow);
      this.planned.push(templateRow === undefined ? this.newRow(row) : this.knownRow(row, templateRow));
    }
    return this.finish(matched.size);
  }

  /** The first row of the template with each key. */
  private templateRows(): Map<string, number> {
    const keys = new FillKeys(this.there, this.keysInBoth);
    const rows = new Map<string, number>();
    for (let row = this.there.rowCount - 1; row >= 0; row--) rows.set(keys.key(row), row);
    return rows;
  }

  /** What is left out or refused for the sake of another row; undefined for a row to take. */
  private settled(row: number, groups: RowGroups): Settled | undefined {
    const group = groups.of(this.listKeys.key(row));
    if (group === undefined) return undefined;
    const first = group.rows[0] as number;
    if (group.differs) {
      const others = group.rows.slice(0, mostOthers + 1).filter((other) => other !== row);
      const numbers = others.slice(0, mostOthers).map((other) => this.list.rowNumber(other));
      return { kind: "refused", reason: "conflict", others: numbers };
    }
    return row === first
      ? undefined
      : { kind: "leftOut", reason: "duplicate", sameAs: this.list.rowNumber(first) };
  }

  /** What the row says of itself alone. */
  private early(row: number): Settled | undefined {
    const { rules, period, stopped } = this.request;
    if (stopped.has(this.list.rowNumber(row))) return { kind: "leftOut", reason: "protected" };
    const needed = rules.key.slice(0, rules.needed).map((key) => this.listKeys.part(row, key));
    if (needed.includes("")) return { kind: "refused", reason: "noKey" };
    // One that cannot be read is the review's to tell; where none can, as under a second line of headers, it is no row.
    if (needed.length > 1 && needed.every(isUnreadable)) return { kind: "refused", reason: "unreadable" };
    if (period === undefined || rules.period === undefined) return undefined;
    if (this.list.columns[rules.period.start] === undefined) return undefined;
    const place = rowInPeriod(this.list, row, rules.period, period);
    if (place === "in") return undefined;
    return place === "unknown" ? { kind: "refused", reason: "noDate" } : { kind: "leftOut", reason: place };
  }

  /** Rows that are to be taken, by key. */
  private groups(early: readonly (Settled | undefined)[]): RowGroups {
    const groups = new RowGroups((row, other) => this.cells.same(row, other));
    early.forEach((settled, row) => {
      if (settled === undefined) groups.add(this.listKeys.key(row), row);
    });
    return groups;
  }

  private newRow(row: number): PlannedRow {
    const { ground } = this.request;
    const at = this.list.rowNumber(row);
    if (this.added.length >= this.room) {
      this.added.push([]);
      return { row: at, kind: "refused", reason: "noRoom" };
    }
    const templateRow = ground.first + this.added.length + 1;
    this.added.push(this.written.map((key) => this.cells.written(row, key)));
    return { row: at, kind: "new", templateRow };
  }

  private knownRow(row: number, templateRow: number): PlannedRow {
    const at = { row: this.list.rowNumber(row), templateRow: this.there.rowNumber(templateRow) };
    const changes = this.written.flatMap((key) => this.change(row, templateRow, key) ?? []);
    if (changes.length === 0) return { ...at, kind: "unchanged" };
    for (const { address, value } of changes) this.changes.push({ address, value });
    return { ...at, kind: "changed", changes };
  }

  /** A cell that the list has another value for; what the list leaves empty stays as it is. */
  private change(row: number, templateRow: number, key: string): PlannedChange | undefined {
    const { ground, layout } = this.request;
    const value = this.cells.written(row, key);
    if (value === null || this.cells.agrees(key, value, templateRow)) return undefined;
    const { grid, mapping } = ground.table;
    const gridRow = this.there.rowNumber(templateRow) - 1 - grid.firstRow;
    const column = mapping[key] as number;
    const place = { row: grid.firstRow + gridRow, column: grid.firstColumn + column };
    if (layout.formulas.get(place.column)?.has(place.row)) return undefined;
    if (isHidden(layout, place.row, place.column)) return undefined;
    const old = this.there.columns[key]?.cell(templateRow) ?? null;
    return { key, address: addressOf(grid, gridRow, column), old, value };
  }

  private noRoom(): NoRoom | undefined {
    const { room } = this;
    const { first } = this.request.ground;
    const obstacle = this.keyIsLocked
      ? ({ row: first, why: "locked" } as const)
      : this.request.ground.obstacle;
    if (obstacle === undefined || this.added.length <= room) return undefined;
    return { row: obstacle.row + 1, why: obstacle.why, room, needed: this.added.length };
  }

  private finish(matched: number): FillPlan {
    const { ground, map } = this.request;
    const { grid, mapping } = ground.table;
    const rows = this.added.slice(0, this.room);
    const ordered = this.written
      .map((key, at) => ({ at, column: grid.firstColumn + (mapping[key] as number) }))
      .sort((a, b) => a.column - b.column);
    const added = {
      like: ground.like,
      first: ground.first,
      columns: ordered.map(({ column }) => column),
      across: templateSpan(ground.table, this.request.layout, ground.first, ground.first + rows.length - 1),
      rows: rows.map((cells) => ordered.map(({ at }) => cells[at] ?? null)),
    };
    const fill = { changes: this.changes, ...(rows.length > 0 && { added }) };
    return {
      rows: this.planned,
      counts: { ...countKinds(this.planned), kept: this.there.rowCount - matched },
      ...countReasons(this.planned),
      columns: this.columns,
      notCarried: map.unused.filter(({ filled }) => filled > 0),
      values: this.cells.choices,
      obstacle: this.noRoom(),
      fill,
      filled: filledTable(ground.table, fill),
    };
  }
}

/** How many rows a refused one is told to contradict; a list may have thousands of a kind. */
const mostOthers = 20;

type Settled =
  | { readonly kind: "leftOut"; readonly reason: LeftOutReason; readonly sameAs?: number }
  | { readonly kind: "refused"; readonly reason: RefusedReason; readonly others?: readonly number[] };

function plannedColumns({ ground, layout, list }: FillRequest): PlannedColumn[] {
  const { table, computed } = ground;
  const states: PlannedColumn[] = computed
    .filter((key) => list.mapping[key] !== undefined)
    .map((key) => ({ key, state: "computed" }));
  for (const [key, column] of Object.entries(table.mapping)) {
    if (list.mapping[key] === undefined) continue;
    const locked = layout.isProtected && layout.looks.get(table.grid.firstColumn + column)?.locked !== false;
    states.push({ key, state: locked ? "locked" : "written" });
  }
  return states;
}
