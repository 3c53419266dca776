import { engA, lineA, personB } from "../../../../src/returns/payout/deviations/examples";
import { monthIn } from "../../../../src/regulations/month";
import type { Cell } from "../../../../src/values/reading";
import { MemorySettings } from "../../lending-session";
import { payoutSession, reconciled, reconcilingOf, registerOf, sheetOf, until } from "./payout-session";

const march = "Utbetalning 2023-03";
const other = { ...engA, personalNumber: personB, course: "SVESVE01" };
const differing = { [march]: sheetOf([{ ...lineA, grade: "B" }]), Register: registerOf([engA, other]) };

const cellsOf = async (workbook: Awaited<ReturnType<typeof reconciled>>["workbook"], sheet = march) =>
  JSON.stringify((await workbook.read(sheet)).columns);

describe("Skriv avvikelser", () => {
  test("shows what is written where before anything is", async () => {
    const { workbook, reconciling } = await reconciled(differing);
    const before = await cellsOf(workbook);
    await reconciling.notes.preview("sv");
    const { plan } = reconciling.getState().notes;
    expect(plan?.sheets.map(({ sheet }) => sheet)).toEqual([march]);
    expect(plan?.sheets[0]?.writes.map(({ address }) => address)).toEqual(["O1", "O2", "O4"]);
    expect(await cellsOf(workbook)).toBe(before);
  });

  test("writes the person's own words and leaves out what is not to be written", async () => {
    const { workbook, reconciling, done } = await reconciled(differing);
    const key = (id: string) => done().items.find(({ deviation }) => deviation.class === id)?.key ?? "";
    reconciling.notes.edit(key("D09"), "Betyget är C enligt katalogen.");
    reconciling.notes.leaveOut(key("D01"), true);
    await reconciling.notes.preview("sv");
    await reconciling.notes.write("sv");
    expect(reconciling.getState().notes.outcome).toMatchObject({ kind: "written", count: 1 });
    const grid = await workbook.read(march);
    expect(grid.columns[14]).toEqual(["Avvikelse", "Betyget är C enligt katalogen."]);
  });

  test.each([
    ["at once", 0],
    ["when the result has been made again", 1000],
  ])("shows anew what is written where the register is put right meanwhile, %s", async (_, wait) => {
    const { workbook, clock, reconciling } = await reconciled(differing);
    await reconciling.notes.preview("sv");
    const before = await cellsOf(workbook);
    workbook.type("Register", "J2", "B");
    clock.advance(wait);
    await new Promise((resolve) => setImmediate(resolve));
    await reconciling.notes.write("sv");
    expect(reconciling.getState().problem).toEqual({ kind: "edited" });
    expect(await cellsOf(workbook)).toBe(before);
    await reconciling.notes.write("sv");
    expect(reconciling.getState().notes.outcome).toMatchObject({ kind: "written", count: 1 });
  });

  test("is taken back cell by cell, and writes again without leaving the first notes", async () => {
    const { workbook, reconciling } = await reconciled(differing);
    const before = await cellsOf(workbook);
    await reconciling.notes.preview("sv");
    await reconciling.notes.write("sv");
    const once = await cellsOf(workbook);
    await reconciling.notes.preview("sv");
    await reconciling.notes.write("sv");
    expect(await cellsOf(workbook)).toBe(once);
    await reconciling.notes.restore();
    expect(reconciling.getState().notes).toMatchObject({
      written: undefined,
      outcome: { kind: "restored", left: 0 },
    });
    expect(empty(await cellsOf(workbook))).toBe(empty(before));
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual([march, "Register"]);
  });

  test("is taken back also when the workbook has been opened anew", async () => {
    const settings = new MemorySettings();
    const { workbook, reconciling } = await reconciled(differing, { settings });
    const before = await cellsOf(workbook);
    await reconciling.notes.preview("sv");
    await reconciling.notes.write("sv");
    const anew = await reconciled(await sheetsOf(workbook), { settings });
    await anew.reconciling.notes.preview("sv");
    await anew.reconciling.notes.restore();
    expect(anew.reconciling.getState().notes).toMatchObject({
      written: undefined,
      outcome: { kind: "restored", left: 0, gone: [] },
    });
    expect(empty(await cellsOf(anew.workbook))).toBe(empty(before));
    expect((await anew.workbook.sheets()).map(({ name }) => name)).toEqual([march, "Register"]);
    const third = await reconciled(differing, { settings });
    expect(third.reconciling.getState().notes.written).toBeUndefined();
  });

  test("stands once, with its ticks, when it is written again in a workbook that has been opened anew", async () => {
    const settings = new MemorySettings();
    const { workbook, reconciling } = await reconciled(differing, { settings });
    await reconciling.notes.preview("sv");
    await reconciling.notes.write("sv");
    const once = await cellsOf(workbook);
    workbook.type("Att göra", "F5", "x");
    const anew = await reconciled(await sheetsOf(workbook), { settings });
    await anew.reconciling.notes.preview("sv");
    expect(anew.reconciling.getState().notes.plan?.sheets[0]?.writes).toHaveLength(3);
    await anew.reconciling.notes.write("sv");
    expect(anew.reconciling.getState().notes.outcome).toMatchObject({ kind: "written", count: 2 });
    expect(await cellsOf(anew.workbook)).toBe(once);
    expect((await anew.workbook.sheets()).map(({ name }) => name)).toEqual([march, "Register", "Att göra"]);
    expect((await anew.workbook.read("Att göra")).columns[5]?.slice(2)).toEqual(["Klart", null, "x"]);
  });

  test("is left alone where the notes from the last time cannot be taken back", async () => {
    const { workbook, reconciling } = await reconciled(differing);
    await reconciling.notes.preview("sv");
    await reconciling.notes.write("sv");
    const once = await cellsOf(workbook);
    await reconciling.notes.preview("sv");
    workbook.protectedSheets.add(march);
    await reconciling.notes.write("sv");
    expect(reconciling.getState().problem).toEqual({ kind: "trouble", trouble: "protected" });
    expect(await cellsOf(workbook)).toBe(once);
  });

  test("keeps nobody's name in the settings, also where the page was signed before", async () => {
    const { reconciling, settings } = await reconciled(differing);
    await reconciling.signing.apply({ place: "Nacka", date: "2023-04-20", name: "Prov Provström" }, "sv");
    await reconciling.notes.preview("sv");
    await reconciling.notes.write("sv");
    expect(JSON.stringify(settings.kept)).toContain("Att göra");
    expect(JSON.stringify(settings.kept)).not.toContain("Provström");
  });

  test.each(["the first step", "a step half-way", "the last step"])(
    "is put back as it was where it is stopped before %s",
    async (when) => {
      const { workbook, reconciling, settings } = await reconciled(differing);
      const before = await cellsOf(workbook);
      await reconciling.notes.preview("sv");
      const stopAt = { "the first step": 0, "a step half-way": 2, "the last step": 5 }[when];
      const stop = reconciling.subscribe(() => {
        const { work } = reconciling.getState();
        if (work?.kind === "writing" && (work.progress?.done ?? 0) === stopAt) reconciling.cancel();
      });
      await reconciling.notes.write("sv");
      stop();
      const { notes, work, problem } = reconciling.getState();
      expect(notes).toMatchObject({ written: undefined, outcome: { kind: "stopped" } });
      expect([work, problem]).toEqual([undefined, undefined]);
      expect(empty(await cellsOf(workbook))).toBe(empty(before));
      expect((await workbook.sheets()).map(({ name }) => name)).toEqual([march, "Register"]);
      expect(settings.kept).toEqual({});
    },
  );

  test("is awaited as corrections on the next sheet, and no longer once it is taken back", async () => {
    const settings = new MemorySettings();
    const { reconciling } = await reconciled(differing, { settings });
    await reconciling.notes.preview("sv");
    await reconciling.notes.write("sv");
    const april = { "Utbetalning 2023-04": sheetOf([]), Register: registerOf([engA, other]) };
    const next = await reconciled(april, { settings });
    expect(next.done().result.followUp?.awaited.map(({ noted }) => noted.class)).toEqual(["D01"]);
    await reconciling.notes.restore();
    const after = await reconciled(april, { settings });
    expect(after.done().result.followUp).toBeUndefined();
  });

  test("shows a new plan where the sheet has been edited since", async () => {
    const { workbook, reconciling } = await reconciled(differing);
    await reconciling.notes.preview("sv");
    workbook.type(march, "J2", "C");
    await reconciling.notes.write("sv");
    const { notes, problem } = reconciling.getState();
    expect(problem).toEqual({ kind: "edited" });
    expect(notes.plan?.sheets[0]?.writes.map(({ address }) => address)).toEqual(["O1", "O4"]);
    expect(notes.outcome).toBeUndefined();
  });

  test("says that a sheet is protected before anything is written", async () => {
    const { workbook, reconciling } = await reconciled(differing);
    workbook.protectedSheets.add(march);
    const before = await cellsOf(workbook);
    await reconciling.notes.preview("sv");
    expect(reconciling.getState().notes.obstacle).toEqual({ sheet: march, trouble: "protected" });
    expect(await cellsOf(workbook)).toBe(before);
  });
});

