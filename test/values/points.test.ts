import { day } from "../../src/values/day";
import { points } from "../../src/values/points";
import type { Cell } from "../../src/values/reading";

const reading = (cell: Cell) => points.read(cell, { date1904: false, today: day("2026-11-22") });

test.each([0, 50, 100, 1500])("%s poäng som tal läses", (cell) => {
  expect(reading(cell)).toEqual({ kind: "read", value: cell });
});

test("minus noll är noll", () => {
  expect(reading(-0)).toEqual({ kind: "read", value: 0 });
});

test.each<[string, number]>([
  ["100", 100],
  ["100,0", 100],
  ["100.00", 100],
  ["100 p", 100],
  ["100p", 100],
  ["100 p.", 100],
  ["100 Poäng", 100],
  ["1 500", 1500],
  ["1\u00a0500", 1500],
  ["1\u202f500 p", 1500],
  [" 50 ", 50],
  ["0", 0],
])("texten %s är %s poäng och bör vara ett tal", (cell, value) => {
  expect(reading(cell)).toEqual({ kind: "read", value, remark: { reason: "textNumber", suggestion: value } });
});

test.each<[Cell, string]>([
  [12.5, "fraction"],
  ["12,5", "fraction"],
  ["33.3 p", "fraction"],
  [-100, "negative"],
  ["-100", "negative"],
  ["−100", "negative"],
  ["1.000", "notPoints"],
  ["1,000", "notPoints"],
  ["100 timmar", "notPoints"],
  ["hundra", "notPoints"],
  ["100/200", "notPoints"],
  ["1e3", "notPoints"],
  [1e12, "notPoints"],
  [NaN, "notPoints"],
  [Infinity, "notPoints"],
  [true, "notPoints"],
  ["1".repeat(30_000), "notPoints"],
])("%s: %s", (cell, reason) => {
  expect(reading(cell)).toEqual({ kind: "unreadable", reason });
});

test.each<Cell>([null, "", "\u00a0"])("en tom cell är tom, inte noll poäng", (cell) => {
  expect(reading(cell)).toEqual({ kind: "empty" });
});
