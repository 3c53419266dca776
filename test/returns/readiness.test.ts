import type { SheetFacts, WorkbookFacts } from "../../src/engine/workbook-facts";
import { type PointState, readiness } from "../../src/returns/readiness";
import { halfYearDueNext, returnDeadline } from "../../src/returns/return-deadline";
import { halfYear } from "../../src/regulations/half-year";
import { pointWords, readyMail } from "../../src/report/readiness-words";
import { day, iso } from "../../src/values/day";
import { reviewedKomvux } from "../report/reviewed-komvux";

const spring = halfYear(2026, 1);
const today = day("2026-08-10");

function sheet(changes: Partial<SheetFacts> = {}): SheetFacts {
  return {
    sheet: "Komvux VT26",
    hiddenSheet: false,
    ownFormulas: 0,
    linkedFormulas: 0,
    hiddenRows: false,
    hiddenColumns: false,
    comments: 0,
    notes: 0,
    ...changes,
  };
}

function factsOf(changes: Partial<SheetFacts>, workbook: Partial<WorkbookFacts> = {}): WorkbookFacts {
  return { sheets: [sheet(changes)], linkedWorkbooks: 0, personProperties: [], ...workbook };
}

/** A nil report, so that only the workbook's own facts speak. */
function judge(facts: WorkbookFacts) {
  const judged = readiness({
    returnId: "komvux",
    halfYear: spring,
    today,
    facts,
    review: undefined,
    missingColumns: [],
  });
  const told = judged.points.filter(({ state }) => state !== "fine");
  return { ...judged, told: told.map(({ point, state, count }) => [point, state, count]) };
}

describe("a workbook", () => {
  test("with nothing but values is ready", () => {
    expect(judge(factsOf({}))).toMatchObject({ ready: true, told: [] });
  });

  test("with formulas of ours is stopped: they show #NAME? without the add-in", () => {
    expect(judge(factsOf({ ownFormulas: 3 }))).toMatchObject({
      ready: false,
      told: [["ownFormulas", "stops", 3]],
    });
  });

  const looked: [string, WorkbookFacts, [string, string, number][]][] = [
    ["formulas that reach into another workbook", factsOf({ linkedFormulas: 2 }), [["links", "look", 2]]],
    ["a link that no cell uses", factsOf({}, { linkedWorkbooks: 1 }), [["links", "look", 1]]],
    ["a hidden sheet", factsOf({ hiddenSheet: true }), [["hiddenSheets", "look", 1]]],
    ["hidden rows", factsOf({ hiddenRows: true }), [["hiddenRows", "look", 1]]],
    ["hidden columns", factsOf({ hiddenColumns: true }), [["hiddenColumns", "look", 1]]],
    ["a comment and two notes", factsOf({ comments: 1, notes: 2 }), [["comments", "look", 3]]],
    [
      "a comment, and notes that the host cannot tell",
      factsOf({ comments: 1, notes: "notSeen" }),
      [["comments", "look", 1]],
    ],
    [
      "a name in its properties",
      factsOf({}, { personProperties: ["author"] }),
      [["personProperties", "look", 1]],
    ],
  ];
  test.each(looked)("with %s is ready, and that is to be looked at", (_, facts, told) => {
    expect(judge(facts)).toMatchObject({ ready: true, told });
  });

  test("is never said to be fine in what the host cannot tell", () => {
    const unseen = factsOf(
      {
        ownFormulas: "notSeen",
        linkedFormulas: "notSeen",
        hiddenRows: "notSeen",
        hiddenColumns: "notSeen",
        notes: "notSeen",
      },
      { linkedWorkbooks: "notSeen", personProperties: "notSeen" },
    );
    expect(judge(unseen).told.map(([point, state]) => `${point} ${state}`)).toEqual([
      "ownFormulas notSeen",
      "links notSeen",
      "hiddenRows notSeen",
      "hiddenColumns notSeen",
      "comments notSeen",
      "personProperties notSeen",
    ]);
  });

  test("names the sheets concerned", () => {
    const { points } = judge(factsOf({ ownFormulas: 1 }));
    const point = points.find((one) => one.point === "ownFormulas") as PointState;
    expect(pointWords(point, "sv")).toBe(
      "1 cell har formler som bara fungerar med tillägget. Gör om dem till värden. Blad: ”Komvux VT26”.",
    );
  });
});

describe("a return", () => {
  test("with findings that must be changed is stopped, and open reviews are counted", async () => {
    const { opened, review } = await reviewedKomvux();
    const { halfYear: half, returnId } = opened;
    const settings = {
      returnId,
      halfYear: half,
      today,
      facts: factsOf({}),
      review,
      missingColumns: ["examination"],
    };
    const judged = readiness(settings);
    expect(judged.ready).toBe(false);
    expect(judged.points.filter(({ state }) => state !== "fine")).toMatchObject([
      { point: "errors", state: "stops", count: review.summary.error },
      { point: "reviews", state: "look", count: review.summary.review },
      { point: "missingColumns", state: "look", count: 1 },
    ]);
    expect(review.summary.error).toBeGreaterThan(0);
  });
});

describe("Nacka's date", () => {
  test("for the first half-year is 15 August, for the second 15 January the year after, for staff 15 October", () => {
    const due = (returnId: string, half: 1 | 2) => {
      const found = returnDeadline(returnId, { year: 2026, half });
      return found && iso(found);
    };
    expect([due("komvux", 1), due("sfi", 2), due("nationalTests", 1), due("staff", 2)]).toEqual([
      "2026-08-15",
      "2027-01-15",
      "2026-08-15",
      "2026-10-15",
    ]);
    expect(due("payout", 1)).toBeUndefined();
  });

  test("counts the days left: none on the day itself, less than none after", () => {
    const left = (on: string) =>
      readiness({
        returnId: "komvux",
        halfYear: spring,
        today: day(on),
        facts: factsOf({}),
        review: undefined,
        missingColumns: [],
      }).deadline?.daysLeft;
    expect([left("2026-08-10"), left("2026-08-15"), left("2026-08-16")]).toEqual([5, 0, -1]);
  });

  test("tells which half-year an empty template is about: the one that is due next", () => {
    expect(halfYearDueNext("komvux", day("2026-08-15"))).toMatchObject({ year: 2026, half: 1 });
    expect(halfYearDueNext("komvux", day("2026-08-16"))).toMatchObject({ year: 2026, half: 2 });
    expect(halfYearDueNext("payout", today)).toBeUndefined();
  });
});

describe("the e-mail to Nacka", () => {
  test("says that there is nothing to report where there are no rows", () => {
    expect(readyMail(judge(factsOf({})), "sv")).toEqual({
      to: "vuxenutbildningen@nacka.se",
      subject: "Inget att redovisa: Komvux – elever, kursdeltagare och utbildningsresultat, vårterminen 2026",
      body: expect.stringContaining("Vi har inget att redovisa i Komvux"),
    });
  });
});
