import type { Pace } from "../../engine/pace";
import type { ReadContext } from "../../values/reading";
import type { PayoutLine } from "./entry";
import { type KeptPairs, placesOfKept } from "./kept-pairs";
import { readPayout } from "./read-payout";
import type { PayoutTable } from "./reconcile-payout";
import type { ReadRegister } from "./read-register";
import { withheldPeople } from "./withhold-protected";

/**
 * Whose lines and rows are withheld: everyone that the register or a sheet marks, and everyone whom a person has paired
 * with one of them, because two numbers that belong together are one person's. Kept in memory only.
 */
export async function hiddenPeople(
  register: ReadRegister,
  sheets: readonly PayoutTable[],
  settled: KeptPairs | undefined,
  contextOf: (table: PayoutTable["table"]) => ReadContext,
  pace: Pace,
): Promise<ReadonlySet<string>> {
  const tables = [register.table, ...sheets.map(({ table }) => table)];
  const hidden = new Set([
    ...register.rows.flatMap((row) => (row.protected && row.person !== undefined ? [row.person] : [])),
    ...tables.flatMap((table) => withheldPeople(table, contextOf(table))),
  ]);
  if (hidden.size === 0 || settled === undefined || settled.pairs.length === 0) return hidden;
  const lines: PayoutLine[] = [];
  for (const { table: marked, month } of sheets) {
    const { withheldRows: _withheld, ...table } = marked;
    lines.push(...(await readPayout(table, month, contextOf(table), new Set(), pace)).lines);
  }
  const { pairs = [] } = await placesOfKept(settled, lines, register.rows, pace);
  const people = pairs.map(({ left, right }) => [lines[left]?.person, register.rows[right]?.person]);
  let before;
  do {
    before = hidden.size;
    for (const pair of people) {
      if (!pair.some((one) => one !== undefined && hidden.has(one))) continue;
      for (const one of pair) if (one !== undefined) hidden.add(one);
    }
  } while (hidden.size > before);
  return hidden;
}
