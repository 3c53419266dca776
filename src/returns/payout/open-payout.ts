import type { Pace } from "../../engine/pace";
import type { Grid, Table } from "../../engine/table";
import type { Month } from "../../regulations/month";
import type { ReadContext } from "../../values/reading";
import { payoutSheet } from "./columns";
import { findTable } from "./find-tables";
import type { PayoutSheetKind } from "./month-log";
import { monthOfPayout, readPayout } from "./read-payout";
import { sheetKind } from "./sheet-kind";
import { withholdProtected } from "./withhold-protected";

/** A sheet that is a payout sheet (utbetalningsunderlag), as far as it tells by itself. */
export interface FoundPayout {
  readonly table: Table;
  /** The month that it is about; undefined where neither its name nor its titles say. */
  readonly month: Month | undefined;
  /** Which of the month's sheets it is. */
  readonly kind: PayoutSheetKind;
  /** Lines for persons, the protected ones too. */
  readonly lines: number;
  /** What the lines come to, in öre. */
  readonly amount: number;
  /** Lines marked on the sheet itself as a protected person's. The register may know of more. */
  readonly protectedLines: number;
}

/** The sheet as a payout sheet, by its headers and a profile's; undefined where an essential column is missing. */
export async function openPayout(
  grid: Grid,
  headers: Readonly<Record<string, string>>,
  context: ReadContext,
  pace: Pace,
): Promise<FoundPayout | undefined> {
  const { table } = findTable(grid, payoutSheet, headers);
  if (table === undefined) return undefined;
  const month = monthOfPayout(table);
  const whole = withholdProtected(table, context);
  const read = await readPayout(whole, month ?? noMonth, context, new Set(), pace);
  const { lines, unnamed, protectedLines, counted } = read;
  return {
    table,
    month,
    kind: sheetKind(read),
    lines: lines.length + unnamed.length + protectedLines,
    amount: counted,
    protectedLines,
  };
}

/** Stands in while lines are only counted. */
const noMonth = 0 as Month;
