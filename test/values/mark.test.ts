import { day } from "../../src/values/day";
import { mark } from "../../src/values/mark";
import type { Cell } from "../../src/values/reading";

const reading = (cell: Cell) => mark.read(cell, { date1904: false, today: day("2026-11-22") });

test.each<[Cell, string]>([
  ["Ja", "Ja"],
  ["j", "j"],
  ["X", "X"],
  [" x ", "x"],
  [1, "1"],
  ["2", "2"],
  ["Prövning", "Prövning"],
  [true, "Ja"],
])("%p är markerat", (cell, text) => {
  expect(reading(cell)).toEqual({ kind: "read", value: { set: true, text } });
});

test.each<[Cell, string]>([
  ["Nej", "Nej"],
  ["n", "n"],
  [0, "0"],
  ["0", "0"],
  ["–", "-"],
  [false, "Nej"],
])("%p är inte markerat", (cell, text) => {
  expect(reading(cell)).toEqual({ kind: "read", value: { set: false, text } });
});

test.each<Cell>([null, "", " \u00a0", "\u200e"])("en tom cell är tom", (cell) => {
  expect(reading(cell)).toEqual({ kind: "empty" });
});
