import { readFileSync } from "node:fs";
import path from "node:path";
import { cellAt } from "../../../../src/engine/table";
import { halfYear } from "../../../../src/regulations/half-year";
import { returns } from "../../../../src/returns/returns";
import { PaneSession } from "../../../../src/taskpane/session/pane-session";
import type { Filling } from "../../../../src/taskpane/session/filling/filling";
import type { FillPurpose } from "../../../../src/taskpane/session/filling/fill-state";
import type { Cell } from "../../../../src/values/reading";
import { day } from "../../../../src/values/day";
import { Cancelled, unhurried } from "../../../../src/engine/pace";
import { HalfFilled, WorkbookError } from "../../../../src/workbook/port";
import { testPersonalNumbers } from "../../../../src/workbench/samples/test-identities";
import { MemorySettings } from "../../lending-session";
import { ManualClock } from "../../manual-clock";
import { MemoryWorkbook } from "../../memory-workbook";

const headers = ["Personnummer", "Kurskod", "Kursstart", "Kursslut", "Poäng för kursen", "Betyg", "Kursens förläggning"]; // prettier-ignore
const listHeaders = ["Pnr", "Kurskod", "Start", "Slut", "Poäng", "Betyg", "Studieform", "Skyddad"];
const [ada = "", bo = "", cy = "", di = ""] = testPersonalNumbers;
const spring = [day("2026-01-12"), day("2026-06-05")] as const;

/** Three rows to take, one of another half-year, one of a person with protected identity. */
const list: readonly (readonly Cell[])[] = [
  listHeaders,
  [ada, "MATMAT01b", ...spring, 100, "C", "på distans", null],
  [bo, "ENGENG05", ...spring, 100, "B", "Klassrum", null],
  [cy, "SVESVE01", ...spring, 100, "A", "kväll", null],
  [ada, "ENGENG05", day("2025-08-18"), day("2025-12-12"), 100, "B", "Klassrum", null],
  [di, "ENGENG05", ...spring, 100, "B", "Klassrum", "Ja"],
];

const forms = ["Klassrum", "Distans", "Närdistans"];

async function opened(
  template: readonly (readonly Cell[])[] = [],
  {
    rows = list,
    purpose = "list" as FillPurpose,
    settings = new MemorySettings(),
    everywhere = new Map<string, string>(),
  } = {},
) {
  const workbook = new MemoryWorkbook({ Mall: [headers, ...template], Lista: rows, Tom: [] });
  workbook.looks = { 6: { list: forms } };
  const clock = new ManualClock();
  const kept = {
    get: (name: string) => everywhere.get(name),
    set: (name: string, text: string) => void everywhere.set(name, text),
  };
  const session = new PaneSession({
    workbook,
    returns,
    settings,
    everywhere: kept,
    clock,
    pace: () => unhurried,
  });
  await session.start();
  await session.filling.open(purpose);
  const top = session.getState().entry.screens.at(-1);
  if (top?.kind !== "fill") throw new Error("filling did not open");
  const { filling } = top;
  const cells = async (row: number): Promise<Cell[]> => {
    const grid = await workbook.read("Mall");
    return headers.map((_, column) => cellAt(grid, row - 1, column));
  };
  const snapshot = async (): Promise<string> => JSON.stringify((await workbook.read("Mall")).columns);
  return { workbook, session, clock, settings, filling, cells, snapshot };
}

const prepared = (filling: Filling) => {
  const found = filling.getState().prepared;
  if (found === undefined) throw new Error("nothing is planned");
  return found;
};

async function planShown(...given: Parameters<typeof opened>) {
  const all = await opened(...given);
  await all.filling.useSheet("Lista");
  await all.filling.showPlan();
  return all;
}

