import type { RegulationSet } from "../../../src/regulations/regulation-set";
import type { GradeCatalogueColumn } from "../../../src/returns/grade-catalogue/columns";
import { dueDays } from "../../../src/returns/grade-catalogue/due-days";
import { openSheet } from "../../../src/returns/open-sheet";
import { day, iso } from "../../../src/values/day";
import type { Cell } from "../../../src/values/reading";
import { tableOf } from "../return-under-test";
import { gradeCatalogueUnderTest } from "./grade-catalogue-under-test";

type Row = Partial<Record<GradeCatalogueColumn, Cell>>;

const row: Row = {
  schoolUnit: "65062411",
  authority: "Nacka kommun",
  school: "Exempelskolan Vux",
  courseCode: "ENGE1000X",
  courseName: "Engelska nivå 1",
  points: 100,
  grade: "C",
  startDate: day("2026-01-12"),
  endDate: day("2026-03-27"),
  gradeDate: day("2026-03-27"),
  personalNumber: "198002182387",
  firstName: "Test",
  lastName: "Testsson",
  sentDate: day("2026-04-01"),
};

/** The checks that find something in the row, by the regulation set that the person has chosen, if any. */
async function found(change: Row, regulationSet?: RegulationSet, today = "2026-08-10"): Promise<string[]> {
  const { grid } = tableOf(gradeCatalogueUnderTest.definition, [{ ...row, ...change }]);
  const sheet = openSheet(grid, { today: day(today), ...(regulationSet && { regulationSet }) });
  if (sheet.kind !== "recognised") throw new Error(sheet.kind);
  const review = await sheet.opened.review();
  return review.outcomes.filter(({ count }) => count > 0).map(({ check }) => check);
}

test("a row that is as it should be has no findings by either set", async () => {
  expect([await found({}), await found({}, "nacka24"), await found({}, "alvis")]).toEqual([[], [], []]);
});

test("Nacka24 gives 14 days, Alvis 10 working days, holidays apart", () => {
  const days = dueDays(day("2026-03-27"), undefined);
  expect([days.nacka24, days.alvis, days.earliest, days.latest].map(iso)).toEqual([
    "2026-04-10",
    "2026-04-14",
    "2026-04-10",
    "2026-04-14",
  ]);
  expect(iso(dueDays(day("2026-03-27"), "alvis").earliest)).toBe("2026-04-14");
  expect(iso(dueDays(day("2026-03-27"), "nacka24").latest)).toBe("2026-04-10");
});

test("handed in between the two last days: late by Nacka24, on time by Alvis, undecided where nothing is chosen", async () => {
  const sentDate = day("2026-04-13");
  expect(await found({ sentDate }, "nacka24")).toEqual(["CAT-SENT-LATE"]);
  expect(await found({ sentDate }, "alvis")).toEqual([]);
  expect(await found({ sentDate })).toEqual(["CAT-DUE-UNDECIDED"]);
});

test("not handed in, looked at between the two last days", async () => {
  const sentDate = null;
  expect(await found({ sentDate }, "nacka24", "2026-04-13")).toEqual(["CAT-DUE-OVERDUE"]);
  expect(await found({ sentDate }, "alvis", "2026-04-13")).toEqual(["CAT-DUE-SOON"]);
  expect(await found({ sentDate }, undefined, "2026-04-13")).toEqual(["CAT-DUE-UNDECIDED"]);
});

test.each([
  ["2026-04-02", []],
  ["2026-04-03", ["CAT-DUE-SOON"]],
  ["2026-04-10", ["CAT-DUE-SOON"]],
  ["2026-04-11", ["CAT-DUE-OVERDUE"]],
])("looked at %s by Nacka24, a catalogue that is due 10 April gives %j", async (today, checks) => {
  expect(await found({ sentDate: null }, "nacka24", today)).toEqual(checks);
});

test("what only Nacka24's text says is not found by Alvis", async () => {
  const changes: Row[] = [
    { startDate: null },
    { handwritten: "Ja" },
    { examination: "Prövning", startDate: day("2026-01-12") },
  ];
  for (const change of changes) {
    expect(await found(change, "nacka24")).toHaveLength(1);
    expect(await found(change)).toHaveLength(1);
    expect(await found(change, "alvis")).toEqual([]);
  }
});

test("that a komvuxarbete is written in Swedish is said by the later page only", async () => {
  const work: Row = {
    courseCode: "KVARVO",
    courseName: "Komvuxarbete vård- och omsorgsprogrammet",
    grade: "E",
    title: "Care of older people",
    summary: "This work is about the care of older people.",
    authoritySigned: "Ja",
  };
  expect(await found(work, "nacka24")).toEqual([]);
  expect(await found(work, "alvis")).toEqual(["CAT-WORK-LANGUAGE"]);
  expect(await found(work)).toEqual(["CAT-WORK-LANGUAGE"]);
});