describe("a protected person on the sheet", () => {
  const hidden = { ...other, protected: "Ja" };
  const sheets = {
    [march]: sheetOf([
      { ...lineA, grade: "B" },
      { ...lineA, personalNumber: personB, course: "SVESVE01" },
    ]),
    Register: registerOf([engA, hidden]),
  };

  test("is an alarm and no deviation, and nothing is planned, written or set up", async () => {
    const { workbook, reconciling, done, classes } = await reconciled(sheets);
    expect(done().result.protectedLines).toBe(1);
    expect(classes()).toEqual(["D09"]);
    const before = await cellsOf(workbook);
    await reconciling.notes.preview("sv");
    await reconciling.notes.write("sv");
    await reconciling.signing.apply({ place: "Nacka", date: "2023-04-20", name: "" }, "sv");
    expect(reconciling.getState().notes).toMatchObject({ plan: undefined, written: undefined });
    expect(reconciling.getState().signing.before.size).toBe(0);
    expect(await cellsOf(workbook)).toBe(before);
    expect((await workbook.sheets()).length).toBe(2);
  });

  test("is nowhere in what the screens show", async () => {
    const { reconciling } = await reconciled(sheets);
    const { result, items } = reconciling.getState().done ?? {};
    const shown = JSON.stringify([items, result?.cases, result?.payouts.map(({ lines }) => lines)]);
    expect(shown).not.toContain(personB);
  });

  test("is counted on the first screen where the sheet itself marks the line", async () => {
    const marked = { ...lineA, personalNumber: personB, name: "Skyddad identitet" };
    const { session } = await payoutSession({
      [march]: sheetOf([lineA, marked]),
      Register: registerOf([engA]),
    });
    expect(session.getState().entry.phase).toMatchObject({
      kind: "payout",
      payout: { lines: 2, protectedLines: 1 },
    });
    await session.payout.open();
    await reconcilingOf(session).reconcile();
    expect(reconcilingOf(session).getState().done?.result).toMatchObject({
      protectedLines: 1,
      summary: { agreed: 1 },
    });
  });
});