describe("choosing the list", () => {
  test("offers the workbook's other sheets", async () => {
    const { filling } = await opened();
    expect(filling.getState()).toMatchObject({ step: "list", sheets: ["Lista", "Tom"], problem: undefined });
  });

  test("says so where a sheet holds nothing", async () => {
    const { filling } = await opened();
    await filling.useSheet("Tom");
    expect(filling.getState()).toMatchObject({ step: "list", problem: { kind: "emptyList" } });
  });

  test("takes the sheet of a file that has what the return needs", async () => {
    const { filling } = await opened();
    const file = path.join(__dirname, "../../../../src/workbench/samples/egen-elevlista.xlsx");
    await filling.useFile("egen-elevlista.xlsx", readFileSync(file));
    expect(filling.getState()).toMatchObject({ step: "columns", list: { file: "egen-elevlista.xlsx" } });
    expect(filling.getState().list?.grid.sheet).toBe("Elevlista");
    expect(prepared(filling).lacking).toEqual([]);
  });

  test("says what is wrong with a file that is no workbook, and stays where it was", async () => {
    const { filling } = await opened();
    await filling.useFile("brev.xlsx", new TextEncoder().encode("Namn;Kurs\n"));
    expect(filling.getState()).toMatchObject({
      step: "list",
      work: undefined,
      problem: { kind: "trouble", trouble: "otherFormat" },
    });
  });

  test("finds the half-year of a template without rows in the list", async () => {
    const { filling } = await opened();
    await filling.useSheet("Lista");
    expect(filling.getState().halfYear).toMatchObject({ year: 2026, half: 1 });
  });

  test("takes every half-year where a filled sheet moves to a new template", async () => {
    const { filling } = await opened([], { purpose: "template" });
    await filling.useSheet("Lista");
    expect(filling.getState().halfYear).toBeUndefined();
    expect(prepared(filling).plan.counts.new).toBe(4);
  });
});

