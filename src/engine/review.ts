import type { Cell, ReadContext } from "../values/reading";
import type { Severity } from "./check";
import type { CheckOutcome } from "./check-run";
import type { Columns } from "./column";
import type { Finding } from "./finding";
import { type Pace, unhurried } from "./pace";
import type { ReturnDefinition } from "./return-definition";
import type { Table } from "./table";
import { TableReview } from "./table-review";

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
