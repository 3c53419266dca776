import { type Pace, visitEach } from "../../engine/pace";
import { reconcile, type Settled } from "../../engine/reconcile";
import type { Month } from "../../regulations/month";
import type { Case } from "./deviation";
import type { PayoutLine, RegisterRow } from "./entry";
import { matchRules } from "./match-rules";

/** Pairs lines and rows, and tells of each pair what the deviation classes ask. Linear in both lists; rests on the way. */
export async function payoutCases(
  lines: readonly PayoutLine[],
  rows: readonly RegisterRow[],
  month: Month,
  nearDays: number,
  settled: Settled | undefined,
  pace: Pace,
): Promise<readonly Case[]> {
  const rules = matchRules(nearDays);
  const { matches, unsure } = await reconcile<PayoutLine, RegisterRow>(lines, rows, rules, settled, pace);
  const candidatesOf = new Map(unsure.map(({ left, candidates }) => [left, candidates]));
  const isCandidate = new Set(unsure.flatMap(({ candidates }) => candidates));
  const bare: Omit<Case, "packagePaid">[] = [];
  const paid = new Set<string>();
  await visitEach(matches, pace, ({ left, right, by }) => {
    const own = left.map((at) => lines[at] as PayoutLine);
    const current = own.filter((line) => line.month === month);
    const row = right[0] === undefined ? undefined : rows[right[0]];
    bare.push({
      row,
      line: current.find(({ correction }) => !correction) ?? current[0],
      lines: own,
      rowCount: right.length,
      by,
      candidates: left.flatMap((at) => candidatesOf.get(at) ?? []).map((at) => rows[at] as RegisterRow),
      isCandidate: right.some((at) => isCandidate.has(at)),
    });
    const key = own.some(({ amount }) => (amount ?? 0) > 0) ? packageKey(row) : undefined;
    if (key !== undefined) paid.add(key);
  });
  const cases: Case[] = [];
  await visitEach(bare, pace, (one) => {
    cases.push({ packagePaid: paid.has(packageKey(one.row) ?? ""), ...one });
  });
  return cases;
}

function packageKey(row: RegisterRow | undefined): string | undefined {
  return row?.package === undefined || row.person === undefined
    ? undefined
    : `${row.person}|${row.package.toLowerCase()}`;
}
