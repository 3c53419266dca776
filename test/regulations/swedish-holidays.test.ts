import {
  addWorkingDays,
  closedEves,
  isWorkingDay,
  publicHolidays,
  workingDayNotAfter,
} from "../../src/regulations/swedish-holidays";
import { day, iso, weekday } from "../../src/values/day";

const byLaw = { evesAreClosed: false };
const asPeopleWork = { evesAreClosed: true };

test("helgdagarna 2026 är de tretton som lagen nämner", () => {
  expect([...publicHolidays(2026)].sort((a, b) => a - b).map(iso)).toEqual([
    "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-14",
    "2026-05-24", "2026-06-06", "2026-06-20", "2026-10-31", "2026-12-25", "2026-12-26",
  ]); // prettier-ignore
});

test("påskdagen, med sin tidigaste och senaste dag på länge", () => {
  for (const easterDay of [
    "2008-03-23",
    "2011-04-24",
    "2016-03-27",
    "2019-04-21",
    "2023-04-09",
    "2024-03-31",
    "2025-04-20",
    "2038-04-25",
  ])
    expect(publicHolidays(Number(easterDay.slice(0, 4))).has(day(easterDay))).toBe(true);
});

test("midsommardagen är lördagen 20–26 juni, alla helgons dag lördagen 31 oktober–6 november", () => {
  for (let year = 2010; year <= 2040; year++) {
    const saturdays = [...publicHolidays(year)].filter(
      (one) => weekday(one) === 6 && iso(one).slice(5) >= "06-20" && iso(one).slice(5) <= "06-26",
    );
    expect(saturdays.length).toBe(1);
    expect(
      [...publicHolidays(year)].filter((one) => /-(10-31|11-0[1-6])$/.test(iso(one))).map(weekday),
    ).toEqual([6]);
  }
});

test("nationaldagen är helgdag från 2005; dessförinnan annandag pingst", () => {
  expect(publicHolidays(2004).has(day("2004-06-06"))).toBe(false);
  expect(publicHolidays(2004).has(day("2004-05-31"))).toBe(true);
  expect(publicHolidays(2005).has(day("2005-06-06"))).toBe(true);
});

test("lördagar, söndagar och helgdagar är inte arbetsdagar; skärtorsdagen är det", () => {
  expect(isWorkingDay(day("2026-04-02"), asPeopleWork)).toBe(true);
  for (const iso of ["2026-04-03", "2026-04-04", "2026-04-05", "2026-04-06"])
    expect(isWorkingDay(day(iso), byLaw)).toBe(false);
});

test("midsommarafton, julafton och nyårsafton är arbetsdagar bara efter lagens bokstav", () => {
  expect([...closedEves(2026)].map(iso)).toEqual(["2026-06-19", "2026-12-24", "2026-12-31"]);
  for (const eve of closedEves(2026)) {
    expect(isWorkingDay(eve, byLaw)).toBe(true);
    expect(isWorkingDay(eve, asPeopleWork)).toBe(false);
  }
});

test("tio arbetsdagar från 2023-12-31 är 2024-01-15, för nyårsdagen räknas inte", () => {
  expect(iso(addWorkingDays(day("2023-12-31"), 10, byLaw))).toBe("2024-01-15");
  expect(iso(addWorkingDays(day("2023-03-19"), 10, byLaw))).toBe("2023-03-31");
});

test("det som ska vara klart en ledig dag görs klart arbetsdagen före", () => {
  expect(iso(workingDayNotAfter(day("2026-08-15"), byLaw))).toBe("2026-08-14");
  expect(iso(workingDayNotAfter(day("2026-01-06"), byLaw))).toBe("2026-01-05");
  expect(iso(workingDayNotAfter(day("2026-01-15"), byLaw))).toBe("2026-01-15");
});