describe("Notes are not lost", () => {
  test("where writing them, or taking them back, is asked for twice at once", async () => {
    const { workbook, reconciling } = await reconciled(differing);
    const before = await cellsOf(workbook);
    await reconciling.notes.preview("sv");
    await Promise.all([reconciling.notes.write("sv"), reconciling.notes.write("sv")]);
    expect(reconciling.getState().notes).toMatchObject({ outcome: { kind: "written", count: 2 } });
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual([march, "Register", "Att göra"]);
    await Promise.all([reconciling.notes.restore(), reconciling.notes.restore()]);
    expect(reconciling.getState().notes).toMatchObject({ outcome: { kind: "restored", left: 0 } });
    expect(empty(await cellsOf(workbook))).toBe(empty(before));
  });

  test("where the register is edited while they are written: they stand, and the result is made again", async () => {
    const { workbook, clock, reconciling, classes } = await reconciled(differing);
    await reconciling.notes.preview("sv");
    const writing = reconciling.notes.write("sv");
    await until(reconciling, ({ work }) => work?.kind === "writing");
    workbook.type("Register", "J2", "B");
    expect(reconciling.getState().stale).toBe(true);
    clock.advance(1000);
    await writing;
    expect(reconciling.getState()).toMatchObject({
      stale: false,
      notes: { outcome: { kind: "written", count: 2 } },
    });
    expect(reconciling.getState().notes.written).toBeDefined();
    expect(classes()).toEqual(["D01"]);
  });

  test("where they are asked for right after an edit: what would be written is shown all the same", async () => {
    const { workbook, clock, reconciling } = await reconciled(differing);
    workbook.type("Register", "J2", "B");
    const shown = reconciling.notes.preview("sv");
    await until(reconciling, ({ work }) => work?.kind === "reading");
    clock.advance(1000);
    await shown;
    await until(reconciling, ({ stale, work }) => !stale && work === undefined);
    expect(reconciling.getState().notes.plan).toBeDefined();
  });
});

