import { unhurried } from "../../../src/engine/pace";
import { returnEntry } from "../../../src/returns/return-entry";
import { halfYear } from "../../../src/regulations/half-year";
import { PaneSession } from "../../../src/taskpane/session/pane-session";
import { WorkbookError } from "../../../src/workbook/port";
import { lending } from "../../engine/lending";
import { ManualClock } from "../manual-clock";
import { MemoryWorkbook } from "../memory-workbook";
import { headers, lendingEntry, lendingRows, lendingSession, MemorySettings } from "../lending-session";

describe("the sheet that the person looks at", () => {
  test("a return is ready to be reviewed, with its rows counted", async () => {
    const { phase } = await lendingSession();
    expect(phase("ready").opened).toMatchObject({ returnId: "lending", rowCount: 4 });
  });

  test("an empty sheet is empty", async () => {
    const { phase } = await lendingSession({ Blad1: [] });
    expect(phase("empty")).toEqual({ kind: "empty", others: [] });
  });

  test("where the sheet is no return, those of the workbook that are are told, also hidden ones", async () => {
    const { phase, workbook, session } = await lendingSession({
      Blad1: [],
      Lån: lendingRows,
      Arkiv: lendingRows,
      Pris: [["Pris"], [7]],
    });
    const others = [
      { sheet: "Lån", returnId: "lending", visibility: "visible" },
      { sheet: "Arkiv", returnId: "lending", visibility: "visible" },
    ];
    expect(phase("empty").others).toEqual(others);
    workbook.hidden.add("Arkiv");
    await session.readAgain();
    expect(phase("empty").others[1]).toEqual({ ...others[1], visibility: "hidden" });
    workbook.show("Pris");
    await session.settled();
    await session.readAgain();
    expect(phase("unknown").others.map(({ sheet }) => sheet)).toEqual(["Lån", "Arkiv"]);
    await session.handIn.showSheet("Lån");
    expect(workbook.selected).toEqual(["A1"]);
  });

  test("headers without rows are said to be just that", async () => {
    const { phase } = await lendingSession({ Blad1: [headers] });
    expect(phase("headersOnly").candidate.returnId).toBe("lending");
  });

  test("a sheet that lacks an essential column is unknown, and what it is most like is told", async () => {
    const { phase } = await lendingSession({
      Blad1: [
        ["Bok", "Pris"],
        ["a", 1],
      ],
    });
    expect(phase("unknown").nearest).toMatchObject({ returnId: "lending", missing: ["lent", "returned"] });
  });

  test("a sheet that fits two returns is a question, and the answer is remembered", async () => {
    const twin = returnEntry(
      { ...lending, id: "twin" },
      () => ({ longest: 1 }),
      () => ({ halfYear: halfYear(2026, 1), from: "today" }),
    );
    const { phase, session, settings } = await lendingSession(undefined, { returns: [lendingEntry, twin] });
    expect(phase("several").candidates.map(({ returnId }) => returnId)).toEqual(["lending", "twin"]);
    await session.choose({ returnId: "twin" });
    expect(phase("ready").opened.returnId).toBe("twin");
    expect(settings.kept).toEqual({ "nackaVux.sheet.Lån": { returnId: "twin" } });
  });

  test.each(["when the pane is opened", "when the sheet is shown"])(
    "a person who types in a cell, %s, has the sheet read when they are done",
    async (when) => {
      const { session, workbook, clock } = await lendingSession({ Lån: lendingRows, Annat: [["x"]] });
      const soon = () => new Promise((resolve) => setImmediate(resolve));
      workbook.trouble = "cellEditing";
      if (when === "when the sheet is shown") workbook.show("Annat");
      else await session.start();
      await soon();
      expect(session.getState().entry.phase).toEqual({ kind: "trouble", trouble: "cellEditing" });
      // Still typing a second later.
      workbook.trouble = "cellEditing";
      clock.advance(1_000);
      await soon();
      expect(session.getState().entry.phase.kind).toBe("trouble");
      clock.advance(1_000);
      await soon();
      expect(session.getState().entry.phase.kind).toBe(
        when === "when the sheet is shown" ? "unknown" : "ready",
      );
    },
  );

  test("a workbook that is busy is a trouble, and trying again helps", async () => {
    const { session, workbook, phase } = await lendingSession();
    workbook.trouble = "cellEditing";
    await session.review();
    expect(phase("trouble").trouble).toBe("cellEditing");
    await session.readAgain();
    expect(phase("ready").kind).toBe("ready");
  });
});

