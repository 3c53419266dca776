import { lendingRows, lendingSession } from "../lending-session";

async function reviewed(rows = lendingRows) {
  const opened = await lendingSession({ Lån: rows });
  await opened.session.review();
  const place = () => {
    const top = opened.session.getState().entry.screens.at(-1);
    return top?.kind === "finding" ? top.place : undefined;
  };
  return { ...opened, place };
}

describe("a finding", () => {
  test("that is chosen selects its cell and is shown with its number", async () => {
    const { session, workbook, place } = await reviewed();
    await session.result.openFirst("LND-ORDER");
    expect(workbook.selected).toEqual(["C2"]);
    expect(place()).toMatchObject({ check: "LND-ORDER", index: 0, count: 1, settled: false });
  });

  test("is followed by the next one, over to the next check, and no further than the last", async () => {
    const { session, place } = await reviewed();
    await session.result.openFirst("LND-LENT");
    const walked: string[] = [];
    for (let at = place(); at !== undefined; at = session.result.neighbourOf(at, 1)) walked.push(at.check);
    expect(walked).toEqual(["LND-LENT", "LND-ORDER", "LND-TWICE"]);
  });

  test("says that it is settled when its cell is put right, and the next one is still reached", async () => {
    const { session, workbook, place, editTakenIn } = await reviewed();
    await session.result.openFirst("LND-LENT");
    workbook.type("Lån", "B4", 5);
    await editTakenIn();
    const shown = place();
    expect(shown).toMatchObject({ check: "LND-LENT", settled: true, count: 0 });
    expect(shown && session.result.neighbourOf(shown, 1)?.check).toBe("LND-ORDER");
  });

  test("gives way to that of the cell that the person selects in the sheet", async () => {
    const { session, workbook, place } = await reviewed();
    await session.result.openFirst("LND-LENT");
    workbook.click("Lån", "C2");
    expect(place()?.check).toBe("LND-ORDER");
    workbook.click("Lån", "D3");
    expect(place()?.check).toBe("LND-ORDER");
  });

  test("at a cell selected while the list is shown is told without leaving the list", async () => {
    const { session, workbook } = await reviewed();
    workbook.click("Lån", "C2");
    const { screens, selected } = session.getState().entry;
    expect(screens).toEqual([]);
    expect(selected?.findings.map(({ check }) => check)).toEqual(["LND-ORDER"]);
  });

  test("at the selected cell is still told of when the sheet is checked anew, and was selected before that or not", async () => {
    const { session, workbook } = await lendingSession({ Lån: lendingRows });
    const told = () => session.getState().entry.selected?.findings.map(({ check }) => check);
    workbook.click("Lån", "C2");
    expect(told()).toEqual([]);
    await session.review();
    expect(told()).toEqual(["LND-ORDER"]);
    await session.review();
    expect(told()).toEqual(["LND-ORDER"]);
  });

  test("whose cell cannot be selected tells why", async () => {
    const { session, workbook } = await reviewed();
    workbook.trouble = "sheetMissing";
    await session.result.openFirst("LND-LENT");
    expect(session.getState().entry.notice).toEqual({ kind: "trouble", trouble: "sheetMissing" });
  });
});

describe("the list", () => {
  const many = [
    lendingRows[0] ?? [],
    ...Array.from({ length: 120 }, (_, row) => [`Bok ${row}`, 20, row === 7 ? 30 : 10, "S"]),
  ];

  test("shows 50 findings of a check at a time", async () => {
    const { session, phase } = await reviewed(many);
    const shown = () => phase("reviewed").list.groups[0]?.rows.length;
    expect(phase("reviewed").list.groups[0]?.count).toBe(119);
    expect(shown()).toBe(50);
    session.result.showMore("LND-ORDER");
    session.result.showMore("LND-ORDER");
    expect(shown()).toBe(119);
  });

  test("an edit far down neither settles nor moves the rows that are shown", async () => {
    const { workbook, phase, editTakenIn } = await reviewed(many);
    workbook.type("Lån", "C9", 10);
    await editTakenIn();
    const rows = phase("reviewed").list.groups[0]?.rows ?? [];
    expect(rows.filter(({ settled }) => settled)).toEqual([]);
    expect(rows).toHaveLength(50);
    expect(phase("reviewed").list.groups[0]?.count).toBe(120);
  });

  test("a filter shows one severity and clears away what is settled", async () => {
    const { session, workbook, phase, editTakenIn } = await reviewed();
    workbook.type("Lån", "B4", 5);
    await editTakenIn();
    session.result.filter("error");
    expect(phase("reviewed").list.groups.map(({ check }) => check)).toEqual(["LND-ORDER", "LND-TWICE"]);
  });
});

describe("highlights", () => {
  test("colour the first cell of every finding by its severity, and are remembered", async () => {
    const { session, workbook, settings } = await reviewed();
    await session.result.mark();
    expect(workbook.marks.get("Lån")).toEqual({ error: ["B4", "C2", "A5"], review: [], note: [] });
    expect(session.getState().entry).toMatchObject({ marked: true, notice: { kind: "marked", cells: 3 } });
    expect(settings.kept).toEqual({ "nackaVux.sheet.Lån": { marked: true } });
  });

  test("lose the colour of what is put right", async () => {
    const { session, workbook, editTakenIn } = await reviewed();
    await session.result.mark();
    workbook.type("Lån", "C2", 25);
    await editTakenIn();
    expect(workbook.marks.get("Lån")?.error).toEqual(["B4", "A5"]);
  });

  test("can be taken away before any review, when an earlier session left them", async () => {
    const first = await reviewed();
    await first.session.result.mark();
    const { settings } = first;
    const later = await lendingSession({ Lån: lendingRows }, { settings });
    expect(later.session.getState().entry.marked).toBe(true);
    await later.workbook.mark("Lån", { error: ["B4"], review: [], note: [] });
    await later.session.result.unmark();
    expect(later.workbook.marks.size).toBe(0);
    expect(later.session.getState().entry.marked).toBe(false);
  });

  test("on a protected sheet tell why not", async () => {
    const { session, workbook } = await reviewed();
    workbook.trouble = "protected";
    await session.result.mark();
    expect(session.getState().entry).toMatchObject({
      marked: false,
      notice: { kind: "trouble", trouble: "protected" },
    });
  });
});
