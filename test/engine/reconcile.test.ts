import * as fc from "fast-check";
import { Cancelled } from "../../src/engine/pace";
import { type Gate, reconcile } from "../../src/engine/reconcile";

interface Loan {
  readonly reader: string;
  readonly book: string;
  readonly day: number;
}

const gates: readonly Gate<Loan, Loan>[] = [
  {
    id: "exact",
    left: ({ reader, book, day }) => `${reader}|${book}|${day}`,
    right: ({ reader, book, day }) => `${reader}|${book}|${day}`,
  },
  {
    id: "near",
    left: ({ reader, book }) => `${reader}|${book}`,
    right: ({ reader, book }) => `${reader}|${book}`,
    distance: (one, other) =>
      Math.abs(one.day - other.day) <= 14 ? Math.abs(one.day - other.day) : undefined,
  },
  {
    id: "sameBookAndDay",
    left: ({ book, day }) => `${book}|${day}`,
    right: ({ book, day }) => `${book}|${day}`,
    suggestsOnly: true,
  },
];
const loan = (reader: string, book: string, day: number): Loan => ({ reader, book, day });
const pairs = (left: readonly Loan[], right: readonly Loan[], settled = {}) =>
  reconcile(left, right, gates, settled);

describe("pairing two lists", () => {
  test("equal keys meet, however the lists are ordered", async () => {
    const { matches } = await pairs(
      [loan("A", "x", 1), loan("B", "y", 2)],
      [loan("B", "y", 2), loan("A", "x", 1)],
    );
    expect(matches).toEqual([
      { left: [0], right: [1], by: "exact", distance: 0 },
      { left: [1], right: [0], by: "exact", distance: 0 },
    ]);
  });

  test("the same entry twice on one side is a double with its pair, not two pairs and not one", async () => {
    const { matches } = await pairs([loan("A", "x", 1), loan("A", "x", 1)], [loan("A", "x", 1)]);
    expect(matches).toEqual([{ left: [0, 1], right: [0], by: "exact", distance: 0 }]);
  });

  test("a double that the other list lacks stays together as well", async () => {
    const { matches } = await pairs([loan("A", "x", 1), loan("A", "x", 1)], []);
    expect(matches).toEqual([{ left: [0, 1], right: [], by: "alone", distance: 0 }]);
  });

  test("an entry some days off meets the closest", async () => {
    const { matches } = await pairs([loan("A", "x", 10)], [loan("A", "x", 1), loan("A", "x", 12)]);
    expect(matches).toContainEqual({ left: [0], right: [1], by: "near", distance: 2 });
    expect(matches).toContainEqual({ left: [], right: [0], by: "alone", distance: 0 });
  });

  test("two that are equally close are left to a person", async () => {
    const { matches, unsure } = await pairs([loan("A", "x", 10)], [loan("A", "x", 8), loan("A", "x", 12)]);
    expect(matches.every(({ by }) => by === "alone")).toBe(true);
    expect(unsure).toEqual([{ left: 0, candidates: [0, 1], by: "near" }]);
  });

  test("fifteen days off do not meet", async () => {
    expect((await pairs([loan("A", "x", 1)], [loan("A", "x", 16)])).matches).toHaveLength(2);
  });

  test("what only resembles is suggested and never paired", async () => {
    const { matches, unsure } = await pairs([loan("A", "x", 1)], [loan("B", "x", 1)]);
    expect(matches.every(({ by }) => by === "alone")).toBe(true);
    expect(unsure).toEqual([{ left: 0, candidates: [0], by: "sameBookAndDay" }]);
  });

  test("a person's pair goes before every key, and a person's no before it too", async () => {
    const left = [loan("A", "x", 1)];
    const right = [loan("B", "z", 9), loan("A", "x", 1)];
    expect((await pairs(left, right, { pairs: [{ left: 0, right: 0 }] })).matches[0]).toEqual({
      left: [0],
      right: [0],
      by: "person",
      distance: 0,
    });
    const apart = await pairs(left, right, { apart: [{ left: 0, right: 1 }] });
    expect(apart.matches.every(({ by }) => by === "alone")).toBe(true);
  });

  test("a line that a person pairs joins what has the entry's own key, as a correction does", async () => {
    const left = [loan("A", "x", 1), loan("?", "x", 40), loan("B", "y", 1)];
    const right = [loan("A", "x", 1), loan("B", "y", 1)];
    expect((await pairs(left, right, { pairs: [{ left: 1, right: 0 }] })).matches).toEqual([
      { left: [1, 0], right: [0], by: "person", distance: 0 },
      { left: [2], right: [1], by: "exact", distance: 0 },
    ]);
  });

  test("of a double, only the line that a person keeps apart stands alone", async () => {
    const left = [loan("A", "x", 1), loan("A", "x", 1)];
    const { matches } = await pairs(left, [loan("A", "x", 1)], { apart: [{ left: 1, right: 0 }] });
    expect(matches).toEqual([
      { left: [0], right: [0], by: "exact", distance: 0 },
      { left: [1], right: [], by: "alone", distance: 0 },
    ]);
  });

  test("a hand pair that points outside the lists changes nothing", async () => {
    expect((await pairs([loan("A", "x", 1)], [], { pairs: [{ left: 0, right: 7 }] })).matches).toHaveLength(
      1,
    );
  });

  test("every entry is in exactly one match, whatever the lists", async () => {
    const entry = fc.record({
      reader: fc.constantFrom("A", "B", "C"),
      book: fc.constantFrom("x", "y"),
      day: fc.integer({ min: 1, max: 40 }),
    });
    const entries = fc.array(entry, { maxLength: 40 });
    const place = fc.integer({ min: 0, max: 45 });
    const places = fc.array(fc.record({ left: place, right: place }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        entries,
        entries,
        fc.record({ pairs: places, apart: places }),
        async (left, right, settled) => {
          const { matches } = await pairs(left, right, settled);
          const all = (side: "left" | "right") => matches.flatMap((one) => one[side]).sort((a, b) => a - b);
          expect(all("left")).toEqual(left.map((_, at) => at));
          expect(all("right")).toEqual(right.map((_, at) => at));
        },
      ),
    );
  });

  test("a list where everything has one key is asked about, not paired at random", async () => {
    const many = Array.from({ length: 400 }, (_, at) => loan("A", "x", 100 + (at % 7)));
    const other = Array.from({ length: 400 }, (_, at) => loan("A", "x", 108 + (at % 7)));
    const { matches, unsure } = await pairs(many, other);
    expect(matches.every(({ by }) => by === "alone")).toBe(true);
    expect(unsure).toHaveLength(400);
  });

  test("lets others run between a few hundred entries, and stops where it is asked to", async () => {
    const many = Array.from({ length: 2_000 }, (_, at) => loan(`reader ${at}`, "x", 1));
    let rests = 0;
    const stopAt = (last: number) => ({
      due: () => true,
      rest: () => (++rests >= last ? Promise.reject(new Cancelled()) : Promise.resolve()),
    });
    const { matches } = await reconcile(many, many, gates, {}, stopAt(Infinity));
    expect(matches).toHaveLength(2_000);
    expect(rests).toBeGreaterThan((gates.length * 2 * 2_000) / 512);
    rests = 0;
    await expect(reconcile(many, many, gates, {}, stopAt(4))).rejects.toThrow(Cancelled);
    expect(rests).toBe(4);
  });
});
