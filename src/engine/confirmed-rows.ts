import type { CheckFacts, Verdict } from "./check";
import type { Confirmation } from "./confirmation";
import type { ConfirmationBook } from "./confirmation-book";
import type { Pace } from "./pace";
import type { ReadTable } from "./read-table";
import { valuesBehind } from "./values-behind";

/** Fingerprints asked for at once. */
const atOnce = 256;

/**
 * Which of a check's flagged rows are confirmed, in row order, and by what. What must be changed cannot be confirmed:
 * a book that says so of an `error` is not believed.
 */
export async function confirmedRows(
  table: ReadTable,
  check: Pick<CheckFacts, "id" | "severity" | "columns">,
  flagged: readonly number[],
  verdictOn: (row: number) => Verdict | undefined,
  book: ConfirmationBook,
  pace: Pace,
): Promise<ReadonlyMap<number, Confirmation>> {
  const confirmed = new Map<number, Confirmation>();
  if (check.severity === "error" || !book.has(check.id)) return confirmed;
  for (let from = 0; from < flagged.length; from += atOnce) {
    if (pace.due()) await pace.rest({ stage: "comparing", done: from, total: flagged.length });
    const rows = flagged.slice(from, from + atOnce);
    const found = await Promise.all(
      rows.map(async (row) => {
        const verdict = verdictOn(row);
        if (verdict === undefined) return undefined;
        return book.get(check.id, await book.fingerprint(valuesBehind(table, check, row, verdict)));
      }),
    );
    found.forEach((confirmation, at) => {
      if (confirmation !== undefined) confirmed.set(rows[at] as number, confirmation);
    });
  }
  return confirmed;
}
