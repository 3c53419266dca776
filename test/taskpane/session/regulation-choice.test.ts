import { columnLetters } from "../../../src/engine/table";
import { gradeCatalogueColumns } from "../../../src/returns/grade-catalogue/columns";
import { returns } from "../../../src/returns/returns";
import { choiceOf, draftFor, draftOf } from "../../../src/taskpane/session/mapping-draft";
import { day } from "../../../src/values/day";
import type { Cell } from "../../../src/values/reading";
import { lendingSession, MemorySettings } from "../lending-session";

/** Ended on 27 March: handed in after Nacka24's last day, 10 April, and before that of Alvis, 14 April. */
const catalogueRow: Readonly<Record<string, Cell>> = {
  schoolUnit: "65062411",
  courseCode: "ENGE1000X",
  courseName: "Engelska nivå 1",
  points: 100,
  grade: "C",
  endDate: day("2026-03-27"),
  gradeDate: day("2026-03-27"),
  personalNumber: "198002182387",
  firstName: "Test",
  lastName: "Testsson",
  sentDate: day("2026-04-13"),
};
const keys = Object.keys(gradeCatalogueColumns);
const catalogue: readonly (readonly Cell[])[] = [
  Object.values(gradeCatalogueColumns).map(({ header }) => header),
  keys.map((key) => catalogueRow[key] ?? null),
];
const sentDate = `${columnLetters(keys.indexOf("sentDate"))}2`;

async function catalogueSession(settings = new MemorySettings()) {
  const opened = await lendingSession({ Katalog: catalogue }, { settings, returns });
  const found = (): string[] => {
    const { review, outcomes } = opened.phase("reviewed");
    return outcomes
      .filter(({ count }) => count > 0)
      .flatMap(({ check }) => review.findings(check))
      .filter(({ cells }) => cells.some(({ address }) => address === sentDate))
      .map(({ check }) => check);
  };
  return { ...opened, found };
}

describe("which of Nacka's rules hold", () => {
  test("is not chosen until the person chooses, and is then not guessed", async () => {
    const { phase } = await catalogueSession();
    expect(phase("ready").opened.regulationSet).toBeUndefined();
  });

  test("decides whether a catalogue handed in on the 17th day was late", async () => {
    const { session, found } = await catalogueSession();
    await session.choose({ regulationSet: "alvis" });
    await session.review();
    expect(found()).toEqual([]);
    await session.choose({ regulationSet: "nacka24" });
    expect(found()).toEqual(["CAT-SENT-LATE"]);
  });

  test("changed after a review, the sheet is reviewed again without being asked", async () => {
    const { session, phase } = await catalogueSession();
    await session.review();
    const before = phase("reviewed").review;
    await session.choose({ regulationSet: "alvis" });
    expect(phase("reviewed").opened.regulationSet).toBe("alvis");
    expect(phase("reviewed").review).not.toBe(before);
  });

  test("is kept in the workbook and found again", async () => {
    const settings = new MemorySettings();
    const first = await catalogueSession(settings);
    await first.session.choose({ regulationSet: "nacka24" });
    const second = await catalogueSession(settings);
    expect(second.phase("ready").opened.regulationSet).toBe("nacka24");
  });

  test("kept as a set that there is not is as if never chosen", async () => {
    const settings = new MemorySettings();
    settings.kept["nackaVux.sheet.Katalog"] = { regulationSet: "nacka25" };
    const { phase } = await catalogueSession(settings);
    expect(phase("ready").opened.regulationSet).toBeUndefined();
  });
});

describe("under Ändra", () => {
  test("the draft has what is chosen, and the choice keeps it", async () => {
    const { session, phase } = await catalogueSession();
    await session.choose({ regulationSet: "alvis" });
    const { grid } = session.getState().entry;
    if (grid === undefined) throw new Error("the sheet is not read");
    const draft = draftOf(phase("ready").opened);
    expect(draft.regulationSet).toBe("alvis");
    expect(choiceOf(draft, grid)).toMatchObject({ returnId: "gradeCatalogue", regulationSet: "alvis" });
    expect(choiceOf({ ...draft, regulationSet: undefined }, grid)).not.toHaveProperty("regulationSet");
  });

  test("a return that comes out the same by either set keeps the choice: the routine for protected people goes by it", async () => {
    const { session } = await catalogueSession();
    const { grid } = session.getState().entry;
    const komvux = returns.find(({ id }) => id === "komvux");
    if (grid === undefined || komvux === undefined) throw new Error("komvux is missing");
    expect(choiceOf(draftFor(grid, komvux, undefined, "alvis"), grid).regulationSet).toBe("alvis");
  });
});
