import { day } from "../../src/values/day";
import { educationLevel } from "../../src/values/education-level";
import type { Cell } from "../../src/values/reading";

const reading = (cell: Cell) => educationLevel.read(cell, { date1904: false, today: day("2026-11-22") });

test.each<[string, string]>([
  ["Grundläggande", "basic"],
  ["grundläggande vuxenutbildning", "basic"],
  ["VUXGR", "basic"],
  ["GR", "basic"],
  ["Gymnasial nivå", "upperSecondary"],
  ["gymnasial vuxenutbildning", "upperSecondary"],
  ["VUXGY", "upperSecondary"],
  ["Gy", "upperSecondary"],
  ["Sfi", "sfi"],
  ["VUXSFI", "sfi"],
  ["Svenska för invandrare", "sfi"],
  ["Kommunal vuxenutbildning som anpassad utbildning på grundläggande nivå", "adaptedBasic"],
  ["VUXGRAN", "adaptedBasic"],
  ["Särvux grundläggande", "adaptedBasic"],
  ["Kommunal vuxenutbildning som anpassad utbildning på gymnasial nivå", "adaptedUpperSecondary"],
  ["VUXGYAN", "adaptedUpperSecondary"],
])("%s är %s", (cell, level) => {
  expect(reading(cell)).toEqual({ kind: "read", value: { level, text: cell } });
});

test.each<Cell>([1, "2", "X7", "Yrkesutbildning", true])(
  "%s är en kod som vi inte känner, inte ett fel",
  (cell) => {
    expect(reading(cell)).toEqual({ kind: "read", value: { level: undefined, text: String(cell) } });
  },
);

test("samma nivå i olika ord är samma", () => {
  expect(educationLevel.identity({ level: "basic", text: "GR" })).toBe(
    educationLevel.identity({ level: "basic", text: "Grundläggande" }),
  );
});

test.each<Cell>([null, "", " "])("en tom cell är tom", (cell) => {
  expect(reading(cell)).toEqual({ kind: "empty" });
});
