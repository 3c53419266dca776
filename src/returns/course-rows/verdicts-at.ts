import type { Verdict } from "../../engine/check";
import type { Params } from "../../values/reading";

/** Findings in the same columns for every row that something was found of. */
export function verdictsAt<K extends string, P extends object>(
  at: readonly [K, ...K[]],
  found: ReadonlyMap<number, P>,
): ReadonlyMap<number, Verdict<K>> {
  return new Map(
    [...found].map(([index, params]): [number, Verdict<K>] => [
      index,
      { at, params: { ...params } as Params },
    ]),
  );
}
