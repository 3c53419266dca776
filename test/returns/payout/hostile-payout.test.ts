import * as fc from "fast-check";
import { payoutSheet, register } from "../../../src/returns/payout/columns";
import { findTable } from "../../../src/returns/payout/find-tables";
import { readPayout } from "../../../src/returns/payout/read-payout";
import type { PayoutLine, RegisterRow } from "../../../src/returns/payout/entry";
import { keepPair, readKeptPairs } from "../../../src/returns/payout/kept-pairs";
import { reconcilePayout } from "../../../src/returns/payout/reconcile-payout";
import type { Deviation } from "../../../src/returns/payout/deviation";
import { reconciledText } from "../../../src/cli/reconcile-text";
import { renderDeviation } from "../../../src/locale/render-deviation";
import { monthIn } from "../../../src/regulations/month";
import { day } from "../../../src/values/day";
import type { Cell } from "../../../src/values/reading";
import { gridOf } from "./payout-example";

/** Sheets as they should not be: a clear outcome, nothing lost, no exception. */

const month = monthIn(2023, 3);
const today = day("2023-04-22");
const headers = [
  "Personnummer",
  "Namn",
  "Kurskod",
  "Poäng",
  "Startdatum",
  "Slutdatum",
  "Betyg",
  "À-pris",
  "Belopp",
];
const sound = [
  "198002182387",
  "Testander, Alva",
  "ENGENG05",
  100,
  "2023-01-09",
  "2023-03-19",
  "C",
  47.2,
  4720,
];
const ownHeaders = ["Personnummer", "Kurskod", "Poäng", "Startdatum", "Slutdatum", "Betyg"];
const own = ["198002182387", "ENGENG05", 100, "2023-01-09", "2023-03-19", "C"];

function tableOf(rows: readonly (readonly Cell[])[], kind: typeof payoutSheet | typeof register) {
  const { table } = findTable(gridOf(kind.id, rows), kind, {});
  if (table === undefined) throw new Error("not recognised");
  return table;
}
const reconcile = (lines: readonly (readonly Cell[])[], rows: readonly (readonly Cell[])[] = [own]) =>
  reconcilePayout({
    month,
    today,
    sheets: [{ table: tableOf([headers, ...lines], payoutSheet), month }],
    register: tableOf([ownHeaders, ...rows], register),
  });
const classes = async (lines: readonly (readonly Cell[])[], rows?: readonly (readonly Cell[])[]) =>
  (await reconcile(lines, rows)).deviations.map((one) => one.class);
const change = (at: number, cell: Cell) => sound.map((one, index) => (index === at ? cell : one));

