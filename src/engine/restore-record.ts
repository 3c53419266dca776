import type { Cell } from "../values/reading";
import type { FixPlan } from "./plan-fixes";

/** What a plan wrote and what stood there before, to put it back. Only constants: plans leave formulas alone. */
export interface RestoreRecord {
  readonly sheet: string;
  readonly cells: readonly { readonly address: string; readonly before: Cell; readonly after: Cell }[];
}

/** Made from the plan before it is written. */
export function restoreRecord({ sheet, writes }: FixPlan): RestoreRecord {
  return { sheet, cells: writes.map(({ address, from, to }) => ({ address, before: from, after: to })) };
}

/**
 * The writes that put everything back. A cell that somebody has changed since is left as it is, and counted: `current`
 * tells what stands in a cell now.
 */
export function planRestore(
  { cells }: RestoreRecord,
  current: (address: string) => Cell,
): {
  readonly writes: readonly { readonly address: string; readonly value: Cell }[];
  readonly changedSince: number;
} {
  const untouched = cells.filter(({ address, after }) => current(address) === after);
  return {
    writes: untouched.map(({ address, before }) => ({ address, value: before })),
    changedSince: cells.length - untouched.length,
  };
}
