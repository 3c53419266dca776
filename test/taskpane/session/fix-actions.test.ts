import { lendingRows, lendingSession } from "../lending-session";

async function reviewed(rows = lendingRows) {
  const opened = await lendingSession({ Lån: rows });
  await opened.session.review();
  const preview = () => {
    const top = opened.session.getState().entry.screens.at(-1);
    if (top?.kind !== "fixes") throw new Error("no preview is shown");
    return top.plan;
  };
  const cell = async (address: string) =>
    (await opened.workbook.contents("Lån", `${address}:${address}`))[0]?.[0];
  return { ...opened, preview, cell };
}

/** Row 2 was returned before it was lent, and row 3 has the day as a text. */
const twoKinds = [
  lendingRows[0] ?? [],
  ["Röda rummet", 20, 10, "S"],
  ["Doktor Glas", 20, 5, "S"],
  ["Gösta Berling", "fem", 30, "L"],
];

describe("correcting a finding", () => {
  test("shows what stands in the cell and what will, before anything is written", async () => {
    const { session, phase, preview, cell } = await reviewed();
    const [finding] = phase("reviewed").review.findings("LND-ORDER");
    if (finding) await session.fixes.preview({ kind: "finding", finding });
    expect(preview().writes).toMatchObject([{ address: "C2", from: 10, to: 20, safe: false }]);
    expect(await cell("C2")).toEqual({ value: 10 });
  });

  test("writes the value, checks again and tells how many cells were changed", async () => {
    const { session, preview, cell, phase, editTakenIn } = await reviewed();
    const before = phase("reviewed").summary.error;
    await session.fixes.preview({ kind: "check", check: "LND-ORDER" });
    await session.fixes.apply(preview());
    await editTakenIn();
    expect(await cell("C2")).toEqual({ value: 20 });
    expect(phase("reviewed").summary.error).toBe(before - 1);
    expect(session.getState().entry).toMatchObject({
      screens: [],
      notice: { kind: "fixed", cells: 1, left: 0 },
    });
  });

  test("can be taken back to exactly what stood there, and is found again", async () => {
    const { session, preview, cell, phase, editTakenIn } = await reviewed(twoKinds);
    await session.fixes.preview({ kind: "check", check: "LND-ORDER" });
    await session.fixes.apply(preview());
    await editTakenIn();
    await session.fixes.undo();
    await editTakenIn();
    expect([await cell("C2"), await cell("C3")]).toEqual([{ value: 10 }, { value: 5 }]);
    expect(phase("reviewed").list.groups.find(({ check }) => check === "LND-ORDER")?.count).toBe(2);
    expect(session.getState().entry).toMatchObject({ undo: [], notice: { kind: "unfixed", cells: 2 } });
  });

  test("leaves a cell that somebody has changed since the preview, and one changed since it was corrected", async () => {
    const { session, preview, workbook, cell } = await reviewed(twoKinds);
    await session.fixes.preview({ kind: "check", check: "LND-ORDER" });
    workbook.type("Lån", "C2", 19);
    await session.fixes.apply(preview());
    expect(await cell("C2")).toEqual({ value: 19 });
    expect(session.getState().entry.notice).toEqual({ kind: "fixed", cells: 1, left: 1 });
    workbook.type("Lån", "C3", 33);
    await session.fixes.undo();
    expect(await cell("C3")).toEqual({ value: 33 });
    expect(session.getState().entry.notice).toEqual({ kind: "unfixed", cells: 0, left: 1 });
  });

  test("never writes over a formula, and says that one is left", async () => {
    const { session, preview, workbook, editTakenIn } = await reviewed();
    workbook.enter("Lån", "C2", "=A1", 10);
    await editTakenIn();
    await session.fixes.preview({ kind: "check", check: "LND-ORDER" });
    expect(preview()).toMatchObject({ writes: [], left: { formula: 1 } });
  });

  test("takes only what is safe when everything is asked for, and counts what needs a person", async () => {
    const { session, preview } = await reviewed();
    await session.fixes.preview({ kind: "safe" });
    expect(preview()).toMatchObject({ writes: [], left: { unsafe: 1 } });
  });

  test("in a protected sheet tells why nothing was written", async () => {
    const { session, preview, workbook, cell } = await reviewed();
    await session.fixes.preview({ kind: "check", check: "LND-ORDER" });
    const plan = preview();
    workbook.trouble = "protected";
    await session.fixes.apply(plan);
    expect(await cell("C2")).toEqual({ value: 10 });
    expect(session.getState().entry).toMatchObject({
      notice: { kind: "trouble", trouble: "protected" },
      undo: [],
    });
  });
});