describe("Underteckna", () => {
  const signature = { place: "Nacka & Värmdö", date: "2023-04-20", name: "Prov Provström" };

  /** A result whose sheet has a page of its own, and what writes all its notes. */
  async function toSign() {
    const all = await reconciled(differing);
    all.workbook.dressed.set(march, { page: "{}" });
    const note = async () => {
      await all.reconciling.notes.preview("sv");
      await all.reconciling.notes.write("sv");
    };
    return { ...all, note };
  }

  test("puts the certificate, place, date and name on every page, and takes it back", async () => {
    const { workbook, reconciling } = await reconciled(differing);
    const footer = reconciling.signing.footer(signature, "sv");
    expect(footer).toMatchObject({
      left: expect.stringContaining("granskat, korrigerat och korrekt") as string,
    });
    expect(footer !== "tooLong" && footer.left).toContain("Nacka && Värmdö");
    await reconciling.signing.apply(signature, "sv");
    expect([...reconciling.getState().signing.before.keys()]).toEqual([march]);
    expect(pageOf(workbook)).toContain("Prov Provström");
    await reconciling.signing.takeBack();
    expect(reconciling.getState().signing.before.size).toBe(0);
    expect(pageOf(workbook)).toBeUndefined();
  });

  test.each(["one after the other", "before the first was done"])(
    "twice with different names, then taken back, then the notes too, leaves the pages as from the start: %s",
    async (when) => {
      for (const notedFirst of [true, false]) {
        const { workbook, reconciling, note } = await toSign();
        if (notedFirst) await note();
        const first = reconciling.signing.apply(signature, "sv");
        if (when === "one after the other") await first;
        await Promise.all([first, reconciling.signing.apply({ ...signature, name: "Ann Annsdotter" }, "sv")]);
        expect(pageOf(workbook)).toContain("Ann Annsdotter");
        if (!notedFirst) await note();
        await reconciling.signing.takeBack();
        await reconciling.notes.restore();
        expect(pageOf(workbook)).toBe("{}");
        expect(reconciling.getState()).toMatchObject({ signing: { before: new Map() }, problem: undefined });
      }
    },
  );

  test("is taken back when the workbook is opened anew as well", async () => {
    const settings = new MemorySettings();
    const { workbook, reconciling } = await reconciled(differing, { settings });
    workbook.dressed.set(march, { page: JSON.stringify({ header: { left: "Nacka kommun" } }) });
    await reconciling.signing.apply(signature, "sv");
    const anew = await reconciled(differing, { settings });
    anew.workbook.dressed.set(march, workbook.dressed.get(march) ?? {});
    expect([...anew.reconciling.getState().signing.before.keys()]).toEqual([march]);
    await anew.reconciling.signing.takeBack();
    expect(pageOf(anew.workbook)).toBe(JSON.stringify({ header: { left: "Nacka kommun" } }));
    expect((await reconciled(differing, { settings })).reconciling.getState().signing.before.size).toBe(0);
  });

  test("of pages that somebody had signed before puts the certificate back without the name", async () => {
    const settings = new MemorySettings();
    const { workbook, reconciling } = await reconciled(differing, { settings });
    const signed = { ...signature, name: 'Prov "Prov" Provström' };
    await reconciling.signing.apply(signed, "sv");
    const page = workbook.dressed.get(march) ?? {};
    const other = await reconciled(differing);
    other.workbook.dressed.set(march, page);
    await other.reconciling.signing.apply(signature, "sv");
    expect(JSON.stringify(other.settings.kept)).toContain("granskat, korrigerat och korrekt");
    expect(JSON.stringify(other.settings.kept)).not.toMatch(/Prov/);
    const anew = await reconciled(differing, { settings: other.settings });
    await anew.reconciling.signing.takeBack();
    expect(pageOf(anew.workbook)).toMatch(/granskat, korrigerat och korrekt[^"]*_+"/);
  });

  test.each(["the notes", "the signing"])(
    "and notes on one sheet leave the pages as they were, whichever came first and whichever goes first: %s",
    async (goesFirst) => {
      for (const notedFirst of [true, false]) {
        const { workbook, reconciling, note } = await toSign();
        if (notedFirst) await note();
        await reconciling.signing.apply(signature, "sv");
        if (!notedFirst) await note();
        const away = [() => reconciling.notes.restore(), () => reconciling.signing.takeBack()];
        for (const take of goesFirst === "the notes" ? away : away.reverse()) await take();
        expect(pageOf(workbook)).toBe("{}");
        expect(reconciling.getState()).toMatchObject({ signing: { before: new Map() }, problem: undefined });
      }
    },
  );

  test("passes over a sheet that is gone, and says that one is protected", async () => {
    const { workbook, reconciling } = await reconciled(differing);
    await reconciling.signing.apply(signature, "sv");
    workbook.protectedSheets.add(march);
    await reconciling.signing.takeBack();
    expect(reconciling.getState().problem).toEqual({ kind: "trouble", trouble: "protected" });
    expect(reconciling.getState().signing.before.size).toBe(1);
    workbook.protectedSheets.clear();
    await workbook.removeSheet(march);
    await reconciling.signing.takeBack();
    expect(reconciling.getState()).toMatchObject({ signing: { before: new Map() }, problem: undefined });
  });

  test("keeps the name nowhere in the workbook's settings", async () => {
    const { reconciling, settings } = await reconciled(differing);
    await reconciling.signing.apply(signature, "sv");
    expect(JSON.stringify(settings.kept)).not.toContain("Provström");
  });

  test("says where Excel would cut the footer", async () => {
    const { reconciling } = await reconciled(differing);
    expect(reconciling.signing.footer({ ...signature, name: "x".repeat(200) }, "sv")).toBe("tooLong");
  });
});

describe("Månaden", () => {
  test("tells when the sheet is due, what has come and what is marked", async () => {
    const settings = new MemorySettings();
    const { reconciling } = await reconciled(differing, { settings });
    const month = monthIn(2023, 3);
    await reconciling.months.markToday(month, "komvux", "receivedOn");
    await reconciling.months.mark(month, "komvux", { pagesTotal: 4, pagesSigned: 3 });
    const { status, sheets } = reconciling.months.glance(month, true);
    expect(status).toMatchObject({ state: "late" });
    expect(sheets).toMatchObject([
      { kind: "komvux", sheets: [march], log: { pagesTotal: 4, pagesSigned: 3 } },
      { kind: "sfi", sheets: [] },
    ]);
    await reconciling.months.markToday(month, "komvux", "uploadedOn");
    expect(reconciling.months.glance(month, true).status.state).toBe("returnedLate");
  });

  test("misses a sheet that should have come, and not where nobody is active", async () => {
    const { reconciling } = await reconciled(differing);
    const february = monthIn(2023, 2);
    expect(reconciling.months.glance(february, true).status.state).toBe("missing");
    expect(reconciling.months.glance(february, false).status.state).toBe("mayBeAbsent");
  });
});

/** How the payout sheet prints; undefined where nobody has set that. */
function pageOf(workbook: Awaited<ReturnType<typeof reconciled>>["workbook"]): string | undefined {
  return workbook.dressed.get(march)?.["page"];
}

/** A workbook's sheets as another session opens them. */
async function sheetsOf(workbook: Awaited<ReturnType<typeof reconciled>>["workbook"]) {
  const rows: Record<string, Cell[][]> = {};
  for (const { name } of await workbook.sheets()) {
    const { columns, rowCount } = await workbook.read(name);
    rows[name] = Array.from({ length: rowCount }, (_, row) => columns.map((cells) => cells[row] ?? null));
  }
  return rows;
}

/** Cells without what is empty: a column that was written in and emptied is still in the used range. */
function empty(columns: string): string {
  return JSON.stringify((JSON.parse(columns) as unknown[][]).flat().filter((cell) => cell !== null));
}
