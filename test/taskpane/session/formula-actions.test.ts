import { definitions, type FunctionId } from "../../../src/functions/definitions";
import type { Formula } from "../../../src/functions/definition";
import { draftFormula, draftText, lackingParameters } from "../../../src/taskpane/session/formula-draft";
import { isSelected } from "../../../src/taskpane/session/is-selected";
import { openedIn } from "../../../src/taskpane/session/sheet-flow";
import { headers, lendingRows, lendingSession } from "../lending-session";

const formula = (id: FunctionId): Formula => definitions.find((one) => one.id === id) as Formula;

async function withFormulas() {
  const lending = await lendingSession({ Lån: lendingRows, Annat: [["x"]] });
  const { workbook } = lending;
  workbook.enter("Lån", "E2", "=NACKA.APLHOURS(B2)", 450);
  workbook.enter("Lån", "E3", "=_xldudf_NACKA_APLHOURS(B3)", "#NAME?");
  workbook.enter("Annat", "B1", "=NACKA.PERIOD(A1)", "P2");
  return lending;
}

describe("making formulas values", () => {
  test("finds those of the sheet, the selection or the workbook, and counts those without an answer", async () => {
    const { session, workbook } = await withFormulas();
    const { formulas } = session;
    await formulas.look("sheet");
    expect(formulas.getState().found?.map(({ address }) => address)).toEqual(["E2", "E3"]);
    workbook.selectedRanges = ["E3:F9"];
    await formulas.look("selection");
    expect(formulas.getState().found?.map(({ address }) => address)).toEqual(["E3"]);
    await formulas.look("workbook");
    expect(formulas.getState().found).toHaveLength(3);
    expect(formulas.getState().unanswered.map(({ address }) => address)).toEqual(["E3"]);
  });

  test("leaves what shows no answer, says so, and can be taken back", async () => {
    const { session, workbook } = await withFormulas();
    const { formulas } = session;
    await formulas.look("workbook");
    await formulas.freeze();
    expect(formulas.getState()).toMatchObject({
      outcome: { kind: "frozen", formulas: 2, unanswered: 1, changed: 0 },
      canUndo: true,
      found: [{ address: "E3" }],
    });
    expect(await workbook.contents("Lån", "E2")).toEqual([[{ value: 450 }]]);
    await formulas.undo();
    expect(formulas.getState()).toMatchObject({
      outcome: { kind: "undone", cells: 2, left: 0 },
      canUndo: false,
    });
    expect(await workbook.contents("Lån", "E2")).toEqual([[{ formula: "=NACKA.APLHOURS(B2)" }]]);
  });

  test("takes nothing back where the person has written since", async () => {
    const { session, workbook } = await withFormulas();
    await session.formulas.look("sheet");
    await session.formulas.freeze();
    workbook.type("Lån", "E2", 7);
    await session.formulas.undo();
    expect(session.formulas.getState().outcome).toEqual({ kind: "undone", cells: 0, left: 1 });
    expect(await workbook.contents("Lån", "E2")).toEqual([[{ value: 7 }]]);
  });

  test("a workbook that is busy is a trouble, and nothing is changed", async () => {
    const { session, workbook } = await withFormulas();
    await session.formulas.look("sheet");
    workbook.trouble = "cellEditing";
    await session.formulas.freeze();
    expect(session.formulas.getState()).toMatchObject({
      outcome: { kind: "trouble", trouble: "cellEditing" },
      working: false,
    });
    expect(await workbook.contents("Lån", "E2")).toEqual([[{ formula: "=NACKA.APLHOURS(B2)" }]]);
  });
});

describe("the screen of formulas", () => {
  const found = ({ formulas }: Awaited<ReturnType<typeof withFormulas>>["session"]) =>
    formulas.getState().found?.map(({ sheet, address }) => `${sheet}!${address}`);
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  test("is about the sheet that is shown, also when the person comes back to it", async () => {
    const { session, workbook } = await withFormulas();
    await session.openFormulas();
    expect(found(session)).toEqual(["Lån!E2", "Lån!E3"]);
    workbook.show("Annat");
    await session.openFormulas();
    expect(found(session)).toEqual(["Annat!B1"]);
    workbook.show("Lån");
    await settled();
    expect(found(session)).toEqual(["Lån!E2", "Lån!E3"]);
  });

  test("inserts where the person is now, also when the sheet has changed under it", async () => {
    const { session, workbook } = await withFormulas();
    session.screens.open({ kind: "insertFormula", id: "APLHOURS" });
    await session.formulas.aim();
    workbook.show("Annat");
    session.screens.open({ kind: "insertFormula", id: "APLHOURS" });
    await session.formulas.aim();
    expect(session.formulas.getState().target?.sheet).toBe("Annat");
    workbook.show("Lån");
    await settled();
    expect(session.formulas.getState().target?.sheet).toBe("Lån");
  });
});

