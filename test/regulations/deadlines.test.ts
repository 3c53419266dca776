import {
  apprenticeContractDue,
  comingDeadlines,
  correctionExpected,
  deadlinesDueIn,
  gradeCatalogueDue,
  halfYearReturnDue,
  newWorkplaceContractDue,
  nextDeadline,
  recurringKinds,
  type RecurringKind,
} from "../../src/regulations/deadlines";
import { isWorkingDay } from "../../src/regulations/swedish-holidays";
import { day, iso, type Day } from "../../src/values/day";

const next = (kind: RecurringKind, from: string) => {
  const found = nextDeadline(kind, day(from));
  return [found && iso(found.due), found?.covers];
};
const month = (year: number, number: number) => ({ unit: "month", year, month: number });
const halfYear = (year: number, half: number) => ({ unit: "halfYear", year, half });

describe("Ersättningsrutiner för slutförd tjänst", () => {
  test("Distributionen sker senast den 21:a i månaden, för föregående månad", () => {
    expect(next("payoutSheet", "2026-11-21")).toEqual(["2026-11-21", month(2026, 10)]);
    expect(next("payoutSheet", "2026-11-22")).toEqual(["2026-12-21", month(2026, 11)]);
  });
  test("underlaget i januari gäller december året före", () => {
    expect(next("payoutSheet", "2026-12-22")).toEqual(["2027-01-21", month(2026, 12)]);
  });
  test("Återsända vidimerade utbetalningsunderlag senast den 28:e varje månad, också i februari", () => {
    expect(next("payoutReturn", "2026-02-01")).toEqual(["2026-02-28", month(2026, 1)]);
    expect(next("payoutReturn", "2026-11-28")).toEqual(["2026-11-28", month(2026, 10)]);
    expect(next("payoutReturn", "2026-11-29")).toEqual(["2026-12-28", month(2026, 11)]);
  });
  test("Eventuella korrigeringar sker nästkommande månad", () => {
    expect(iso(correctionExpected(2026, 11))).toBe("2026-12-21");
    expect(iso(correctionExpected(2026, 12))).toBe("2027-01-21");
  });
  test("helger flyttar inte dagen: i oktober 2023 är den 21:a och den 28:e lördagar", () => {
    expect(next("payoutSheet", "2023-10-01")[0]).toBe("2023-10-21");
    expect(next("payoutReturn", "2023-10-22")[0]).toBe("2023-10-28");
  });
  test.each([
    ["payoutSheet", "2023-01-21"],
    ["payoutReturn", "2023-01-28"],
    ["payoutSheet", "2023-05-21"],
    ["payoutReturn", "2023-05-28"],
    ["scb", "2023-01-15"],
    ["staff", "2023-10-15"],
    ["nationalTests", "2026-08-15"],
  ] as const)("%s: %s är en lördag eller söndag och gäller ändå", (kind, due) => {
    expect(isWorkingDay(day(due), { evesAreClosed: false })).toBe(false);
    expect(next(kind, due)[0]).toBe(due);
  });
});

describe("Datum för redovisning till Nacka vuxenutbildning", () => {
  test.each(["scb", "nationalTests"] as const)("%s: januari–juni senast den 15 augusti", (kind) => {
    expect(next(kind, "2026-01-16")).toEqual(["2026-08-15", halfYear(2026, 1)]);
    expect(next(kind, "2026-08-15")).toEqual(["2026-08-15", halfYear(2026, 1)]);
  });
  test.each(["scb", "nationalTests"] as const)("%s: juli–december senast den 15 januari", (kind) => {
    expect(next(kind, "2026-08-16")).toEqual(["2027-01-15", halfYear(2026, 2)]);
    expect(next(kind, "2027-01-15")).toEqual(["2027-01-15", halfYear(2026, 2)]);
  });
  test("vårterminens redovisning ska in i augusti, höstterminens i januari året efter", () => {
    expect([1, 2].map((half) => iso(halfYearReturnDue(2026, half === 1 ? 1 : 2)))).toEqual([
      "2026-08-15",
      "2027-01-15",
    ]);
  });
  test("pedagogisk personal den 15 oktober", () => {
    expect(next("staff", "2026-10-15")).toEqual(["2026-10-15", { unit: "year", year: 2026 }]);
    expect(next("staff", "2026-10-16")).toEqual(["2027-10-15", { unit: "year", year: 2027 }]);
  });
});

test("tolv underlag, två redovisningar av var sort och en om personal om året, i ordning", () => {
  expect(recurringKinds.map((kind) => deadlinesDueIn(kind, 2026).length)).toEqual([12, 12, 2, 2, 1]);
  for (const kind of recurringKinds) {
    const dues = deadlinesDueIn(kind, 2026).map(({ due }) => due);
    expect(dues).toEqual([...dues].sort((a, b) => a - b));
  }
});

test("härnäst: en av varje sort, den som ska vara klar först står först", () => {
  expect(comingDeadlines(day("2026-11-22")).map(({ kind, due }) => `${iso(due)} ${kind}`)).toEqual([
    "2026-11-28 payoutReturn",
    "2026-12-21 payoutSheet",
    "2027-01-15 scb",
    "2027-01-15 nationalTests",
    "2027-10-15 staff",
  ]);
});

test("en dag utanför kalendern har ingen nästa dag att redovisa", () => {
  expect(nextDeadline("scb", NaN as Day)).toBeUndefined();
  expect(comingDeadlines(NaN as Day)).toEqual([]);
});

describe("Betygskatalog huvudman tillhanda", () => {
  test("senast 14 dagar efter kursslut: 2023-03-19 -> 2023-04-02, fast det är en söndag", () => {
    expect(iso(gradeCatalogueDue(day("2023-03-19"), "nacka24"))).toBe("2023-04-02");
    expect(iso(gradeCatalogueDue(day("2023-12-31"), "nacka24"))).toBe("2024-01-14");
  });
  test("enligt den senare sidan 10 arbetsdagar: 2023-03-19 -> 2023-03-31, 2023-12-31 -> 2024-01-15", () => {
    expect(iso(gradeCatalogueDue(day("2023-03-19"), "alvis"))).toBe("2023-03-31");
    expect(iso(gradeCatalogueDue(day("2023-12-31"), "alvis"))).toBe("2024-01-15");
  });
  test("är aftnarna lediga blir det en dag senare för varje afton", () => {
    expect(iso(gradeCatalogueDue(day("2026-12-18"), "alvis"))).toBe("2027-01-05");
    expect(iso(gradeCatalogueDue(day("2026-12-18"), "alvis", { evesAreClosed: true }))).toBe("2027-01-08");
  });
});

describe("Lärlingsutbildning", () => {
  test("kontrakt inom åtta veckor från start", () => {
    expect(iso(apprenticeContractDue(day("2026-08-17")))).toBe("2026-10-12");
  });
  test("nytt kontrakt senast fyra veckor efter första dagen på en ny arbetsplats", () => {
    expect(iso(newWorkplaceContractDue(day("2026-08-17")))).toBe("2026-09-14");
  });
});