describe("a payout sheet as it should not be", () => {
  test.each([
    ["an amount that shows an error", change(8, "#N/A")],
    ["an amount in words", change(8, "gratis")],
    ["a price that is a date", change(7, "2023-01-09")],
    ["points in words", change(3, "hundra")],
    ["a grade of no scale", change(6, "Q")],
  ])("%s is still the same person's line", async (_, line) => {
    const { summary } = await reconcile([line]);
    expect(summary.unknown + summary.missing).toBe(0);
  });

  test("a number with a wrong check digit is unknown on the sheet and missing from it, unless both sides have it", async () => {
    expect(await classes([change(0, "198002182386")])).toEqual(expect.arrayContaining(["D02"]));
    expect(await classes([change(0, "198002182386")], [["19800218-2386", ...own.slice(1)]])).toEqual([]);
  });

  test("headers that come again, blank rows and texts between the lines are no lines", async () => {
    const { summary, deviations } = await reconcile([
      sound,
      [],
      headers,
      ["Sida 1 av 1"],
      ["Kommentar från Nacka"],
      ["SFI"],
      [],
    ]);
    expect([summary.agreed, deviations]).toEqual([1, []]);
  });

  test("a line without a number, as under merged cells, is asked about and not passed over", async () => {
    const { summary, deviations } = await reconcile([
      sound,
      change(0, null)
        .map((cell, at) => (at === 1 ? null : cell))
        .map((cell, at) => (at === 2 ? "ENGENG06" : cell)),
    ]);
    expect(summary).toMatchObject({ agreed: 1, unknown: 1 });
    expect(deviations.map((one) => [one.class, one.params?.["noNumber"], one.effect])).toEqual([
      ["D02", 1, -472_000],
    ]);
    expect(renderDeviation(deviations[0] as Deviation, "sv").cause).toMatch(
      /personnummer\. 1 rad utan personnummer kan vara en manuell ersättning/,
    );
  });

  test("an amount that cannot be read is said to be so, with what it should be", async () => {
    const { deviations } = await reconcile([change(8, "#N/A")]);
    const texts = renderDeviation(deviations[0] as Deviation, "sv");
    expect(texts.cause).toBe(
      "Pris gånger poäng ger 4\u00a0720,00 vid andelen 100 procent. 1 belopp går inte att läsa.",
    );
    expect(texts.note).toBe("Beloppet ska vara 4\u00a0720,00.");
  });

  test("a course that stands twice in the register is told of, with its first cell", async () => {
    const { summary, registerDoubles } = await reconcile([sound], [own, own]);
    expect([summary.agreed, registerDoubles]).toEqual([1, ["A2"]]);
    expect((await reconcile([sound])).registerDoubles).toEqual([]);
  });

  test("an amount for nobody and no course is judged by nothing, and told with its cell", async () => {
    const amountAlone = sound.map((cell, at) => (at === 8 ? cell : null));
    const { summary, deviations, unnamedAmounts } = await reconcile([sound, amountAlone]);
    expect([summary.agreed, summary.unknown, deviations]).toEqual([1, 0, []]);
    expect(unnamedAmounts).toEqual(["I3"]);
    expect((await reconcile([sound])).unnamedAmounts).toEqual([]);
  });

  test("a second table beside the first is not read, and told with its first cell", async () => {
    const twice = await reconcilePayout({
      month,
      today,
      sheets: [
        {
          table: tableOf(
            [
              [...headers, null, ...headers],
              [...sound, null, ...change(2, "SVESVE01")],
            ],
            payoutSheet,
          ),
          month,
        },
      ],
      register: tableOf([ownHeaders, own], register),
    });
    expect([twice.summary.agreed, twice.deviations]).toEqual([1, []]);
    expect(twice.tablesBeside).toEqual([`${payoutSheet.id}!K1`]);
    const said = reconciledText(twice, "sv");
    expect(said).toContain(`${payoutSheet.id}!K1`);
    expect(said).not.toContain("Allt stämmer.");
    expect((await reconcile([sound])).tablesBeside).toEqual([]);
  });

  test("headers alone give an empty result", async () => {
    expect((await reconcile([], [])).summary).toEqual({
      agreed: 0,
      differs: 0,
      missing: 0,
      unknown: 0,
      double: 0,
    });
  });

  test("the same name and amount never make a pair", async () => {
    const { cases } = await reconcile([change(0, "197603302386")]);
    expect(cases.filter(({ row, line }) => row !== undefined && line !== undefined)).toEqual([]);
  });

  test("a line of a protected person counts in the sum and is nowhere else", async () => {
    const table = tableOf(
      [headers, sound, change(0, "197603302386"), ["Totalt", ...Array<Cell>(7).fill(null), 9440]],
      payoutSheet,
    );
    const read = await readPayout(table, month, { date1904: false, today }, new Set(["197603302386"]));
    expect([read.lines.length, read.protectedLines]).toEqual([1, 1]);
    expect(read.totals).toMatchObject([{ stated: 944_000, counted: 944_000 }]);
    expect(JSON.stringify(read.lines)).not.toContain("197603302386");
  });

  test("what a person has paired or kept apart goes before the rules", async () => {
    const matter = {
      month,
      today,
      sheets: [{ table: tableOf([headers, change(0, "197603302386")], payoutSheet), month }],
      register: tableOf([ownHeaders, own], register),
    };
    const { cases } = await reconcilePayout(matter);
    const line = cases.flatMap((one) => one.line ?? [])[0] as PayoutLine;
    const row = cases.flatMap((one) => one.row ?? [])[0] as RegisterRow;
    const none = readKeptPairs(undefined, "0".repeat(32));
    const joined = await reconcilePayout({ ...matter, settled: await keepPair(none, "pair", line, row) });
    expect(joined.cases.map(({ by }) => by)).toEqual(["person"]);
    expect(joined.summary.unknown + joined.summary.missing).toBe(0);
    const agreeing = {
      ...matter,
      sheets: [{ table: tableOf([headers, sound], payoutSheet), month }],
    };
    const [met] = (await reconcilePayout(agreeing)).cases;
    const apart = await keepPair(none, "apart", met?.line as PayoutLine, met?.row as RegisterRow);
    const parted = await reconcilePayout({ ...agreeing, settled: apart });
    expect(parted.summary).toMatchObject({ unknown: 1, missing: 1 });
  });

  test("any cells whatever give a result", async () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom<Cell>(...sound, "#N/A", "Summa", "Sida 1 av 3", "sfi 2C"),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, rows, async (lines, registered) => {
        const { summary, effect } = await reconcile(lines, registered);
        expect(Object.values(summary).every(Number.isSafeInteger)).toBe(true);
        expect(Number.isFinite(effect.exact) && Number.isFinite(effect.atMost)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
