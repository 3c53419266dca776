import { day } from "../../src/values/day";
import { grade } from "../../src/values/grade";
import type { Cell } from "../../src/values/reading";

const reading = (cell: Cell) => grade.read(cell, { date1904: false, today: day("2026-11-22") });

test.each(["A", "B", "C", "D", "E", "F", "G", "IG", "VG", "MVG"])("betyget %s läses", (cell) => {
  expect(reading(cell)).toEqual({ kind: "read", value: cell });
});

test("ett streck är ett beslut, inte en tom cell", () => {
  expect(reading("-")).toEqual({ kind: "read", value: "streck" });
  expect(grade.format("streck")).toBe("-");
});

test.each<[string, string, string]>([
  ["–", "streck", "-"],
  ["—", "streck", "-"],
  ["−", "streck", "-"],
  ["Streck", "streck", "-"],
  ["a", "A", "A"],
  ["E ", "E", "E"],
  ["\u00a0F", "F", "F"],
  ["ig", "IG", "IG"],
  ["Godkänt", "G", "G"],
  ["godkänd", "G", "G"],
  ["godka\u0308nd", "G", "G"],
  ["Icke godkänt", "IG", "IG"],
  ["icke  godkänd", "IG", "IG"],
  ["Ej godkänt", "IG", "IG"],
  ["Underkänd", "IG", "IG"],
  ["Väl godkänt", "VG", "VG"],
  ["mycket väl godkänd", "MVG", "MVG"],
])("%s är %s och skrivs %s", (cell, value, suggestion) => {
  expect(reading(cell)).toEqual({ kind: "read", value, remark: { reason: "spelling", suggestion } });
});

test.each<Cell>(["H", "A-", "A+", "AB", "Avbrott", "--", 5, 0, true, "A".repeat(30_000)])(
  "%s är inget betyg",
  (cell) => {
    expect(reading(cell)).toEqual({ kind: "unreadable", reason: "notGrade" });
  },
);

test.each<Cell>([null, "", " "])("en tom cell är tom, inte ett streck", (cell) => {
  expect(reading(cell)).toEqual({ kind: "empty" });
});
