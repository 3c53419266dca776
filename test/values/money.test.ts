import * as fc from "fast-check";
import { day } from "../../src/values/day";
import { kronorText, money } from "../../src/values/money";

const context = { date1904: false, today: day("2026-11-01") };
const ore = (cell: string | number | boolean | null) => {
  const reading = money.read(cell, context);
  return reading.kind === "read" ? reading.value : reading.kind === "empty" ? "empty" : reading.reason;
};

describe("an amount of money", () => {
  test.each([
    [4720, 472_000], [1698.3, 169_830], [-500.5, -50_050], ["4 720,00", 472_000], ["4\u00a0720,00", 472_000],
    ["4.720,00", 472_000], ["4720:-", 472_000], ["4 720 kr", 472_000], ["4720 kronor", 472_000], ["SEK 12,5", 1_250],
    ["-500,00", -50_000], ["\u2212500", -50_000], ["500,00-", -50_000], ["(500,00)", -50_000], ["1698,3", 169_830],
    ["4720.00", 472_000], ["0", 0], ["-0,00", 0], ["12 345 678,90", 1_234_567_890], ["- 500,00 kr", -50_000],
  ])("%j is %d öre", (cell, expected) => expect(ore(cell)).toBe(expected)); // prettier-ignore

  test.each([
    ["", "empty"], [null, "empty"], ["gratis", "notMoney"], ["1.234", "ambiguous"], ["1,234", "ambiguous"],
    [0.123, "partOfOre"], ["12,3456", "partOfOre"], [true, "notMoney"], [Infinity, "notMoney"], ["--5", "notMoney"],
    ["5,-", "notMoney"], ["1 23", "notMoney"], ["9".repeat(40), "notMoney"],
  ])("%j is %s", (cell, expected) => expect(ore(cell)).toBe(expected)); // prettier-ignore

  test("a spreadsheet's own arithmetic is no part of an öre", () => expect(ore(0.1 + 0.2)).toBe(30));

  test("what is written out reads back, whatever the amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (amount) => {
        expect(ore(kronorText(amount))).toBe(amount === 0 ? 0 : amount);
        expect(ore(money.format(amount))).toBe(amount === 0 ? 0 : amount);
      }),
    );
  });

  test("any text whatever gives a reading, never an exception", () => {
    fc.assert(fc.property(fc.string(), (text) => expect(() => money.read(text, context)).not.toThrow()));
  });
});
