import { reconcile, type Settled } from "../../engine/reconcile";
import type { Month } from "../../regulations/month";
import type { Case } from "./deviation";
import type { PayoutLine, RegisterRow } from "./entry";
import { matchRules } from "./match-rules";

/** Pairs lines and rows, and tells of each pair what the deviation classes ask. Linear in both lists. */
export function payoutCases(
  lines: readonly PayoutLine[],
  rows: readonly RegisterRow[],
  month: Month,
  nearDays: number,
  settled: Settled = {},
): readonly Case[] {
  const { matches, unsure } = reconcile<PayoutLine, RegisterRow>(lines, rows, matchRules(nearDays), settled);
  const candidatesOf = new Map(unsure.map(({ left, candidates }) => [left, candidates]));
  const isCandidate = new Set(unsure.flatMap(({ candidates }) => candidates));
  const bare = matches.map(({ left, right, by }) => {
    const own = left.map((at) => lines[at] as PayoutLine);
    const current = own.filter((line) => line.month === month);
    const candidates = left.flatMap((at) => candidatesOf.get(at) ?? []).map((at) => rows[at] as RegisterRow);
    return {
      row: right[0] === undefined ? undefined : rows[right[0]],
      line: current.find(({ correction }) => !correction) ?? current[0],
      lines: own,
      rowCount: right.length,
      by,
      candidates,
      isCandidate: right.some((at) => isCandidate.has(at)),
    };
  });
  const paid = new Map<string, number>();
  for (const one of bare) {
    const key = one.lines.some(({ amount }) => (amount ?? 0) > 0) ? packageKey(one.row) : undefined;
    if (key !== undefined) paid.set(key, (paid.get(key) ?? 0) + 1);
  }
  return bare.map((one) => ({ ...one, packagePaid: paid.has(packageKey(one.row) ?? "") }));
}

function packageKey(row: RegisterRow | undefined): string | undefined {
  return row?.package === undefined || row.person === undefined
    ? undefined
    : `${row.person}|${row.package.toLowerCase()}`;
}
