import {
  periodGaps,
  periodNamed,
  periodOf,
  periodTroubles,
  publishedPeriods,
} from "../../src/regulations/periods";
import { day, iso, weekday } from "../../src/values/day";

test("första och sista dagen hör till perioden", () => {
  expect(periodOf(day("2022-01-03"))?.name).toBe("2022_1");
  expect(periodOf(day("2022-03-13"))?.name).toBe("2022_1");
  expect(periodOf(day("2022-03-14"))?.name).toBe("2022_2");
  expect(periodOf(day("2024-05-26"))?.name).toBe("2024_2");
});

test("1–8 januari 2023 och 1–7 januari 2024 hör inte till någon period", () => {
  expect(periodGaps().map(({ after, before, start, end }) => [after, before, iso(start), iso(end)])).toEqual([
    ["2022_5", "2023_1", "2023-01-01", "2023-01-08"],
    ["2023_5", "2024_1", "2024-01-01", "2024-01-07"],
  ]);
  expect(periodOf(day("2023-01-01"))).toBeUndefined();
  expect(periodOf(day("2023-01-08"))).toBeUndefined();
});

test("före 2022_1 och efter 2024_2 är ingen period känd", () => {
  expect(periodOf(day("2022-01-02"))).toBeUndefined();
  expect(periodOf(day("2024-05-27"))).toBeUndefined();
});

test("varje period börjar en måndag, och alla utom årets sista är tio veckor", () => {
  for (const { name, start, end } of publishedPeriods) {
    expect(weekday(start)).toBe(1);
    if (!name.endsWith("_5")) expect(end - start + 1).toBe(70);
    else expect(iso(end)).toMatch(/-12-31$/);
  }
});

test("perioden hittas hur den än skrivs", () => {
  for (const name of ["2023_1", "2023-1", "2023:1", " 2023 1 ", "2023 P1", "2023_p1"])
    expect(periodNamed(name)?.name).toBe("2023_1");
  for (const name of ["", "2023", "2023_6", "2024_3", "P1", "2023_11"])
    expect(periodNamed(name)).toBeUndefined();
});

test("en senare period kan läggas till och används som de andra", () => {
  const added = { name: "2024_3", start: day("2024-05-27"), end: day("2024-08-04") };
  expect(periodTroubles(added)).toEqual([]);
  expect(periodOf(day("2024-06-06"), [...publishedPeriods, added])?.name).toBe("2024_3");
});

const troubles = (name: string, start: string, end: string) =>
  periodTroubles({ name, start: day(start), end: day(end) }).map(({ trouble, other }) => [
    trouble,
    other?.name,
  ]);

test("en period får lämna ett glapp men inte gå in i en annan", () => {
  expect(troubles("2024_3", "2024-06-03", "2024-08-04")).toEqual([]);
  expect(troubles("2024_3", "2024-05-26", "2024-08-04")).toEqual([["overlaps", "2024_2"]]);
  expect(troubles("2024_2", "2024-05-27", "2024-08-04")).toEqual([["nameTaken", "2024_2"]]);
  expect(troubles("sommar", "2024-08-04", "2024-05-27")).toEqual([
    ["nameNotPeriod", undefined],
    ["endBeforeStart", undefined],
  ]);
});

test("en period som redan finns, likadan, är känd", () => {
  expect(troubles("2024_2", "2024-03-18", "2024-05-26")).toEqual([["known", "2024_2"]]);
});

test("ett fel år i namnet eller i datumen märks", () => {
  expect(troubles("2025_3", "2024-05-27", "2024-08-04")).toEqual([["otherYear", undefined]]);
  expect(troubles("2026_1", "2025-12-29", "2026-03-08")).toEqual([]);
  expect(troubles("2024_3", "2024-05-27", "2025-08-04")).toEqual([["tooLong", undefined]]);
});
