import type { Day } from "../values/day";
import type { Cell, ReadContext } from "../values/reading";
import type { Severity } from "./check";
import type { CheckOutcome } from "./check-run";
import type { Columns } from "./column";
import type { ReasonTrouble } from "./confirmation";
import type { ConfirmationBook } from "./confirmation-book";
import type { Finding } from "./finding";
import { type Pace, unhurried } from "./pace";
import type { ReturnDefinition } from "./return-definition";
import type { Table } from "./table";
import { TableReview } from "./table-review";

/** How many findings of each severity. */
export type Summary = Readonly<Record<Severity, number>>;

/** Which of a check's findings: those that nobody has confirmed, those that somebody has, or both. */
export type Which = "all" | "open" | "confirmed";

/** A cell that now holds something else. */
export interface CellChange {
  readonly address: string;
  readonly value: Cell;
  /** True where the value is what a formula of ours shows. */
  readonly ourFormula?: boolean;
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
  /** The findings that are open. */
  readonly summary: Summary;
  /** The findings that a person has confirmed; never an `error`. */
  readonly confirmed: Summary;
  /** One a check, in the return's order. */
  readonly outcomes: readonly CheckOutcome[];
  /** The findings of a check in row order. A group check keeps its first 10,000; the outcome counts them all. */
  findings(check: string, from?: number, limit?: number, which?: Which): Finding[];
  /** Every finding that concerns the cell. */
  findingsAt(address: string): Finding[];
  /**
   * Takes in edits and checks again what depends on them.
   * "outside": an edit that adds or empties a row or touches the header; nothing was changed, read the sheet again.
   */
  update(changes: readonly CellChange[], pace?: Pace): Promise<"updated" | "outside">;
  /** Holds the findings against a workbook's confirmations, now and after every update. */
  useConfirmations(book: ConfirmationBook, pace?: Pace): Promise<void>;
  /**
   * Confirms a finding, and with it every finding of its check that rests on the same values. Says what is wrong with
   * the reason; "mustChange" for an `error`, "gone" where the finding no longer stands. The face keeps the book.
   */
  confirm(
    finding: Finding,
    reason: string,
    on: Day,
  ): Promise<"confirmed" | ReasonTrouble | "mustChange" | "gone">;
  /** How many findings of the check rest on the same values, this one among them: `confirm` confirms them all. */
  alike(finding: Finding): number;
  /** Takes a confirmation back: its findings are open again. */
  withdraw(finding: Finding): Promise<void>;
}
