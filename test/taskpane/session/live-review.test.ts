import { lendingRows, lendingSession } from "../lending-session";

async function reviewed(rows = lendingRows) {
  const opened = await lendingSession({ Lån: rows });
  await opened.session.review();
  return opened;
}

describe("an edit in a reviewed sheet", () => {
  test("takes the finding away without reading the whole sheet again", async () => {
    const { workbook, phase, editTakenIn } = await reviewed();
    const reads = workbook.reads;
    workbook.type("Lån", "C2", 25);
    await editTakenIn();
    expect(phase("reviewed").summary.error).toBe(2);
    expect(workbook.reads).toBe(reads);
  });

  test("leaves the settled finding in the open list, marked, and the emptied group too", async () => {
    const { workbook, phase, editTakenIn } = await reviewed();
    workbook.type("Lån", "B4", 5);
    await editTakenIn();
    const [group] = phase("reviewed").list.groups;
    expect(group).toMatchObject({ check: "LND-LENT", count: 0 });
    expect(group?.rows.map(({ finding, settled }) => [finding.row, settled])).toEqual([[4, true]]);
  });

  test("several quick edits are checked together", async () => {
    const { workbook, phase, clock, editTakenIn } = await reviewed();
    const ranges = jest.spyOn(workbook, "readRange");
    workbook.type("Lån", "C2", 25);
    clock.advance(100);
    workbook.type("Lån", "B4", 5);
    clock.advance(100);
    expect(ranges).not.toHaveBeenCalled();
    await editTakenIn();
    expect(ranges).toHaveBeenCalledTimes(2);
    expect(phase("reviewed").summary.error).toBe(1);
  });

  test("below the last row reviews the sheet again", async () => {
    const { workbook, phase, editTakenIn } = await reviewed();
    workbook.type("Lån", "A6", "Kallocain");
    await editTakenIn();
    expect(phase("reviewed").opened.rowCount).toBe(5);
  });

  test("that takes a row away reviews the sheet again and keeps the list open", async () => {
    const { workbook, session, phase, editTakenIn } = await reviewed();
    session.result.setOpen("LND-ORDER", true);
    workbook.deleteRow("Lån", 3);
    await editTakenIn();
    const { summary, list } = phase("reviewed");
    expect(summary.error).toBe(2);
    expect(list.groups.find(({ check }) => check === "LND-ORDER")?.open).toBe(true);
  });

  test("that empties the headers makes the sheet unknown rather than wrong", async () => {
    const { workbook, phase, editTakenIn } = await reviewed();
    workbook.type("Lån", "A1", "Roman");
    await editTakenIn();
    expect(phase("unknown").nearest?.missing).toContain("book");
  });

  test("that cannot be read leaves the result and tells why", async () => {
    const { workbook, session, phase, editTakenIn } = await reviewed();
    workbook.type("Lån", "C2", 25);
    workbook.trouble = "host";
    await editTakenIn();
    expect(phase("reviewed").summary.error).toBe(3);
    expect(session.getState().entry.notice).toEqual({ kind: "trouble", trouble: "host" });
  });

  test.each([
    ["in the table", "C2", 2],
    ["below it", "A6", 3],
  ])(
    "%s is taken in when the person has typed the next cell, and nothing is said till then",
    async (_, cell, errors) => {
      const { workbook, session, phase, clock, editTakenIn } = await reviewed();
      workbook.type("Lån", cell, cell === "C2" ? 25 : "Kallocain");
      workbook.trouble = "cellEditing";
      await editTakenIn();
      expect(phase("reviewed")).toMatchObject({ summary: { error: 3 }, rechecking: false });
      expect(session.getState().entry.notice).toBeUndefined();
      clock.advance(1_000);
      await editTakenIn();
      expect(phase("reviewed").summary.error).toBe(errors);
      expect(phase("reviewed").opened.rowCount + (cell === "A6" ? 0 : 1)).toBe(5);
    },
  );
});

test("an edit before the review leaves the screen as it is while the next cell is typed", async () => {
  const { workbook, phase, clock, editTakenIn } = await lendingSession({ Lån: lendingRows });
  workbook.type("Lån", "A6", "Kallocain");
  workbook.trouble = "cellEditing";
  await editTakenIn();
  expect(phase("ready").opened.rowCount).toBe(4);
  clock.advance(1_000);
  await editTakenIn();
  expect(phase("ready").opened.rowCount).toBe(5);
});

test("an edit in a sheet that was unknown reads it again", async () => {
  const { workbook, phase, editTakenIn } = await lendingSession({
    Lån: [["Roman", ...(lendingRows[0] ?? []).slice(1)], ...lendingRows.slice(1)],
  });
  expect(phase("unknown").kind).toBe("unknown");
  workbook.type("Lån", "A1", "Bok");
  await editTakenIn();
  expect(phase("ready").opened.rowCount).toBe(4);
});

test("an edit in a sheet that was never looked at is nobody's business", async () => {
  const { workbook, clock, session } = await lendingSession({ Lån: lendingRows, Annat: [["x"]] });
  const reads = workbook.reads;
  workbook.type("Annat", "A1", "y");
  clock.advance(1000);
  await session.settled();
  expect(workbook.reads).toBe(reads);
});