describe("the mapping", () => {
  test("shows no value of a person's column", async () => {
    const { filling } = await opened();
    await filling.useSheet("Lista");
    const pnr = prepared(filling).map.proposals.find(({ key }) => key === "personalNumber");
    expect(pnr).toMatchObject({ header: "Pnr", samples: [] });
  });

  test("a column chosen for one thing is no longer another", async () => {
    const { filling } = await opened();
    await filling.useSheet("Lista");
    await filling.chooseColumn("grade", 4);
    await filling.chooseColumn("points", 4);
    const columns = Object.fromEntries(prepared(filling).map.proposals.map(({ key, column }) => [key, column])); // prettier-ignore
    expect(columns).toMatchObject({ points: 4, grade: 5 });
  });

  test.each([
    ["grade", "plan"],
    ["personalNumber", "columns"],
  ])("what is chosen just before the plan is asked for counts: no column for %s", async (key, step) => {
    const { filling } = await opened();
    await filling.useSheet("Lista");
    await Promise.all([filling.chooseColumn(key, "none"), filling.showPlan()]);
    expect(filling.getState()).toMatchObject({ step, work: undefined });
    expect(prepared(filling).map.missing).toContain(key);
  });

  test("a value that the template does not have waits for the person, who says it once", async () => {
    const { filling, settings } = await opened();
    await filling.useSheet("Lista");
    const asked = () => prepared(filling).plan.values["studyForm"]?.filter(({ why }) => why === "ask");
    expect(asked()).toMatchObject([{ from: "kväll", count: 1 }]);
    await filling.chooseValue("studyForm", "kväll", "Klassrum");
    expect(asked()).toEqual([]);
    const again = await opened([], { settings });
    await again.filling.useSheet("Lista");
    const evening = prepared(again.filling).plan.values["studyForm"]?.find(({ from }) => from === "kväll");
    expect(evening).toMatchObject({ why: "chosen", to: "Klassrum" });
  });

  test("what is said to be missing stays missing, also the next time and in the file", async () => {
    const { filling, settings } = await opened();
    await filling.useSheet("Lista");
    await filling.chooseColumn("grade", "none");
    expect(prepared(filling).map.missing).toContain("grade");
    const text = filling.profileText() ?? "";
    for (const { kept, profile } of [
      { kept: settings, profile: undefined },
      { kept: undefined, profile: text },
    ]) {
      // prettier-ignore
      const again = await opened([], kept && { settings: kept });
      await again.filling.useSheet("Lista");
      if (profile !== undefined) await again.filling.useProfile(profile);
      expect(prepared(again.filling).map.missing).toContain("grade");
    }
  });

  test.each([
    ["{}", "notProfile"],
    ['{"format":"nacka-fill-profile","version":1,"returnId":"sfi","columns":{},"values":{}}', "profileOfOther"], // prettier-ignore
  ])("another file than saved choices for the return is refused: %s", async (text, kind) => {
    const { filling } = await opened();
    await filling.useSheet("Lista");
    await filling.useProfile(text);
    expect(filling.getState().problem).toEqual({ kind });
  });

  const formOf = (filling: Filling) => prepared(filling).map.proposals.find(({ key }) => key === "studyForm");

  test("is there in another workbook too, where that one has made no choices of its own", async () => {
    const everywhere = new Map<string, string>();
    const first = await opened([], { everywhere });
    await first.filling.useSheet("Lista");
    await first.filling.chooseColumn("studyForm", "none");
    await first.filling.showPlan();
    const other = await opened([], { everywhere });
    await other.filling.useSheet("Lista");
    expect(formOf(other.filling)).toBeUndefined();
    await other.filling.chooseColumn("studyForm", 6);
    await other.filling.showPlan();
    const back = await opened([], { everywhere, settings: first.settings });
    await back.filling.useSheet("Lista");
    expect(formOf(back.filling)).toBeUndefined();
    expect([...everywhere.values()].join()).not.toMatch(/\d{6}-?\d{4}/);
  });

  test("that nobody can read, or that holds a personal number, is as if never made", async () => {
    const name = "nackaVux.fill.komvux";
    const profile = (values: unknown, columns: unknown = {}) =>
      JSON.stringify({ format: "nacka-fill-profile", version: 1, returnId: "komvux", columns, values });
    for (const text of [
      "{",
      "[]",
      profile({ studyForm: { [ada]: "Distans" } }),
      profile({}, { grade: { header: ada, nth: 0 } }),
    ]) {
      const { filling } = await opened([], { everywhere: new Map([[name, text]]) });
      await filling.useSheet("Lista");
      expect(filling.profileText()).not.toContain(ada);
      expect(formOf(filling)).toMatchObject({ header: "Studieform" });
    }
  });

  test("keeps nobody's number in the workbook's settings", async () => {
    const { filling, settings } = await planShown();
    await filling.write();
    expect(JSON.stringify(settings.kept)).not.toMatch(/\d{6}-?\d{4}/);
    expect(JSON.stringify(settings.kept)).toContain("nackaVux.fill.komvux");
  });

  test("without a column that every row needs nothing is planned to be written", async () => {
    const { filling } = await opened();
    await filling.useSheet("Lista");
    await filling.chooseColumn("personalNumber", "none");
    expect(prepared(filling).lacking).toEqual(["personalNumber"]);
    expect(prepared(filling).plan.fill.added).toBeUndefined();
  });
});

describe("the plan", () => {
  test("counts what is new, left out and stopped, and writes nothing", async () => {
    const { filling, cells } = await planShown();
    const { counts, leftOut } = prepared(filling).plan;
    expect(counts).toMatchObject({ new: 3, changed: 0 });
    expect(leftOut).toMatchObject({ before: 1, protected: 1 });
    expect(await cells(2)).toEqual(headers.map(() => null));
  });

  test("tells what a review of the filled sheet finds", async () => {
    const { filling, session } = await planShown();
    const { summary } = filling.getState();
    await filling.write();
    await session.filling.review();
    const { phase } = session.getState().entry;
    expect(phase).toMatchObject({ kind: "reviewed", summary });
  });

  test("changes with the half-year", async () => {
    const { filling } = await planShown();
    await filling.chooseHalfYear(halfYear(2025, 2));
    expect(prepared(filling).plan.counts.new).toBe(1);
  });

  test("says which columns are locked in a protected sheet, and writes none of them", async () => {
    const { workbook, filling } = await opened();
    workbook.protectedSheets.add("Mall");
    workbook.looks = { 5: { locked: true } };
    await filling.useSheet("Lista");
    const { columns, fill } = prepared(filling).plan;
    expect(columns.filter(({ state }) => state === "locked")).toEqual([{ key: "grade", state: "locked" }]);
    expect(fill.added?.columns).not.toContain(5);
  });
});

