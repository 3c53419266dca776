import type { Columns } from "../../engine/column";
import { type FixChoice, type FixPlan, planFixes, planReviewFixes } from "../../engine/plan-fixes";
import type { Finding } from "../../engine/finding";
import type { Review } from "../../engine/review";
import { parseAddress } from "../../workbook/address";
import { columnLetters } from "../../engine/table";
import type { ContentChange, OpenWorkbook } from "../../workbook/port";

/** Which findings are to be corrected: one, all of a check, or all whose correction is safe. */
export type FixScope =
  | { readonly kind: "finding"; readonly finding: Finding }
  | { readonly kind: "check"; readonly check: string }
  | { readonly kind: "safe" };

/** The plan for a scope, where no cell with a formula is written. */
export async function planScope(scope: FixScope, review: Review, workbook: OpenWorkbook): Promise<FixPlan> {
  const plan = (choice: FixChoice): FixPlan =>
    scope.kind === "finding"
      ? planFixes(review.table, [scope.finding], choice)
      : scope.kind === "check"
        ? planReviewFixes(review, choice, [scope.check])
        : planReviewFixes(review, { ...choice, safeOnly: true });
  const first = plan({});
  const addresses = [...first.writes, ...first.conflicts].map(({ address }) => address);
  const formulas = await formulasAmong(addresses, first.sheet, workbook);
  return formulas.size === 0 ? first : plan({ formulas });
}

/** Those of the addresses whose cells hold formulas; each column is asked for at once. */
async function formulasAmong(
  addresses: readonly string[],
  sheet: string,
  workbook: OpenWorkbook,
): Promise<ReadonlySet<string>> {
  const byColumn = new Map<number, number[]>();
  for (const { row, column } of addresses.flatMap((address) => parseAddress(address) ?? []))
    byColumn.set(column, [...(byColumn.get(column) ?? []), row]);
  const formulas = new Set<string>();
  for (const [column, rows] of byColumn) {
    const letters = columnLetters(column);
    const first = rows.reduce((least, row) => Math.min(least, row));
    const last = rows.reduce((most, row) => Math.max(most, row));
    const contents = await workbook.contents(sheet, `${letters}${first + 1}:${letters}${last + 1}`);
    for (const row of rows) {
      const content = contents[row - first]?.[0];
      if (content !== undefined && "formula" in content) formulas.add(`${letters}${row + 1}`);
    }
  }
  return formulas;
}

/** How a date is shown in a cell that nobody has given a number format. */
const dateFormat = "yyyy-mm-dd";

/** The changes that carry out a plan; a date that a plain cell gets is shown as one. */
export function changesOf({ sheet, writes }: FixPlan, columns: Columns): ContentChange[] {
  return writes.map(({ address, column, from, to }) => ({
    sheet,
    address,
    from: { value: from },
    to: { value: to },
    ...(columns[column]?.type.name === "date" && typeof to === "number" && { showAs: dateFormat }),
  }));
}
