import type { FillPlan, PlannedRow } from "./fill-plan";

/** The list's rows by what becomes of them. */
export function countKinds(rows: readonly PlannedRow[]) {
  const counts = { new: 0, changed: 0, unchanged: 0, leftOut: 0, refused: 0 };
  for (const { kind } of rows) counts[kind]++;
  return counts;
}

/** Those that are not taken, by the reason. */
export function countReasons(rows: readonly PlannedRow[]): Pick<FillPlan, "leftOut" | "refused"> {
  const leftOut = { before: 0, after: 0, duplicate: 0, protected: 0 };
  const refused = { noKey: 0, unreadable: 0, noDate: 0, conflict: 0, noRoom: 0 };
  for (const row of rows) {
    if (row.kind === "leftOut") leftOut[row.reason]++;
    else if (row.kind === "refused") refused[row.reason]++;
  }
  return { leftOut, refused };
}
