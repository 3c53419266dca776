import { monthIn } from "../../../../src/regulations/month";
import { engA, lineA, personB } from "../../../../src/returns/payout/deviations/examples";
import { hold, payoutSession, reconciled, reconcilingOf, registerOf, sheetOf, until } from "./payout-session";

const march = "Utbetalning 2023-03";
const other = { ...engA, personalNumber: personB, course: "SVESVE01" };
const otherLine = { ...lineA, personalNumber: personB, course: "SVESVE01" };

describe("the sheet's first screen", () => {
  test("tells the month, the lines and what they come to", async () => {
    const { session } = await payoutSession({ [march]: sheetOf([lineA, otherLine]) });
    const { phase } = session.getState().entry;
    expect(phase).toMatchObject({
      kind: "payout",
      payout: { lines: 2, amount: 944_000, month: monthIn(2023, 3) },
    });
  });

  test("knows no month where neither the name nor a title says one", async () => {
    const { session } = await payoutSession({ Blad1: sheetOf([lineA]) });
    expect(session.getState().entry.phase).toMatchObject({ kind: "payout", payout: { month: undefined } });
  });

  test("gives way where the person says that the sheet is something else", async () => {
    const { session } = await payoutSession({ [march]: sheetOf([lineA]) });
    await session.choose({ returnId: "komvux" });
    expect(session.getState().entry.phase.kind).not.toBe("payout");
  });
});

describe("what is reconciled", () => {
  const sheets = {
    [march]: sheetOf([lineA]),
    "Sfi 2023-03": sheetOf([otherLine]),
    "Utbetalning 2023-02": sheetOf([]),
    "Utbetalning 2023-04": sheetOf([]),
    Register: registerOf([engA, other]),
    Anteckningar: [["Ring Nacka"]],
  };

  test("is proposed: the month's sheets, earlier ones as a window, and the register", async () => {
    const { session } = await payoutSession(sheets);
    await session.payout.open();
    const { setup, survey } = reconcilingOf(session).getState();
    expect(setup.month).toBe(monthIn(2023, 3));
    expect([...setup.included]).toEqual([march, "Sfi 2023-03", "Utbetalning 2023-02"]);
    expect(setup.register?.sheet).toBe("Register");
    expect(survey?.others).toEqual(["Anteckningar"]);
  });

  test("is what the person chooses", async () => {
    const { session } = await payoutSession(sheets);
    await session.payout.open();
    const reconciling = reconcilingOf(session);
    reconciling.include("Sfi 2023-03", false);
    await reconciling.reconcile();
    expect(reconciling.getState().done?.result.summary).toMatchObject({ agreed: 1, missing: 1 });
  });

  test("stays on the screen when another of its sheets is shown, and not when a stranger is", async () => {
    const { session, workbook } = await reconciled(sheets);
    workbook.show("Register");
    expect(reconcilingOf(session).getState().views.at(-1)?.kind).toBe("result");
    workbook.show("Anteckningar");
    expect(session.getState().entry.screens).toEqual([]);
    workbook.show("Register");
    reconcilingOf(session).back();
    session.payout.close();
    workbook.show(march);
    expect(session.getState().entry.screens).toEqual([]);
  });

  test("is shown again as it was left", async () => {
    const { session } = await reconciled(sheets);
    session.payout.close();
    await session.payout.open();
    expect(reconcilingOf(session).getState().views.at(-1)?.kind).toBe("result");
  });
});

