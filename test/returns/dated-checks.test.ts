import { returns } from "../../src/returns/returns";
import { openSheet } from "../../src/returns/open-sheet";
import { day } from "../../src/values/day";
import { gridOf } from "../engine/lending";

/** How many of a return's checks apply to a row of a day. */
function applyingOn(id: string, date: string): number {
  const checks = returns.find((entry) => entry.id === id)?.checks ?? [];
  return checks.filter(({ since = "0000", until = "9999" }) => since <= date && date <= until).length;
}

describe("the checks that apply at a date", () => {
  const dates = [
    "2011-12-31",
    "2012-07-01",
    "2019-06-30",
    "2021-07-01",
    "2022-01-01",
    "2025-07-01",
    "2030-07-01",
  ];

  test("are counted: a number that changes is a rule that has come or gone", () => {
    const counts = Object.fromEntries(
      returns.map(({ id }) => [id, dates.map((date) => applyingOn(id, date))]),
    );
    expect(counts).toMatchSnapshot();
  });

  test("every date is a date, and no rule ends before it begins", () => {
    for (const { since, until } of returns.flatMap(({ checks }) => checks)) {
      if (since !== undefined) expect(() => day(since)).not.toThrow();
      if (until !== undefined) expect(day(until)).toBeGreaterThan(since === undefined ? 0 : day(since));
    }
  });
});

describe("old data is checked by the rules of its time", () => {
  const headers = [
    "Personnummer",
    "Kurskod",
    "Utbildningsnivå",
    "Poäng för kursen",
    "Kursstart",
    "Kursslut",
    "Betyg",
  ];

  async function findings(course: string, level: string, start: string, end: string, grade: string) {
    const rows = [headers, ["19850412TF10", course, level, 100, start, end, grade]];
    const sheet = openSheet(gridOf(rows, { sheet: "Komvux" }), { today: day("2026-08-10") });
    if (sheet.kind !== "recognised") throw new Error(sheet.kind);
    const review = await sheet.opened.review();
    return review.outcomes.filter(({ count }) => count > 0).map(({ check }) => check);
  }

  test("A–F på grundläggande nivå var rätt 2019 och är fel 2026", async () => {
    expect(await findings("GRNMATA", "Grundläggande", "2019-01-14", "2019-03-22", "C")).not.toContain(
      "KVX-GRADE-SCALE",
    );
    expect(await findings("GRNMATA", "Grundläggande", "2026-01-12", "2026-03-20", "C")).toContain(
      "KVX-GRADE-SCALE",
    );
  });

  test("Godkänt på grundläggande nivå är rätt 2026 och var fel 2019", async () => {
    expect(await findings("GRNMATA", "Grundläggande", "2026-01-12", "2026-03-20", "G")).not.toContain(
      "KVX-GRADE-SCALE",
    );
    expect(await findings("GRNMATA", "Grundläggande", "2019-01-14", "2019-03-22", "G")).toContain(
      "KVX-GRADE-SCALE",
    );
  });

  test("en kurs i Gy11 som börjar 2019 är inget att anmärka på, men en som börjar 2026 är att kontrollera", async () => {
    expect(await findings("ENGENG05", "Gymnasial", "2019-01-14", "2019-03-22", "C")).not.toContain(
      "KVX-GY11-LATE-START",
    );
    expect(await findings("ENGENG05", "Gymnasial", "2026-01-12", "2026-03-20", "C")).toContain(
      "KVX-GY11-LATE-START",
    );
  });

  test("halvåret är det som raderna hör till", async () => {
    expect(await findings("ENGENG05", "Gymnasial", "2019-01-14", "2019-03-22", "C")).not.toContain(
      "KVX-PERIOD-OUTSIDE",
    );
  });
});
