import { monthIn } from "../../../src/regulations/month";
import { engA, lineA, personB } from "../../../src/returns/payout/deviations/examples";
import { payoutSheet, register } from "../../../src/returns/payout/columns";
import type { PayoutLine, RegisterRow } from "../../../src/returns/payout/entry";
import {
  forgetPair,
  keepPair,
  placesOfKept,
  readKeptPairs,
  storedKeptPairs,
} from "../../../src/returns/payout/kept-pairs";
import { readPayout } from "../../../src/returns/payout/read-payout";
import { readRegister } from "../../../src/returns/payout/read-register";
import { day } from "../../../src/values/day";
import { tableOf } from "./payout-example";

const context = { date1904: false, today: day("2023-04-22") };
const linesOf = async (rows: readonly object[]) =>
  (await readPayout(tableOf(payoutSheet, rows), monthIn(2023, 3), context, new Set())).lines;
const rowsOf = async (rows: readonly object[]) => (await readRegister(tableOf(register, rows), context)).rows;

const none = readKeptPairs(undefined, "ab".repeat(16));
const ofB = { ...lineA, personalNumber: personB };
let lines: readonly PayoutLine[];
let rows: readonly RegisterRow[];
let [first, second] = [] as unknown as [PayoutLine, PayoutLine];
let [rowA, rowB] = [] as unknown as [RegisterRow, RegisterRow];

beforeAll(async () => {
  lines = await linesOf([lineA, ofB]);
  rows = await rowsOf([engA, { ...engA, personalNumber: personB }]);
  [first, second] = lines as [PayoutLine, PayoutLine];
  [rowA, rowB] = rows as [RegisterRow, RegisterRow];
});

describe("a pair that a person has made", () => {
  test("is found where it stood, and by what it says when rows have moved", async () => {
    const kept = await keepPair(none, "pair", first, rowB);
    expect(await placesOfKept(kept, lines, rows)).toEqual({ pairs: [{ left: 0, right: 1 }], apart: [] });
    const moved = await linesOf([ofB, { ...lineA, course: "MATMAT01a" }, lineA]);
    expect(await placesOfKept(kept, moved, [...rows].reverse())).toEqual({
      pairs: [{ left: 2, right: 0 }],
      apart: [],
    });
  });

  test("stays where a name is spelt anew, or a mark of protected identity stands in its place", async () => {
    const kept = await keepPair(none, "pair", first, rowB);
    const renamed = await linesOf([{ ...lineA, name: "Skyddad identitet" }, ofB]);
    const own = await rowsOf([engA, { ...engA, personalNumber: personB, name: "Sekretessmarkering" }]);
    expect((await placesOfKept(kept, renamed, own)).pairs).toEqual([{ left: 0, right: 1 }]);
  });

  test("of a line that the sheet no longer has is passed over", async () => {
    const kept = await keepPair(none, "pair", first, rowA);
    expect((await placesOfKept(kept, await linesOf([ofB]), rows)).pairs).toEqual([]);
  });

  test("gives way to the line's next pair, and to the opposite word about the same two", async () => {
    let kept = await keepPair(none, "pair", first, rowA);
    kept = await keepPair(kept, "pair", first, rowB);
    expect(kept.pairs).toHaveLength(1);
    kept = await keepPair(kept, "apart", first, rowB);
    expect(kept.pairs.map(({ kind }) => kind)).toEqual(["apart"]);
    expect((await forgetPair(kept, first, rowB)).pairs).toEqual([]);
  });

  test("tells two lines that are alike apart by where they stand", async () => {
    const [one, two] = (await linesOf([lineA, lineA])) as [PayoutLine, PayoutLine];
    let kept = await keepPair(none, "apart", one, rowA);
    kept = await keepPair(kept, "apart", two, rowA);
    expect((await placesOfKept(kept, [one, two], rows)).apart).toEqual([
      { left: 0, right: 0 },
      { left: 1, right: 0 },
    ]);
    expect((await forgetPair(kept, two, rowA)).pairs.map(({ lineAt }) => lineAt)).toEqual([2]);
  });

  test("holds nothing of who it is about", async () => {
    const stored = JSON.stringify(storedKeptPairs(await keepPair(none, "pair", second, rowB)));
    for (const part of [personB, personB.slice(2), second.course?.key ?? "course", String(second.amount)])
      expect(stored).not.toContain(part);
  });
});

test.each([
  ["nothing", undefined],
  ["a text", "pairs"],
  ["a later version", { version: 2, salt: "ab".repeat(16), pairs: [] }],
  ["a salt that is none", { version: 1, salt: "salt", pairs: [] }],
  ["more than anybody settles", { version: 1, salt: "ab".repeat(16), pairs: Array(5_001).fill(1) }],
])("%s in the workbook is as if nothing was settled", (_, stored) => {
  expect(readKeptPairs(stored, "cd".repeat(16))).toEqual({ salt: "cd".repeat(16), pairs: [] });
});

test("a pair that does not read is left out, the others are kept", async () => {
  const stored = storedKeptPairs(await keepPair(none, "pair", first, rowA));
  const spoiled = {
    ...stored,
    pairs: [...stored.pairs, { kind: "pair" }, null, { ...(stored.pairs[0] as object), rowAt: 0 }],
  };
  expect(readKeptPairs(spoiled, "").pairs).toEqual(stored.pairs);
});
