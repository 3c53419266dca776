import { day } from "../../src/values/day";
import { percentage } from "../../src/values/percentage";
import type { Cell } from "../../src/values/reading";

const reading = (cell: Cell) => percentage.read(cell, { date1904: false, today: day("2026-11-22") });

test.each([0, 1, 37, 100])("%p är en hel procent", (cell) => {
  expect(reading(cell)).toEqual({ kind: "read", value: cell });
});

test.each([
  ["50", 50],
  ["50 %", 50],
  ["50%", 50],
  ["100 procent", 100],
  ["50,0", 50],
  ["\u00a05 %", 5],
] as const)("texten %p blir talet %p", (cell, value) => {
  expect(reading(cell)).toEqual({ kind: "read", value, remark: { reason: "textNumber", suggestion: value } });
});

test.each([
  [0.5, 50],
  [0.375, 38],
  ["0,5", 50],
] as const)("andelen %p föreslås bli %p procent", (cell, percent) => {
  expect(reading(cell)).toEqual({
    kind: "unreadable",
    reason: "share",
    params: { percent },
    suggestion: percent,
  });
});

test.each<Cell>([37.5, "37,5", "0,5 %", "0,5 procent", 100 / 3])("%p är delar av procent", (cell) => {
  expect(reading(cell)).toEqual({ kind: "unreadable", reason: "fraction" });
});

test.each<Cell>([101, "120 %"])("%p är mer än det hela, men läses", (cell) => {
  expect(reading(cell)).toMatchObject({ kind: "read", remark: { reason: "above100" } });
});

test.each<Cell>([-1, "-50", -0.5])("%p är negativt", (cell) => {
  expect(reading(cell)).toEqual({ kind: "unreadable", reason: "negative" });
});

test.each<Cell>(["heltid", "50 kr", "1 000", true, NaN, Infinity, "9".repeat(30_000)])(
  "%p är ingen procent",
  (cell) => {
    expect(reading(cell)).toEqual({ kind: "unreadable", reason: "notPercentage" });
  },
);

test.each<Cell>([null, "", " "])("en tom cell är tom", (cell) => {
  expect(reading(cell)).toEqual({ kind: "empty" });
});
