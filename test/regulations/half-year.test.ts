import {
  halfYear,
  halfYearLabel,
  halfYearOf,
  halfYearSource,
  parseHalfYear,
} from "../../src/regulations/half-year";
import { day, iso, weekday } from "../../src/values/day";

describe("SCB:s perioder är hela veckor", () => {
  test.each<[number, 1 | 2, string, string]>([
    [2022, 2, "2022-07-04", "2023-01-01"],
    [2023, 1, "2023-01-02", "2023-07-02"],
    [2025, 2, "2025-06-30", "2025-12-28"],
    [2026, 1, "2025-12-29", "2026-06-28"],
    [2026, 2, "2026-06-29", "2027-01-03"],
  ])("%s, halvår %s: %s till %s", (year, half, start, end) => {
    expect(halfYear(year, half)).toEqual({ year, half, start: day(start), end: day(end) });
  });

  test("de två perioder som SCB har angett är desamma i källan", () => {
    for (const date of ["2022-07-04", "2023-01-01", "2023-01-02", "2023-07-02"]) {
      expect(halfYearSource.stated).toContain(date);
    }
  });

  test("varje halvår börjar en måndag, dagen efter det förra, och varje dag hör till sitt halvår", () => {
    let before = halfYear(1999, 2);
    for (let year = 2000; year <= 2060; year++) {
      for (const half of [1, 2] as const) {
        const period = halfYear(year, half);
        expect(period.start).toBe(before.end + 1);
        expect(weekday(period.start)).toBe(1);
        expect(halfYearOf(period.start)).toEqual(period);
        expect(halfYearOf(period.end)).toEqual(period);
        before = period;
      }
    }
  });
});

test("andra halvåret ett år med 53 veckor har 27 veckor", () => {
  const { start, end } = halfYear(2026, 2);
  expect((end - start + 1) / 7).toBe(27);
});

test("nyårsafton kan höra till nästa år", () => {
  expect(halfYearLabel(halfYearOf(day("2025-12-31")))).toBe("2026H1");
  expect(halfYearLabel(halfYearOf(day("2027-01-03")))).toBe("2026H2");
});

test("ett halvårs namn läses tillbaka", () => {
  expect(parseHalfYear("2026H1")).toEqual(halfYear(2026, 1));
  expect(parseHalfYear(halfYearLabel(halfYear(2025, 2)))).toEqual(halfYear(2025, 2));
  expect(iso(parseHalfYear("2025H2")?.start ?? day("1900-01-01"))).toBe("2025-06-30");
});

test.each(["", "2026", "2026H3", "2026h1", "VT26", "12026H1", "2026H1 "])("%p är inget halvår", (label) => {
  expect(parseHalfYear(label)).toBeUndefined();
});
