import { day } from "../../src/values/day";
import { hours, hoursText } from "../../src/values/hours";
import type { Cell } from "../../src/values/reading";

const reading = (cell: Cell) => hours.read(cell, { date1904: false, today: day("2026-11-22") });

test.each([
  [0, 0],
  [360, 21_600],
  [37.5, 2_250],
  [0.1, 6],
])("%s timmar som tal är %s minuter", (cell, value) => {
  expect(reading(cell)).toEqual({ kind: "read", value });
});

test.each<[string, number]>([
  ["450", 27_000],
  ["12,5", 750],
  ["12.25 h", 735],
  ["1 050 tim", 63_000],
  ["12:30", 750],
  ["12 h 30 min", 750],
  ["12 tim 5 min", 725],
])("texten %s är %s minuter och bör vara ett tal", (cell, value) => {
  expect(reading(cell)).toEqual({
    kind: "read",
    value,
    remark: { reason: "textNumber", suggestion: value / 60 },
  });
});

test.each<[Cell, string]>([
  ["alla", "notHours"],
  ["12:75", "notHours"],
  ["100 %", "notHours"],
  [true, "notHours"],
  [NaN, "notHours"],
  [1e9, "notHours"],
  [-8, "negative"],
  ["-8", "negative"],
])("%s är inga timmar (%s)", (cell, reason) => {
  expect(reading(cell)).toEqual({ kind: "unreadable", reason });
});

test("tomt är tomt", () => {
  expect(reading(" ")).toEqual({ kind: "empty" });
});

test.each([
  [0, "0:00"],
  [21_605, "360:05"],
])("%s minuter skrivs %s", (minutes, text) => {
  expect(hoursText(minutes)).toBe(text);
});