describe("the review", () => {
  test("counts by severity and lists the gravest first, with the first group open", async () => {
    const { session, phase } = await lendingSession();
    await session.review();
    const { summary, list } = phase("reviewed");
    expect(summary).toEqual({ error: 3, review: 0, note: 0 });
    expect(list.groups.map(({ check, count, open }) => [check, count, open])).toEqual([
      ["LND-LENT", 1, true],
      ["LND-ORDER", 1, false],
      ["LND-TWICE", 1, false],
    ]);
  });

  test("shows its progress", async () => {
    const { session, shown } = await lendingSession(undefined, { held: Promise.resolve() });
    await session.review();
    expect(shown.map(({ stage }) => stage)).toEqual(expect.arrayContaining(["reading", "checking"]));
  });

  test("can be cancelled, and leaves the sheet ready", async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const { session, phase } = await lendingSession(undefined, { held });
    const reviewing = session.review();
    await Promise.resolve();
    expect(phase("reviewing").opened.returnId).toBe("lending");
    session.cancel();
    release();
    await reviewing;
    expect(phase("cancelled").opened.rowCount).toBe(4);
  });

  test("asked for before the sheet is read, begins when it has been", async () => {
    const { session, phase } = await lendingSession();
    const reading = session.readAgain();
    await session.review();
    await reading;
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(phase("reviewed").summary.error).toBe(3);
  });

  test("reads the sheet as it is now, not as it was when the pane was opened", async () => {
    const { session, workbook, phase } = await lendingSession();
    await workbook.write("Lån", [{ address: "C2", value: 25 }]);
    await session.review();
    expect(phase("reviewed").summary.error).toBe(2);
  });
});

describe("several sheets", () => {
  test("keep a review each while the pane is open", async () => {
    const { session, workbook, phase } = await lendingSession({ Lån: lendingRows, Tomt: [] });
    await session.review();
    workbook.show("Tomt");
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(phase("empty").kind).toBe("empty");
    const reads = workbook.reads;
    workbook.show("Lån");
    expect(phase("reviewed").summary.error).toBe(3);
    expect(workbook.reads).toBe(reads);
  });
});

describe("what the person decides about a sheet", () => {
  test("other columns and another half-year are used, kept in the workbook, and found again", async () => {
    const settings = new MemorySettings();
    const rows = [["Bok", "Ut", "Utlånad dag", "Återlämnad dag"], ...lendingRows.slice(1)];
    const first = await lendingSession({ Lån: rows }, { settings });
    await first.session.choose({
      returnId: "lending",
      halfYear: "2025H2",
      columns: { book: { header: "Bok", nth: 0 }, lent: { header: "Ut", nth: 0 } },
    });
    const second = await lendingSession({ Lån: rows }, { settings });
    const { opened } = second.phase("ready");
    expect(opened.table.mapping).toEqual({ book: 0, lent: 1 });
    expect(opened.halfYear).toMatchObject({ year: 2025, half: 2 });
  });

  test("a sheet without a single known header can be mapped by hand", async () => {
    const rows = [["Roman", "Ut", "In"], ...lendingRows.slice(1)];
    const { session, phase } = await lendingSession({ Lån: rows });
    expect(phase("unknown").nearest).toBeUndefined();
    await session.choose({
      returnId: "lending",
      columns: {
        book: { header: "Roman", nth: 0 },
        lent: { header: "Ut", nth: 0 },
        returned: { header: "In", nth: 0 },
      },
    });
    await session.review();
    expect(phase("reviewed").summary.error).toBe(3);
  });

  test("nothing of what the cells hold is kept", async () => {
    const { session, settings } = await lendingSession();
    await session.review();
    await session.result.mark();
    await session.choose({ returnId: "lending", columns: { book: { header: "Bok", nth: 0 } } });
    const kept = JSON.stringify(settings.kept);
    for (const [book] of lendingRows.slice(1)) expect(kept).not.toContain(String(book));
  });
});

test("what could not be followed while a person typed is followed later, and nothing twice", async () => {
  const workbook = new MemoryWorkbook({ Lån: lendingRows });
  const clock = new ManualClock();
  const settings = new MemorySettings();
  const session = new PaneSession({
    ...{ workbook, clock, settings },
    ...{ returns: [lendingEntry], pace: () => unhurried },
  });
  const follow = workbook.onSelection.bind(workbook);
  workbook.onSelection = () => Promise.reject(new WorkbookError("cellEditing"));
  await session.start();
  expect([session.getState().entry.phase.kind, workbook.listeners]).toEqual(["trouble", 1]);
  workbook.onSelection = follow;
  clock.advance(1_000);
  await new Promise((resolve) => setImmediate(resolve));
  expect([session.getState().entry.phase.kind, workbook.listeners]).toEqual(["ready", 3]);
  await session.start();
  expect(workbook.listeners).toBe(3);
});
