import type { Pace } from "./pace";

/** What is sorted or merged at one go: a few milliseconds' worth. */
const stretch = 4_096;

/** The entries in order, equal ones as they stood; a long list rests on the way, which `Array.sort` cannot. */
export async function sortPaced<T>(
  entries: readonly T[],
  compare: (one: T, other: T) => number,
  pace: Pace,
): Promise<T[]> {
  const rest = async (): Promise<void> => {
    if (pace.due()) await pace.rest({ stage: "comparing", done: 0, total: 0 });
  };
  let runs: T[][] = [];
  for (let from = 0; from < entries.length; from += stretch) {
    await rest();
    runs.push(entries.slice(from, from + stretch).sort(compare));
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      longer.push(await merge(runs[at] ?? [], runs[at + 1] ?? [], compare, rest));
    runs = longer;
  }
  return runs[0] ?? [];
}

async function merge<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (one: T, other: T) => number,
  rest: () => Promise<void>,
): Promise<T[]> {
  const all: T[] = [];
  let [l, r] = [0, 0];
  while (l < left.length && r < right.length) {
    if (all.length % stretch === 0) await rest();
    // The left run stood first: of two that are equal it goes first.
    all.push((compare(left[l] as T, right[r] as T) <= 0 ? left[l++] : right[r++]) as T);
  }
  return all.concat(left.slice(l), right.slice(r));
}
