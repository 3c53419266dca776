import type { Check, Verdict } from "./check";
import type { Finding, FindingCell } from "./finding";
import type { ReadTable } from "./read-table";

/** Turns a verdict on a row into a finding; undefined where it points only at columns that the sheet lacks. */
export function makeFinding(
  table: ReadTable,
  check: Pick<Check, "id" | "severity">,
  row: number,
  verdict: Verdict,
): Finding | undefined {
  const [first, ...others] = cellsOf(table, verdict.at, row);
  if (first === undefined) return undefined;
  return {
    check: check.id,
    severity: check.severity,
    sheet: table.table.grid.sheet,
    row: table.rowNumber(row),
    cells: [first, ...others],
    observed: table.columns[first.column]?.cell(row) ?? null,
    shown: table.columns[first.column]?.shown(row) ?? "",
    params: verdict.params ?? {},
    fixes: (verdict.fixes ?? []).flatMap((fix) => {
      const address = table.address(row, fix.column);
      return address === undefined ? [] : [{ ...fix, address }];
    }),
  };
}

function cellsOf(table: ReadTable, at: Verdict["at"], row: number): FindingCell[] {
  const keys: readonly string[] = typeof at === "string" ? [at] : at;
  return keys.flatMap((column) => {
    const address = table.address(row, column);
    return address === undefined ? [] : [{ column, header: table.table.headers[column] ?? column, address }];
  });
}
