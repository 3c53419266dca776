import * as fc from "fast-check";
import { Cancelled, unhurried } from "../../src/engine/pace";
import { sortPaced } from "../../src/engine/sort-paced";

const byFirst = (one: readonly number[], other: readonly number[]): number => (one[0] ?? 0) - (other[0] ?? 0);
const shuffled = Array.from({ length: 30_000 }, (_, at) => [(at * 7_919) % 1_000, at]);

test("a list is sorted as Array.sort does it, equal entries as they stood", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.nat())), async (entries) => {
      expect(await sortPaced(entries, byFirst, unhurried)).toEqual([...entries].sort(byFirst));
    }),
  );
  expect(await sortPaced(shuffled, byFirst, unhurried)).toEqual([...shuffled].sort(byFirst));
});

test("the list that was given stays as it was", async () => {
  const entries = [[2], [1]];
  await sortPaced(entries, byFirst, unhurried);
  expect(entries).toEqual([[2], [1]]);
});

test("a long list rests in the sorting and in the merging, and stops where it is asked to", async () => {
  let rests = 0;
  const pace = (last: number) => ({
    due: () => true,
    rest: () => (++rests >= last ? Promise.reject(new Cancelled()) : Promise.resolve()),
  });
  await sortPaced(shuffled, byFirst, pace(Infinity));
  expect(rests).toBeGreaterThan((2 * shuffled.length) / 4_096);
  rests = 0;
  await expect(sortPaced(shuffled, byFirst, pace(3))).rejects.toThrow(Cancelled);
  expect(rests).toBe(3);
});