describe("a result", () => {
  test("is clean where both sides say the same", async () => {
    const { done } = await reconciled({ [march]: sheetOf([lineA]), Register: registerOf([engA]) });
    expect(done().items).toEqual([]);
    expect(done().result.summary).toMatchObject({ agreed: 1, differs: 0 });
  });

  test("is made again after an edit, and a deviation that was put right is gone", async () => {
    const { workbook, clock, reconciling, classes } = await reconciled({
      [march]: sheetOf([{ ...lineA, grade: "B" }]),
      Register: registerOf([engA]),
    });
    expect(classes()).toEqual(["D09"]);
    workbook.type("Register", "J2", "B");
    expect(reconciling.getState().stale).toBe(true);
    clock.advance(1000);
    await new Promise((resolve) => setImmediate(resolve));
    expect(reconciling.getState()).toMatchObject({ stale: false, done: { items: [] } });
  });

  test("selects a deviation's cell, and shows the deviations of a cell that is selected", async () => {
    const { workbook, reconciling, done } = await reconciled({
      [march]: sheetOf([
        { ...lineA, grade: "B" },
        { ...otherLine, points: 50, amount: 2360 },
      ]),
      Register: registerOf([engA, other]),
    });
    const grade = done().items.find(({ deviation }) => deviation.class === "D09");
    if (grade === undefined) throw new Error("no difference in grade");
    await reconciling.walk.show(grade);
    expect(workbook.selected).toEqual(["J2"]);
    workbook.click(march, "D3");
    const top = reconciling.getState().views.at(-1);
    expect(top).toMatchObject({ kind: "deviation" });
    expect(top?.kind === "deviation" && top.key).toContain("D12");
  });

  test("says which outcome each deviation belongs to", async () => {
    const { done } = await reconciled({
      [march]: sheetOf([lineA, lineA, { ...otherLine, course: "HISHIS01b" }]),
      Register: registerOf([engA, other]),
    });
    const outcomes = done().items.map(({ deviation, outcome }) => [deviation.class, outcome]);
    expect(outcomes).toEqual(
      expect.arrayContaining([
        ["D03", "double"],
        ["D02", "unknown"],
        ["D01", "missing"],
      ]),
    );
  });

  test("keeps no name and no number in what tells deviations apart", async () => {
    const { done } = await reconciled({ [march]: sheetOf([lineA]), Register: registerOf([]) });
    expect(JSON.stringify(done().items.map(({ key }) => key))).not.toContain(engA.personalNumber);
  });
});

describe("what can go wrong", () => {
  test("a register file that is no workbook is said, and nothing is lost", async () => {
    const { session } = await payoutSession({ [march]: sheetOf([lineA]) });
    await session.payout.open();
    const reconciling = reconcilingOf(session);
    await reconciling.useRegisterFile("brev.xlsx", new TextEncoder().encode("Hej"));
    expect(reconciling.getState()).toMatchObject({
      problem: { kind: "trouble", trouble: "otherFormat" },
      work: undefined,
    });
  });

  test("a sheet that has lost its headers is said", async () => {
    const { workbook, reconciling } = await reconciled({
      [march]: sheetOf([lineA]),
      Register: registerOf([engA]),
    });
    workbook.type("Register", "A1", "Något annat");
    await reconciling.reconcile();
    expect(reconciling.getState().problem).toEqual({ kind: "sheetGone" });
  });

  test("stopping leaves the screen where it was", async () => {
    const brake: { held?: Promise<void> } = {};
    const sheets = { [march]: sheetOf([lineA]), Register: registerOf([engA]) };
    const { session } = await payoutSession(sheets, { brake });
    await session.payout.open();
    const reconciling = reconcilingOf(session);
    const letGo = hold(brake);
    const work = reconciling.reconcile();
    await new Promise((resolve) => setImmediate(resolve));
    expect(reconciling.getState().work?.kind).toBe("reconciling");
    reconciling.cancel();
    letGo();
    await work;
    expect(reconciling.getState()).toMatchObject({ done: undefined, problem: { kind: "stopped" } });
  });
});

test("an answer counts though other work begins before the result is made again", async () => {
  const brake: { held?: Promise<void> } = {};
  const failed = { grade: "F" };
  const { reconciling, classes } = await reconciled(
    { [march]: sheetOf([{ ...lineA, ...failed }]), Register: registerOf([{ ...engA, ...failed }]) },
    { brake },
  );
  expect(classes()).toEqual([]);
  const letGo = hold(brake);
  const answered = reconciling.questions.share("gradeFailed", 50);
  await until(reconciling, ({ work }) => work?.kind === "renewing");
  const signed = reconciling.signing.apply({ place: "Nacka", date: "2023-03-27", name: "" }, "sv");
  letGo();
  await Promise.all([answered, signed]);
  expect(reconciling.getState()).toMatchObject({ stale: false, work: undefined });
  expect(reconciling.getState().signing.before.size).toBe(1);
  expect(classes()).toEqual(["D16"]);
});

test("prices that are entered meanwhile are taken in when the reconciliation is shown again", async () => {
  const dates = { startDate: "2024-01-08", endDate: "2024-03-17", gradeDate: "2024-03-17" };
  const { session, reconciling, done, classes } = await reconciled({
    "Utbetalning 2024-03": sheetOf([{ ...lineA, ...dates, price: 50, amount: 5000 }]),
    Register: registerOf([{ ...engA, ...dates }]),
  });
  const before = done();
  await reconciling.takeInSettings();
  expect(done()).toBe(before);
  expect(classes()).toEqual([]);
  await session.tables.put({
    periods: [],
    amounts: [{ year: 2024, perPoint: { upperSecondary: 49_00 }, perSfiCourse: {} }],
  });
  await reconciling.takeInSettings();
  expect(classes()).toEqual(["D14"]);
});
