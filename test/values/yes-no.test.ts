import { day } from "../../src/values/day";
import type { Cell } from "../../src/values/reading";
import { yesNo } from "../../src/values/yes-no";

const reading = (cell: Cell) => yesNo.read(cell, { date1904: false, today: day("2026-11-22") });

test.each([
  ["J", true],
  ["N", false],
] as const)("%p är koden", (cell, value) => {
  expect(reading(cell)).toEqual({ kind: "read", value });
});

test.each<readonly [Cell, string]>([
  ["Ja", "J"],
  ["j ", "J"],
  [true, "J"],
  ["nej", "N"],
  ["n", "N"],
  [false, "N"],
])("%p skrivs %p", (cell, suggestion) => {
  expect(reading(cell)).toEqual({
    kind: "read",
    value: suggestion === "J",
    remark: { reason: "spelling", suggestion },
  });
});

test.each<Cell>(["x", "kanske", 1, 0, "constructor", "j".repeat(30_000)])("%p är inget svar", (cell) => {
  expect(reading(cell)).toEqual({ kind: "unreadable", reason: "notYesNo" });
});

test("en tom cell är tom", () => {
  expect(reading(" ")).toEqual({ kind: "empty" });
});
