import { ageOn, rightFrom } from "../../src/regulations/age";
import { day } from "../../src/values/day";

test.each(["basic", "upperSecondary", "adaptedBasic", "adaptedUpperSecondary"] as const)(
  "rätten till %s börjar den 1 juli det år man fyller 20",
  (level) => {
    expect(rightFrom(day("2006-01-01"), level)).toBe(day("2026-07-01"));
    expect(rightFrom(day("2006-12-31"), level)).toBe(day("2026-07-01"));
    expect(rightFrom(day("2007-01-01"), level)).toBe(day("2027-07-01"));
  },
);

test("rätten till sfi börjar den 1 juli det år man fyller 16", () => {
  expect(rightFrom(day("2010-03-04"), "sfi")).toBe(day("2026-07-01"));
});

test.each([
  ["2006-06-15", "2026-06-14", 19],
  ["2006-06-15", "2026-06-15", 20],
  ["2006-06-15", "2026-12-31", 20],
  ["2004-02-29", "2026-02-28", 21],
  ["2004-02-29", "2026-03-01", 22],
])("den som föddes %s är den %s %s år", (born, on, age) => {
  expect(ageOn(day(born), day(on))).toBe(age);
});
