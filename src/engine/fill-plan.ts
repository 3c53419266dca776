import type { Cell } from "../values/reading";
import type { Obstacle } from "./fill-ground";
import type { ColumnMap } from "./map-columns";
import type { ValueChoice } from "./map-values";
import type { SheetFill } from "./sheet-fill";
import type { Table } from "./table";

/** Why a row of the list is left out on purpose. */
export type LeftOutReason = "before" | "after" | "duplicate" | "protected";

/** Why a row of the list cannot be taken. */
export type RefusedReason = "noKey" | "unreadable" | "noDate" | "conflict" | "noRoom";

/** A cell of the template that gets a new value. */
export interface PlannedChange {
  readonly key: string;
  /** "N47". */
  readonly address: string;
  readonly old: Cell;
  readonly value: Cell;
}

/** What becomes of one row of the list. Row numbers are the sheets' own, from 1. */
export type PlannedRow = { readonly row: number } & (
  | { readonly kind: "new"; readonly templateRow: number }
  | { readonly kind: "unchanged"; readonly templateRow: number }
  | { readonly kind: "changed"; readonly templateRow: number; readonly changes: readonly PlannedChange[] }
  | { readonly kind: "leftOut"; readonly reason: LeftOutReason; readonly sameAs?: number }
  /** `others` are the first rows that contradict it. */
  | { readonly kind: "refused"; readonly reason: RefusedReason; readonly others?: readonly number[] }
);

/** A column of the template, and whether the list's values go into it. */
export interface PlannedColumn {
  readonly key: string;
  /** `computed`: the template has a formula there. `locked`: the sheet is protected and the cells are locked. */
  readonly state: "written" | "computed" | "locked";
}

export type FillCounts = Readonly<
  Record<"new" | "changed" | "unchanged" | "leftOut" | "refused" | "kept", number>
>;

/** Too little room for new rows. */
export interface NoRoom extends Obstacle {
  readonly room: number;
  readonly needed: number;
}

/** Everything that filling would do, before anything is written. */
export interface FillPlan {
  readonly rows: readonly PlannedRow[];
  /** Rows of the list by what becomes of them; `kept` are rows of the template that the list does not have. */
  readonly counts: FillCounts;
  readonly leftOut: Readonly<Record<LeftOutReason, number>>;
  readonly refused: Readonly<Record<RefusedReason, number>>;
  readonly columns: readonly PlannedColumn[];
  /** Columns of the list with something in them that the template has no place for. */
  readonly notCarried: ColumnMap["unused"];
  /** By column of the return: what the list's values become where the template offers a list. */
  readonly values: Readonly<Record<string, readonly ValueChoice[]>>;
  /** Where there is no room for every new row: the sheet's row (from 1) that ends it, and how many are needed. */
  readonly obstacle: NoRoom | undefined;
  readonly fill: SheetFill;
  /** The template as it will be, to review before it is written. */
  readonly filled: Table;
}

/** Why there is nothing to write: the list has no rows, none of them can be taken, or all stand there already. */
export function whyNothing({ rows, counts, fill }: FillPlan): "noRows" | "noneTaken" | "done" | undefined {
  if (fill.changes.length > 0 || (fill.added?.rows.length ?? 0) > 0) return undefined;
  if (rows.length === 0) return "noRows";
  return counts.unchanged === 0 ? "noneTaken" : "done";
}

/** True where there is nothing to write. */
export function isDone(plan: FillPlan): boolean {
  return whyNothing(plan) !== undefined;
}
