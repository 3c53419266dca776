import type { Cell } from "../../../src/values/reading";
import { lendingRows, lendingSession } from "../lending-session";

const headers = lendingRows[0] ?? [];
const clean = [headers, ["Röda rummet", 20, 30, "S"]];

async function opened(rows: readonly (readonly Cell[])[]) {
  const session = await lendingSession({ Lån: rows });
  await session.session.openHandIn();
  const judged = await session.session.handIn.judge();
  const kinds = () => session.session.getState().entry.screens.map(({ kind }) => kind);
  return { ...session, judged, kinds };
}

describe("whether a return can be handed in", () => {
  test("is answered after a review, which is made first where there is none", async () => {
    const { judged, kinds, phase } = await opened(clean);
    expect(phase("reviewed").summary.error).toBe(0);
    expect(kinds()).toEqual(["handIn"]);
    expect(judged).toMatchObject({ kind: "judged", readiness: { ready: true, kind: "filled" } });
  });

  test("is no where something must be changed, and the way there shows just that", async () => {
    const { judged, session, phase, kinds } = await opened([headers, ["Röda rummet", 20, 10, "S"]]);
    expect(judged).toMatchObject({
      readiness: {
        ready: false,
        points: expect.arrayContaining([expect.objectContaining({ point: "errors", count: 1 })]) as unknown,
      },
    });
    session.showFindings("error");
    expect(kinds()).toEqual([]);
    expect(phase("reviewed").list.filter).toBe("error");
  });

  test("counts a finding to look at until it is confirmed", async () => {
    const { session, phase } = await opened([headers, ["Röda rummet", 20, 2000, "S"]]);
    const reviews = async () => {
      const judged = await session.handIn.judge();
      return (
        judged.kind === "judged" && judged.readiness.points.find(({ point }) => point === "reviews")?.count
      );
    };
    expect(await reviews()).toBe(1);
    const [finding] = phase("reviewed").review.findings("LND-LONG");
    if (finding) await session.confirmations.confirm(finding, "Lånet är förlängt");
    expect(await reviews()).toBe(0);
  });

  test("tells of the workbook's formulas and of what it could not see", async () => {
    const { session, workbook } = await opened(clean);
    const sheet = {
      ...{ sheet: "Lån", hiddenSheet: false, ownFormulas: 3, linkedFormulas: 0 },
      ...{ hiddenRows: false, hiddenColumns: false, comments: 0, notes: 0 },
    };
    workbook.told = { sheets: [sheet], linkedWorkbooks: 0, personProperties: "notSeen" };
    const judged = await session.handIn.judge();
    const points = judged.kind === "judged" ? judged.readiness.points : [];
    const stateOf = (name: string) => points.find(({ point }) => point === name)?.state;
    expect([stateOf("ownFormulas"), stateOf("personProperties")]).toEqual(["stops", "notSeen"]);
  });

  test("says why where the workbook does not answer", async () => {
    const { session, workbook } = await opened(clean);
    workbook.trouble = "cellEditing";
    expect(await session.handIn.judge()).toEqual({ kind: "trouble", trouble: "cellEditing" });
  });
});

describe("the report", () => {
  test("has what the review found, and the values of persons only where they are asked for", async () => {
    const { session } = await opened([headers, ["Röda rummet", 20, 10, "S"]]);
    const report = session.handIn.report(false, "1.0.0");
    expect(report).toMatchObject({ returnId: "lending", open: { error: 1 }, personalData: false });
    expect(session.handIn.report(true, "1.0.0")?.personalData).toBe(true);
  });

  test("is not made where nothing is reviewed", async () => {
    const { session } = await lendingSession({ Lån: clean });
    expect(session.handIn.report(false, "1.0.0")).toBeUndefined();
  });
});

describe("people with protected identity", () => {
  const marked = [
    [...headers, "Skyddad identitet"],
    ["Röda rummet", 20, 10, "S", "Ja"],
    ["Doktor Glas", 20, 10, "S", null],
  ];

  test("are counted before anything is reviewed, and in no list, highlight or report after", async () => {
    const { session, phase, workbook } = await lendingSession({ Lån: marked });
    expect(phase("ready").opened.protectedRows.size).toBe(1);
    await session.review();
    await session.result.mark();
    expect(phase("reviewed").summary.error).toBe(1);
    expect(workbook.marks.get("Lån")?.error).toEqual(["C3"]);
    workbook.click("Lån", "C2");
    expect(session.getState().entry.selected?.findings).toEqual([]);
    const report = session.handIn.report(true, "1.0.0");
    expect(report?.protectedRowCount).toBe(1);
    expect(report?.checks.flatMap(({ findings }) => findings).map(({ row }) => row)).toEqual([3]);
  });

  test("who are marked while the sheet is open leave the result", async () => {
    const { session, phase, workbook, editTakenIn } = await lendingSession({ Lån: marked });
    await session.review();
    workbook.type("Lån", "E3", "Ja");
    await editTakenIn();
    expect(phase("reviewed").opened.protectedRows.size).toBe(2);
    expect(phase("reviewed").summary.error).toBe(0);
  });
});
