import {
  addAmounts,
  addPeriod,
  noOwnTables,
  type OwnTables,
  removeAmounts,
  removePeriod,
  tableConflicts,
  tablesWith,
  withAmounts,
} from "../../src/regulations/own-tables";
import { periodOf, publishedPeriods } from "../../src/regulations/periods";
import { day } from "../../src/values/day";

const period = (name: string, start: string, end: string) => ({ name, start: day(start), end: day(end) });
const summer = period("2024_3", "2024-05-27", "2024-08-04");
const autumn = period("2024_4", "2024-08-05", "2024-10-13");
const withPeriods = (...periods: OwnTables["periods"]): OwnTables => ({ ...noOwnTables, periods });

test("egna perioder läggs efter de publicerade, i tidsordning", () => {
  const { periods } = tablesWith(withPeriods(autumn, summer));
  expect(periods.slice(-3).map(({ name }) => name)).toEqual(["2024_2", "2024_3", "2024_4"]);
  expect(periodOf(day("2024-08-05"), periods)).toBe(autumn);
});

test("en period läggs till bara om den inte går in i någon annan, egen eller publicerad", () => {
  const own = addPeriod(noOwnTables, summer);
  expect(own).toEqual(withPeriods(summer));
  expect(addPeriod(withPeriods(summer), summer)).toEqual([{ trouble: "known", other: summer }]);
  const late = { ...autumn, start: day("2024-08-04") };
  expect(addPeriod(withPeriods(summer), late)).toEqual([{ trouble: "overlaps", other: summer }]);
  expect(addPeriod(noOwnTables, { ...summer, start: day("2024-05-20") })).toEqual([
    { trouble: "overlaps", other: publishedPeriods.at(-1) },
  ]);
});

test("en egen period som säger emot en publicerad räknas inte, och det sägs", () => {
  const own = withPeriods(period("2024_2", "2024-03-18", "2024-06-02"), autumn);
  expect(tablesWith(own).periods).toHaveLength(publishedPeriods.length + 1);
  expect(tableConflicts(own)).toEqual([
    { kind: "period", own: own.periods[0], published: publishedPeriods.at(-1) },
  ]);
});

test("en egen period som Nacka sedan publicerar likadan är ingen motsägelse", () => {
  const own = withPeriods(period("2024_2", "2024-03-18", "2024-05-26"));
  expect(tablesWith(own).periods).toEqual(publishedPeriods);
  expect(tableConflicts(own)).toEqual([]);
});

test("ett eget belopp som skiljer sig från det publicerade gäller, och det sägs", () => {
  const own = addAmounts(noOwnTables, {
    year: 2023,
    perPoint: { basic: 54_00, upperSecondary: 47_20 },
    perSfiCourse: { "2B": 17_000_00 },
  });
  expect(tablesWith(own).enteredAmounts).toEqual(own.amounts);
  expect(tableConflicts(own)).toEqual([
    { kind: "amount", year: 2023, of: "basic", own: 54_00, published: 52_40 },
    { kind: "amount", year: 2023, of: "2B", own: 17_000_00, published: 17_271_00 },
  ]);
});

test("fler belopp för samma år läggs till de förra; nya går före", () => {
  const first = addAmounts(noOwnTables, { year: 2024, perPoint: { basic: 54_00 }, perSfiCourse: {} });
  const both = addAmounts(first, {
    year: 2024,
    perPoint: { basic: 55_00 },
    perSfiCourse: { "1A": 31_000_00 },
  });
  expect(both.amounts).toEqual([
    { year: 2024, perPoint: { basic: 55_00 }, perSfiCourse: { "1A": 31_000_00 } },
  ]);
});

test("det som tas bort är borta, och ett år utan belopp är inget år", () => {
  const own = addAmounts(withPeriods(summer, autumn), {
    year: 2024,
    perPoint: { basic: 54_00 },
    perSfiCourse: {},
  });
  expect(removePeriod(own, "2024_3").periods).toEqual([autumn]);
  expect(removeAmounts(own, 2024).amounts).toEqual([]);
  expect(withAmounts(own, { year: 2024, perPoint: {}, perSfiCourse: {} }).amounts).toEqual([]);
});