describe("writing", () => {
  test("fills the rows in, and a second time there is nothing to write", async () => {
    const { filling, cells } = await planShown();
    await filling.write();
    expect(filling.getState()).toMatchObject({
      step: "written",
      outcome: { kind: "written", added: 3, changed: 0 },
      canRestore: true,
    });
    expect((await cells(2)).slice(0, 2)).toEqual([ada, "MATMAT01b"]);
    expect((await cells(2))[6]).toBe("Distans");
    await filling.planAgain();
    expect(prepared(filling).plan.counts).toMatchObject({ new: 0, changed: 0, unchanged: 3 });
  });

  test("changes what the list says otherwise, with the old value told, and can be put back exactly", async () => {
    const there: readonly Cell[] = [ada, "MATMAT01b", ...spring, 100, "E", "Distans"];
    const { filling, snapshot, cells } = await planShown([there]);
    const before = await snapshot();
    const changed = prepared(filling).plan.rows.find(({ kind }) => kind === "changed");
    expect(changed).toMatchObject({ changes: [{ address: "F2", old: "E", value: "C" }] });
    await filling.write();
    expect((await cells(2))[5]).toBe("C");
    await filling.restore();
    expect(await snapshot()).toBe(before);
    expect(filling.getState()).toMatchObject({ outcome: { kind: "restored" }, canRestore: false });
  });

  test("is not done where somebody edited the sheet after the plan: the new plan is shown", async () => {
    const { filling, workbook, cells } = await planShown();
    workbook.type("Mall", "A2", cy);
    workbook.type("Mall", "B2", "SVESVE01");
    workbook.type("Mall", "C2", spring[0]);
    await filling.write();
    expect(filling.getState()).toMatchObject({ step: "plan", problem: { kind: "edited" } });
    expect(prepared(filling).plan.counts).toMatchObject({ new: 2, changed: 1 });
    expect(await cells(3)).toEqual(headers.map(() => null));
    await filling.write();
    expect(filling.getState().outcome).toMatchObject({ kind: "written", added: 2, changed: 1 });
  });

  test("Excel's refusal leaves the sheet as it was, and says why", async () => {
    const { filling, workbook, snapshot } = await planShown();
    const before = await snapshot();
    jest.spyOn(workbook, "fill").mockRejectedValue(new WorkbookError("cellEditing"));
    await filling.write();
    expect(filling.getState()).toMatchObject({
      step: "plan",
      problem: { kind: "trouble", trouble: "cellEditing" },
      canRestore: false,
    });
    expect(await snapshot()).toBe(before);
  });

  test("asked for while it goes on, or while it is put back, nothing else begins: each is done once", async () => {
    const { filling, workbook, snapshot } = await planShown();
    const before = await snapshot();
    const fill = jest.spyOn(workbook, "fill");
    await Promise.all([filling.write(), filling.write(), filling.planAgain()]);
    expect(fill).toHaveBeenCalledTimes(1);
    expect(filling.getState()).toMatchObject({ outcome: { kind: "written", added: 3 }, canRestore: true });
    await Promise.all([filling.restore(), filling.restore(), filling.planAgain()]);
    expect(filling.getState()).toMatchObject({ outcome: { kind: "restored" }, canRestore: false });
    expect((await snapshot()).replaceAll(",null", "")).toBe(before.replaceAll(",null", ""));
  });

  test("stopped by the person leaves the sheet as it was, and says so", async () => {
    const { filling, workbook } = await planShown();
    jest.spyOn(workbook, "fill").mockRejectedValue(new Cancelled());
    await filling.write();
    expect(filling.getState()).toMatchObject({ outcome: { kind: "stopped" }, canRestore: false });
    await filling.planAgain();
    expect(prepared(filling).plan.counts.new).toBe(3);
  });

  test("a failure half-way that left rows says which, and puts them back or goes on", async () => {
    const { filling, workbook, snapshot } = await planShown();
    const before = await snapshot();
    const { fill } = prepared(filling).plan;
    const whole = workbook.fill.bind(workbook);
    const first = { ...fill, ...(fill.added && { added: { ...fill.added, rows: fill.added.rows.slice(0, 2) } }) }; // prettier-ignore
    const half = async () => {
      await whole("Mall", first);
      throw new WorkbookError("host");
    };
    jest.spyOn(workbook, "fill").mockImplementationOnce(half);
    await filling.write();
    expect(filling.getState().outcome).toEqual({ kind: "partly", trouble: "host", rows: [2, 3] });
    await filling.restore();
    expect((await snapshot()).replaceAll(",null", "")).toBe(before.replaceAll(",null", ""));
    jest.spyOn(workbook, "fill").mockImplementationOnce(half);
    await filling.planAgain();
    await filling.write();
    await filling.planAgain();
    expect(prepared(filling).plan.counts).toMatchObject({ new: 1, unchanged: 2 });
  });

  test("a sheet that cannot be read after a half fill is not said to be as it was, and has both ways on", async () => {
    const { filling, workbook, snapshot } = await planShown();
    const before = await snapshot();
    const { fill } = prepared(filling).plan;
    const whole = workbook.fill.bind(workbook);
    const read = workbook.read.bind(workbook);
    const first = { ...fill, ...(fill.added && { added: { ...fill.added, rows: fill.added.rows.slice(0, 2) } }) }; // prettier-ignore
    jest.spyOn(workbook, "fill").mockImplementationOnce(async () => {
      const putBack = await whole("Mall", first);
      jest.spyOn(workbook, "read").mockRejectedValue(new WorkbookError("cellEditing"));
      throw new HalfFilled("cellEditing", [2, 3], putBack);
    });
    await filling.write();
    const unsure = { kind: "unsure", trouble: "cellEditing", rows: [2, 3] };
    expect(filling.getState()).toMatchObject({ step: "written", outcome: unsure, canRestore: true });
    await filling.planAgain();
    expect(filling.getState()).toMatchObject({
      step: "written",
      outcome: unsure,
      problem: { kind: "trouble", trouble: "cellEditing" },
    });
    jest.spyOn(workbook, "read").mockImplementation(read);
    await filling.planAgain();
    expect(prepared(filling).plan.counts).toMatchObject({ new: 1, unchanged: 2 });
    await filling.write();
    expect(filling.getState().outcome).toMatchObject({ kind: "written", added: 1 });
    await filling.restore();
    expect((await snapshot()).replaceAll(",null", "")).toBe(before.replaceAll(",null", ""));
    expect(filling.getState()).toMatchObject({ outcome: { kind: "restored" }, canRestore: false });
  });

  test("what was written can be put back after the screen was left", async () => {
    const { filling, session } = await planShown();
    await filling.write();
    session.screens.back();
    await session.filling.open("list");
    expect(session.getState().entry.screens.at(-1)).toMatchObject({ kind: "fill" });
    expect(filling.getState().canRestore).toBe(true);
  });

  test("another list after the first is compared with what was filled in", async () => {
    const { filling } = await planShown();
    await filling.write();
    filling.startOver();
    await filling.useSheet("Lista");
    expect(prepared(filling).plan.counts).toMatchObject({ new: 0, unchanged: 3 });
    await filling.restore();
    expect(filling.getState()).toMatchObject({ step: "written", outcome: { kind: "restored" } });
  });

  test("the pane knows of the new rows without being told by Excel", async () => {
    const { filling, session, clock } = await planShown();
    await filling.write();
    clock.advance(1000);
    await session.settled();
    expect(session.getState().entry.phase).toMatchObject({ kind: "ready", opened: { rowCount: 3 } });
  });
});

test("Esc goes back a step at a time, and leaves from the first", async () => {
  const { filling } = await planShown();
  expect([filling.back(), filling.getState().step]).toEqual([true, "columns"]);
  expect([filling.back(), filling.getState().step]).toEqual([true, "list"]);
  expect(filling.back()).toBe(false);
});