describe("entering formulas again", () => {
  test("takes those without an answer, by the name that Excel knows, and looks until their answers have come", async () => {
    const { session, workbook } = await withFormulas();
    const { formulas } = session;
    await formulas.look();
    let entered: ReturnType<typeof workbook.contents> | undefined;
    let seenBusy = false;
    formulas.subscribe(() => {
      const { outcome, unanswered } = formulas.getState();
      if (outcome?.kind !== "reentered") return;
      entered ??= workbook.contents("Lån", "E3");
      seenBusy ||= unanswered.some(({ shown }) => shown === "#BUSY!");
      workbook.enter("Lån", "E3", "=NACKA.APLHOURS(B3)", seenBusy ? 450 : "#BUSY!");
    });
    await formulas.reenter();
    expect(await entered).toEqual([[{ formula: "=NACKA.APLHOURS(B3)" }]]);
    expect(seenBusy).toBe(true);
    expect(formulas.getState()).toMatchObject({
      outcome: { kind: "reentered", formulas: 1 },
      found: [{ address: "E2" }, { address: "E3", answered: true }],
      unanswered: [],
    });
  });
});

describe("inserting a formula", () => {
  async function draftOf(id: FunctionId) {
    const lending = await lendingSession({
      Lån: [[...headers, "Poäng"], ...lendingRows.slice(1).map((row, index) => [...row, 100 * (index + 1)])],
    });
    const { grid, phase } = lending.session.getState().entry;
    const opened = openedIn(phase);
    if (grid === undefined || opened === undefined) throw new Error("not opened");
    const draft = draftFormula(formula(id), ["Poäng", "Veckor", "Form"], grid, opened);
    return { ...lending, grid, draft };
  }

  test("takes the column that is headed as the value is called, and leaves the others to the person", async () => {
    const { draft, grid } = await draftOf("STUDYPACE");
    expect(draft).toEqual([{ kind: "column", column: 4 }, { kind: "none" }]);
    expect(lackingParameters(formula("STUDYPACE"), draft)).toEqual(["weeks"]);
    const whole = [...draft.slice(0, 1), { kind: "typed" as const, text: "10,5" }];
    expect(lackingParameters(formula("STUDYPACE"), whole)).toEqual([]);
    expect(draftText(formula("STUDYPACE"), whole, grid, 1)).toBe("=NACKA.STUDYPACE(E2,10.5)");
  });

  test("writes words in quotes, cells as they are, and leaves a place for what is left out", async () => {
    const { draft, grid } = await draftOf("APLHOURS");
    const typed = (text: string) => ({ kind: "typed" as const, text });
    const apl = formula("APLHOURS");
    expect(draftText(apl, draft, grid, 2)).toBe("=NACKA.APLHOURS(E3)");
    expect(draftText(apl, [...draft.slice(0, 2), typed("lärling")], grid, 2)).toBe(
      '=NACKA.APLHOURS(E3,,"lärling")',
    );
    expect(draftText(apl, [typed("$b$2"), typed('7"')], grid, 2)).toBe('=NACKA.APLHOURS($B$2,"7""")');
  });

  test("a formula over the whole table gets the return, its headers and its rows", async () => {
    const { draft, grid } = await draftOf("CHECK");
    expect(draftText(formula("CHECK"), draft, grid, 9)).toBe('=NACKA.CHECK("lending",A1:E1,A2:E5)');
  });

  test("the formulas screen, come back to, knows the formula that was inserted from it", async () => {
    const { session, workbook, draft } = await draftOf("APLHOURS");
    await session.openFormulas();
    expect(session.formulas.getState().found).toEqual([]);
    session.formulas.dismiss();
    session.screens.open({ kind: "insertFormula", id: "APLHOURS" });
    workbook.selectedRanges = ["G2"];
    await session.formulas.aim();
    await session.formulas.insert(formula("APLHOURS"), draft, "cell");
    session.screens.back();
    expect(session.formulas.getState()).toMatchObject({
      found: [{ address: "G2" }],
      outcome: { kind: "inserted" },
    });
  });

  test("goes into the empty cells of every row, and can be taken back", async () => {
    const { session, workbook, draft } = await draftOf("APLHOURS");
    workbook.type("Lån", "G3", "redan här");
    workbook.selectedRanges = ["G2"];
    await session.formulas.aim();
    await session.formulas.insert(formula("APLHOURS"), draft, "rows");
    expect(session.formulas.getState().outcome).toEqual({ kind: "inserted", cells: 3, left: 1 });
    const column = (await workbook.contents("Lån", "G2:G5")).flat();
    expect(column[1]).toEqual({ value: "redan här" });
    expect(column[3]).toEqual({ formula: "=NACKA.APLHOURS(E5)" });
    await session.formulas.undo();
    expect((await workbook.contents("Lån", "G5:G5")).flat()).toEqual([{ value: null }]);
  });
});

test.each([
  ["B7", ["B:C"], true],
  ["D7", ["B:C"], false],
  ["D7", ["2:9"], true],
  ["D10", ["2:9", "D10"], true],
  ["D10", ["A1:C20"], false],
] as const)("%s in the selection %s: %s", (address, ranges, expected) => {
  expect(isSelected(address, ranges)).toBe(expected);
});
