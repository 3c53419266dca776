import fc from "fast-check";
import { addDays, calendarDate, day, dayOf, iso, weekday, type Day } from "../../src/values/day";

describe("a day", () => {
  test("is Excel's serial number", () => {
    expect(day("2026-01-05")).toBe(46_027);
    expect(day("1900-03-01")).toBe(61);
    expect(iso(46_027 as Day)).toBe("2026-01-05");
  });

  test("is of a weekday", () => {
    expect(["2026-01-05", "2026-11-22", "2024-02-29"].map((text) => weekday(day(text)))).toEqual([1, 7, 4]);
  });

  test.each([[2026, 2, 29], [2026, 13, 1], [2026, 4, 31], [1899, 12, 31], [2026, 0, 1], [2026, 1, 0], [10_000, 1, 1]])(
    "there is no %i-%i-%i",
    (year, month, date) => expect(dayOf(year, month, date)).toBeUndefined(),
  ); // prettier-ignore

  test("a leap day comes every four years but not in 2100", () => {
    expect(dayOf(2024, 2, 29)).toBeDefined();
    expect(dayOf(2000, 2, 29)).toBeDefined();
    expect(dayOf(2100, 2, 29)).toBeUndefined();
  });

  test("what is no date throws", () => {
    expect(() => day("2026-02-30")).toThrow(RangeError);
    expect(() => day("20260105")).toThrow(RangeError);
  });

  test("agrees with the calendar for every date from 1900 to 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 2_958_465 }), (serial) => {
        const { year, month, date } = calendarDate(serial as Day);
        expect(dayOf(year, month, date)).toBe(serial);
        expect(day(iso(serial as Day))).toBe(serial);
        expect(iso(addDays(serial as Day, 0))).toBe(
          new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10),
        );
      }),
    );
  });
});
