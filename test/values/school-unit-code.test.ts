import { day } from "../../src/values/day";
import type { Cell } from "../../src/values/reading";
import { schoolUnitCode } from "../../src/values/school-unit-code";

const reading = (cell: Cell) => schoolUnitCode.read(cell, { date1904: false, today: day("2026-11-22") });

test.each<Cell>(["65062411", 65062411])("Nackas skolenhetskod %p läses som text och som tal", (cell) => {
  expect(reading(cell)).toEqual({ kind: "read", value: "65062411" });
});

test.each(["6506 2411", "65062411 ", "\u00a065062411", "6506-2411"])("%p skrivs utan blanktecken", (cell) => {
  expect(reading(cell)).toEqual({
    kind: "read",
    value: "65062411",
    remark: { reason: "spelling", suggestion: "65062411" },
  });
});

test.each<Cell>(["20260105", 20260105, "19991231"])("%p ser ut som ett datum", (cell) => {
  expect(reading(cell)).toEqual({ kind: "read", value: String(cell), remark: { reason: "looksLikeDate" } });
});

test("ett datum som inte finns kan vara en skolenhetskod", () => {
  expect(reading("20261305")).toEqual({ kind: "read", value: "20261305" });
});

test.each<Cell>([
  "6506241",
  "650624111",
  "05062411",
  "6506241A",
  6506241.5,
  "Nacka",
  true,
  "6".repeat(30_000),
])("%p är ingen skolenhetskod", (cell) => {
  expect(reading(cell)).toEqual({ kind: "unreadable", reason: "notSchoolUnit" });
});

test.each<Cell>([null, "", " "])("en tom cell är tom", (cell) => {
  expect(reading(cell)).toEqual({ kind: "empty" });
});
